import { rmSync } from "node:fs";
import { get } from "node:http";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { previewNeeds } from "../../scripts/lib/preview/dress.ts";
import { serve } from "../../scripts/lib/preview/server.ts";
import { policyMeta, policyOf, widenedPolicy } from "../../scripts/lib/site/security.ts";
import { post, postFile, soundOffice, temporaryFolder } from "../fixtures/temporary-office.ts";
import { ask, draftFile, open, served, waiting } from "./office.ts";

describe("the server", () => {
  test("answers this computer alone: another name in the Host header is refused", async () => {
    const { preview } = await open(waiting);
    const origin = await served(preview);
    const { port } = new URL(origin);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `LOCALHOST:${port}`]) {
      expect((await ask(origin, "/", { host })).status, host).toBe(200);
    }
    const others = [
      `jahat.example:${port}`,
      "jahat.example",
      "localhost",
      `localhost:1`,
      `localhost.jahat.example:${port}`,
    ];
    for (const host of others) {
      const { status, body } = await ask(origin, "/2026/11/rahasia/", { host });
      expect(status, host).toBe(403);
      expect(body.toString()).not.toContain("rahasia");
      expect(body.toString()).toContain(`http://localhost:${port}/`);
      expect((await ask(origin, "/_pilar/events?page=/", { host })).status, host).toBe(403);
    }
  });

  test("answers no page from elsewhere, whatever it asks for", async () => {
    const { preview } = await open(waiting);
    const origin = await served(preview);
    const { port } = new URL(origin);
    for (const own of [`http://localhost:${port}`, `http://127.0.0.1:${port}`])
      expect((await ask(origin, "/", { origin: own, host: `localhost:${port}` })).status, own).toBe(200);
    const others = ["https://jahat.example", "null", `https://localhost:${port}`, "http://localhost:1"];
    for (const other of others) {
      const { status, body } = await ask(origin, "/2026/11/rahasia/", {
        origin: other,
        host: `localhost:${port}`,
      });
      expect([status, body.toString().includes("rahasia")], other).toEqual([403, false]);
    }
  });

  test("listens on this computer's own address alone", async () => {
    const { preview } = await open(waiting);
    const { port } = new URL(await served(preview));
    const outward = Object.values(networkInterfaces())
      .flatMap((of) => of ?? [])
      .find(({ internal, family }) => !internal && family === "IPv4");
    if (!outward) return;
    await expect(ask(`http://${outward.address}:${port}`, "/")).rejects.toMatchObject({
      code: "ECONNREFUSED",
    });
  });

  test("leads out of the office by no path", async () => {
    const { preview } = await open(waiting);
    const origin = await served(preview);
    const paths = [
      "/../site.yaml",
      "/_pilar/../../package.json",
      "/_pilar/..%2f..%2fpackage.json",
      "/aset/..%2f..%2f..%2f..%2fetc/passwd",
      "/gambar/%2e%2e/%2e%2e/site.yaml",
      "/kartu/..%2f..%2fsite/og.0123456789.png",
      "/%5c..%5c..%5csite.yaml",
      "//etc/passwd",
      "//",
      "///",
      "/%",
      "/%2f",
      "/..%2f_site-x%2ff",
      "//[",
      "/\\\\",
      "*",
      "http://jahat.example/",
      "\\",
      "/%00",
      "/%E0%A4%A",
      "/site.yaml",
      "/posts/2026-11/rahasia/index.md",
    ];
    for (const path of paths) {
      const { status, body } = await ask(origin, path);
      // What is no path at all the parser refuses.
      expect([400, 404], path).toContain(status);
      expect(body.toString(), path).not.toMatch(/kantor-kecil\.go\.id\nurl|"name": "pilar"|root:/);
    }
    expect((await ask(origin, "/")).status).toBe(200);
  });

  test("is only read from, and frames, scripts and other sites get nothing of it", async () => {
    const { preview } = await open(waiting);
    const origin = await served(preview);
    expect((await ask(origin, "/", {}, "POST")).status).toBe(405);
    const head = await ask(origin, "/", {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
    const { headers } = await ask(origin, "/");
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("gives pages leave to run the preview's script, beside what they may do on the site", async () => {
    const { preview } = await open(waiting);
    const origin = await served(preview);
    for (const path of ["/", "/_pilar/", "/nirgends/"]) {
      const [, policy = ""] = policyMeta.exec((await ask(origin, path)).body.toString()) ?? [];
      expect(policy, path).toBe(widenedPolicy(policyOf(), previewNeeds));
    }
  });

  test("serves pages, feeds and files as what they are", async () => {
    const { preview } = await open(waiting);
    const origin = await served(preview);
    const types = {
      "/": "text/html; charset=utf-8",
      "/index.html": "text/html; charset=utf-8",
      "/feed.json": "application/json; charset=utf-8",
      "/feed.xml": "application/xml; charset=utf-8",
      "/robots.txt": "text/plain; charset=utf-8",
      "/_pilar/preview.css": "text/css; charset=utf-8",
      "/_pilar/preview.js": "text/javascript; charset=utf-8",
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await ask(origin, path);
      expect([status, headers["content-type"]], path).toEqual([200, type]);
    }
    const { status, headers } = await ask(origin, "/2026/11/pos-pertama");
    expect([status, headers.location]).toEqual([302, "/2026/11/pos-pertama/"]);
  });

  test("shows a post as it is now where the watcher has not told of its change yet", async () => {
    const root = temporaryFolder();
    const { preview: before } = await open(waiting, { root });
    await before.close();
    // What was kept of the posts is known; their texts are read when they are asked for.
    const { preview, folder, write } = await open(waiting, { root });
    const origin = await served(preview);
    write({ [postFile]: post({ title: "Judul sesudah" }, "Isi sesudah.\n") });
    const { status, body } = await ask(origin, "/2026/11/pos-pertama/");
    expect(status).toBe(200);
    expect(body.toString()).toContain("Isi sesudah.");
    expect(body.toString()).toContain("Judul sesudah");
    rmSync(join(folder, dirname(draftFile)), { recursive: true });
    expect((await ask(origin, "/2026/11/rahasia/")).status).toBe(404);
  });

  test("stands below the path of the site's address", async () => {
    const { preview } = await open({
      ...soundOffice,
      "site.yaml": "name: Kantor\nurl: https://a.github.io/pilar\n",
    });
    const origin = await served(preview);
    for (const path of ["/", "/pilar"]) {
      expect((await ask(origin, path)).headers.location, path).toBe("/pilar/");
    }
    const { body } = await ask(origin, "/pilar/2026/11/pos-pertama/");
    const links = body.toString().match(/(?:href|src|data-events)="(\/[^"]*)"/g) ?? [];
    expect(links.filter((link) => !link.includes('"/pilar/'))).toEqual([]);
    const assets = [...body.toString().matchAll(/(?:src|href)="(\/pilar\/(?:aset|_pilar)\/[^"]+)"/g)];
    expect(assets.length).toBeGreaterThan(3);
    for (const [, asset = ""] of assets) expect((await ask(origin, asset)).status, asset).toBe(200);
    expect((await ask(origin, "/2026/11/pos-pertama/")).status).toBe(404);
  });

  test("refuses a port that is taken", async () => {
    const { preview } = await open(waiting);
    const { port } = new URL(await served(preview));
    const again = serve({ port: Number(port), words: wordsFor("id"), preview: Promise.resolve(preview) });
    await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("a page that is open", () => {
  /** The names of the events that a stream has sent, as far as they have come. */
  async function listen(origin: string, address: string, seen: string) {
    const events: string[] = [];
    let more = () => {};
    const asked = get(
      `${origin}/_pilar/events?page=${encodeURIComponent(address)}&seen=${seen}`,
      (response) => {
        response.setEncoding("utf8").on("data", (text: string) => {
          events.push(...Array.from(text.matchAll(/event: (\w+)/g), ([, name = ""]) => name));
          more();
        });
      },
    );
    const until = (count: number) =>
      new Promise<string[]>((done) => {
        more = () => events.length >= count && done(events);
        more();
      });
    return { until, close: () => asked.destroy() };
  }

  test("is loaded anew when its text or its problems changed, and not otherwise", async () => {
    const { preview, write } = await open(waiting);
    const server = await serve({ port: 0, words: wordsFor("id"), preview: Promise.resolve(preview) });
    const origin = server.address.replace("localhost", "127.0.0.1").replace(/\/$/, "");
    const address = "/2026/11/pos-pertama/";
    const page = await listen(origin, address, preview.seen(address));
    expect(await page.until(1)).toEqual(["state"]);
    await preview.update(write({ "pages/lain.md": "---\ntitle: x\n---\n" }));
    server.tell();
    expect(await page.until(2)).toEqual(["state", "state"]);
    await preview.update(write({ [postFile]: post({}, "Lain, dan [ini](/tidak-ada/).\n") }));
    server.tell();
    expect(await page.until(3)).toEqual(["state", "state", "reload"]);
    page.close();

    const before = preview.seen(address);
    await preview.check();
    expect(preview.seen(address)).not.toBe(before);
    const late = await listen(origin, address, before);
    expect(await late.until(1)).toEqual(["reload"]);
    late.close();
    await server.close();
  });

  test("serves the editor as it is, with what it may do", async () => {
    const { preview } = await open(waiting);
    const origin = await served(preview);
    const { status, body, headers } = await ask(origin, "/admin/");
    expect(status).toBe(200);
    expect(body.toString()).not.toContain("_pilar");
    expect(body.toString()).toContain("'wasm-unsafe-eval'");
    expect(headers["content-security-policy"]).toBe("frame-ancestors 'none'");
    const [, cms = ""] = /data-cms="([^"]+)"/.exec(body.toString()) ?? [];
    const module = await ask(origin, cms);
    expect(module.status).toBe(200);
    expect(module.headers["content-type"]).toContain("javascript");
    expect((await ask(origin, "/admin/config.json")).status).toBe(200);
  });
});
