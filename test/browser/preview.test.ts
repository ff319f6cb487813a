import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { serve } from "../../scripts/lib/preview/server.ts";
import { post, postFile } from "../fixtures/temporary-office.ts";
import { brokenFile, open, served, waiting } from "../preview/office.ts";
import { openBrowser } from "./browser.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core")), "utf8");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const files = {
  ...waiting,
  [postFile]: post({}, "Lihat [ini](/tidak-ada/).\n"),
  [brokenFile]: post({ title: "Yang rusak", pillar: "informas", summary: "Terlalu pendek" }),
};

test.each([
  ["the overview", "/_pilar/"],
  ["a draft", "/2026/11/rahasia/"],
  ["a post that cannot be shown", "/2026/11/rusak/"],
  ["a post with a problem", "/2026/11/pos-pertama/"],
  ["an address where nothing is", "/tidak-ada/"],
])("axe finds nothing wrong with %s, and nothing runs over", async (_what, address) => {
  const { preview } = await open(files);
  await preview.check();
  const origin = await served(preview);
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const wrong: string[] = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", ({ message }) => wrong.push(message));
    page.on("console", (message) => {
      const text = message.text();
      // What a page's own status makes a browser say.
      if (message.type() === "error" && !/status of 4(?:04|22)/.test(text)) wrong.push(text);
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(origin + address);
    // A policy that keeps other scripts out keeps out axe too, unless it comes as an expression.
    await page.evaluate(axe);
    for (const summary of await page.locator(".pv-own summary").all()) await summary.click();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      if ((await page.evaluate<number>("document.documentElement.scrollWidth")) > width)
        wrong.push(`runs over ${width} pixels`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate<AxeResults>("axe.run()");
        for (const { id, nodes } of violations)
          wrong.push(`${colorScheme}, ${width} pixels, ${id}: ${nodes.map(({ html }) => html).join("\n  ")}`);
      }
    }
  } finally {
    await context.close();
  }
  expect(wrong).toEqual([]);
});

test("a page that is open shows a change by itself", async () => {
  const { preview, write } = await open(files);
  const server = await serve({ port: 0, words: wordsFor("id"), preview: Promise.resolve(preview) });
  const page = await browser.newPage();
  try {
    await page.goto(`${server.address}2026/11/rusak/`);
    await preview.update(write({ [brokenFile]: post({ title: "Sudah diperbaiki" }) }));
    server.tell();
    await page.getByRole("heading", { name: "Sudah diperbaiki" }).waitFor();
  } finally {
    await page.close();
    await server.close();
  }
});
