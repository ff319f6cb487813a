import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { post, postFile, soundOffice, temporaryFolder, writeFiles } from "../fixtures/temporary-office.ts";
import { buildHere } from "./build-here.ts";
import { now, root } from "./project.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** An office that asks for other servers wherever a text can name one. */
function asking(): string {
  const content = join(temporaryFolder(), "content");
  const away = "https://jahat.id";
  writeFiles(content, {
    ...soundOffice,
    "site.yaml": `${soundOffice["site.yaml"]}brand: { logo: logo.svg }\n`,
    "media/logo.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><a href="${away}"><path d="M0 0h9v9z"/></a></svg>`,
    [postFile]: post(
      {
        auction: `{ lot: Tanah, limit: Rp1.000.000, deposit: Rp500.000, deadline: 2026-11-24 23:59, url: "${away}/lot" }`,
      },
      [
        `![Foto](${away}/foto.png) ![](//jahat.id/b.png)`,
        `<img src="${away}/c.png"><link rel=stylesheet href="${away}/d.css"><script src="${away}/e.js"></script>`,
        `[a](${away}/f) <${away}/g> ${away}/h`,
        `[b]: ${away}/i`,
        `<!DOCTYPE a SYSTEM "${away}/j.dtd">`,
      ].join("\n\n"),
    ),
  });
  return content;
}

test("a build opens no connection, whatever its content asks for", { timeout: 120_000 }, async () => {
  const asked: unknown[] = [];
  // All of http, https, tls and fetch go through it, and names are looked up by it.
  vi.spyOn(net.Socket.prototype, "connect").mockImplementation(function (this: net.Socket, ...to: unknown[]) {
    asked.push(to);
    return this.destroy(new Error("no network"));
  } as never);
  vi.spyOn(globalThis, "fetch").mockImplementation((to) => {
    asked.push(to);
    return Promise.reject(new Error("no network"));
  });
  const folder = temporaryFolder();
  const output = join(folder, "situs");
  const ended = await buildHere({ content: asking(), output, cache: join(folder, "cache"), now });
  expect(ended).toMatchObject({ code: 0, stderr: "[]" });
  expect(asked).toEqual([]);
  expect(readdirSync(output)).toContain("index.html");
});

/** Whether this system lets anybody start a process without any network. */
const apart = ["--user", "--map-root-user", "--net"];
const canBeApart =
  process.platform === "linux" && spawnSync("unshare", [...apart, "true"], { stdio: "ignore" }).status === 0;

test.skipIf(!canBeApart)(
  "a build with cards ends well where there is no network at all",
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder();
    const places = [
      "--content",
      asking(),
      "--output",
      join(folder, "situs"),
      "--cache",
      join(folder, "cache"),
    ];
    const command = [process.execPath, join(root, "scripts", "pilar.js"), "build", ...places, "--now", now];
    const { status, stdout, stderr } = spawnSync("unshare", [...apart, ...command], { encoding: "utf8" });
    expect(status, stdout + stderr).toBe(0);
  },
);
