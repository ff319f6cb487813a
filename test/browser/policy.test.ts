/** Pages under the policy that they carry, and under the headers that some hosts send along. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";
import { kindsOf } from "./kinds.ts";

const full = openFull();

/** Opens a page and gives what its policy refused: the directive and what it was about. */
async function refusedOn(
  address: string,
  look = async (_page: Page): Promise<void> => {},
): Promise<string[]> {
  const context = await full.browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const refused: string[] = [];
      Object.assign(window, { refused });
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        refused.push(`${effectiveDirective} ${blockedURI}`);
      });
    });
    await page.goto(full.server.origin + address, { waitUntil: "load" });
    await look(page);
    return await page.evaluate(() => (window as unknown as { refused: string[] }).refused);
  } finally {
    await context.close();
  }
}

describe("the policy of pages", () => {
  test.each(kindsOf(siteOf("full")))("refuses nothing of %s", async (_kind, address) => {
    expect(await refusedOn(address)).toEqual([]);
  });

  test("keeps what could get into a page from running, and from reaching another server", async () => {
    const refused = await refusedOn("/", async (page) => {
      await page.evaluate(async () => {
        document.body.insertAdjacentHTML("beforeend", '<img src="x:" onerror="window.ran = true">');
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.body.append(script);
        await fetch("https://example.org/").catch(() => {});
        await new Promise((done) => setTimeout(done, 50));
      });
      expect(await page.evaluate(() => "ran" in window)).toBe(false);
    });
    const directives = refused.map((line) => line.split(" ")[0]);
    expect(directives).toEqual(expect.arrayContaining(["script-src-elem", "connect-src", "img-src"]));
  });
});

test("headers for hosts stand in rules of which no two give one file the same header", () => {
  const { output } = inject("sites").full;
  const blocks = readFileSync(join(output, "_headers"), "utf8")
    .trimEnd()
    .split(/\n(?=\/)/);
  const rules = blocks.map((block) => {
    const [path = "", ...headers] = block.split("\n");
    for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][A-Za-z-]+: \S/);
    return { path, names: headers.map((header) => header.trim().split(":")[0]) };
  });
  const names = rules.flatMap((rule) => rule.names);
  expect(names.filter((name) => name !== "Cache-Control")).toHaveLength(8);
  const paths = rules.map(({ path }) => path);
  const indexes = ["meta", "index", "filter", "fragment"].map((part) => `/cari/indeks/*.pf_${part}`);
  expect(paths).toEqual(["/*", "/aset/*", "/gambar/*", "/kartu/*.png", "/kartu/*.jpg", ...indexes]);
  expect(rules[0]?.names).not.toContain("Cache-Control");
});
