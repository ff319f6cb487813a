import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import { expect, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";
import { kindsOf } from "./kinds.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core")), "utf8");

const full = openFull();

/** What a page has in another scheme is colours alone: there nothing else is looked at once more, and no second width. */
const ofColours = { runOnly: ["color-contrast", "link-in-text-block"] };

test.each(kindsOf(siteOf("full")))("axe finds nothing wrong with the page: %s", async (_kind, address) => {
  const context = await full.browser.newContext({ reducedMotion: "reduce" });
  const found: string[] = [];
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(full.server.origin + address);
    await page.evaluate(axe);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of width === 320 ? (["light"] as const) : (["light", "dark"] as const)) {
        await page.emulateMedia({ colorScheme });
        const options = colorScheme === "light" ? {} : ofColours;
        const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
        for (const { id, nodes } of violations) {
          const html = nodes.map((node) => node.html).join("\n  ");
          found.push(`${colorScheme}, ${width} pixels, ${id}: ${html}`);
        }
      }
    }
  } finally {
    await context.close();
  }
  expect(found).toEqual([]);
});
