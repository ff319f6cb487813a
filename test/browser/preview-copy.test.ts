/** A copy of the site that is looked at before it is published, unpacked on somebody's disk. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { fullOffice } from "../fixtures/full-office.ts";
import { post, soundOffice, writeFiles } from "../fixtures/temporary-office.ts";
import { filesOf, run } from "../output/project.ts";
import { openBrowser, takePictures } from "./browser.ts";

const folder = mkdtempSync(join(tmpdir(), "pilar-test-"));
const copy = join(folder, "unduhan #1", "_pratinjau");
const url = "https://instansi.github.io/kantor";
const at = { project: inject("project"), cwd: folder };
const now = ["--now", "2026-11-22T08:00"];
/** A small office whose copy has cards, and lies where it lies if nothing else is said. */
const small = ["--content", join(folder, "kecil"), ...now];
let browser: Browser;

beforeAll(async () => {
  writeFiles(join(folder, "content"), {
    ...fullOffice,
    "posts/2026-11/konsep-baru/index.md": post({ title: "Konsep baru", draft: "true" }),
    "posts/2026-12/nanti/index.md": post({ title: "Nanti", date: "2026-12-03" }),
  });
  takePictures(join(folder, ".cache"));
  const options = ["--content", join(folder, "content"), "--preview", "--output", copy, "--url", url];
  const { code, stdout, stderr } = await run("build", [...options, ...now, "--no-cards"], at);
  expect(code, stdout + stderr).toBe(0);
  writeFiles(join(folder, "kecil"), {
    ...soundOffice,
    "site.yaml": `${soundOffice["site.yaml"]}channels: { x: https://x.com/kantor }\n`,
    "posts/2026-11/rahasia/index.md": post({ draft: "true" }),
  });
  const ended = await run("build", [...small, "--preview"], at);
  expect(ended.code, ended.stdout + ended.stderr).toBe(0);
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const pages = () =>
  readdirSync(copy, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

describe("a preview's copy", () => {
  test("shows drafts and scheduled posts, says so on each page, and is for no search engine", () => {
    expect(existsSync(join(copy, "2026", "11", "konsep-baru", "index.html"))).toBe(true);
    expect(existsSync(join(copy, "2026", "12", "nanti", "index.html"))).toBe(true);
    for (const name of pages()) {
      const html = readFileSync(join(copy, name), "utf8");
      expect(html, name).toContain('<meta name="robots" content="noindex">');
      expect(html, name).toContain("Ini bukan situs yang terbit.");
    }
  });

  test("leads from file to file that is there, on no server", async () => {
    const page = await browser.newPage();
    const failures: string[] = [];
    page.on("requestfailed", (request) => {
      // Browsers take no font over from one file to another.
      if (request.resourceType() !== "font") failures.push(`${request.url()} on ${page.url()}`);
    });
    const seen = new Set<string>();
    const kit = join(folder, "_pratinjau", "2026", "11", "pos-pertama", "bagikan", "index.html");
    const own = ["index.html", join("2026", "11", "konsep-baru", "index.html"), "404.html"];
    for (const file of [...own.map((name) => join(copy, name)), kit]) {
      await page.goto(pathToFileURL(file).href);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain("Jakarta");
      const links = await page.$$eval("a[href]", (all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const link of links) seen.add(link);
    }
    expect(failures).toEqual([]);
    expect([...seen].some((link) => link.includes("/_pratinjau/kartu/2026-11/pos-pertama/"))).toBe(true);
    const local = [...seen].filter((link) => link.startsWith("file:"));
    expect(local.length).toBeGreaterThan(20);
    const missing = local.filter((link) => !existsSync(fileURLToPath(new URL(link))));
    expect(missing).toEqual([]);
    await page.close();
  });

  test("is nothing that a build takes up, and goes to no folder that is served", async () => {
    expect((await run("build", small, at)).code).toBe(0);
    expect([...filesOf(join(folder, "_site")).keys()].filter((name) => name.includes("rahasia"))).toEqual([]);
    expect(existsSync(join(folder, "_pratinjau", "2026", "11", "rahasia"))).toBe(true);
    for (const output of ["_site", "public"]) {
      expect((await run("build", [...small, "--preview", "--output", output], at)).code).toBe(2);
    }
  });
});
