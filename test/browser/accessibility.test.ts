import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import { describe, expect, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";
import { kindsOf } from "./kinds.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core")), "utf8");

const full = openFull();

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  describe.each([360, 1280])("at %i pixels", (width) => {
    test.each(kindsOf(siteOf("full")))(
      "axe finds nothing wrong with the page: %s",
      async (_kind, address) => {
        const context = await full.browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
          reducedMotion: "reduce",
        });
        try {
          const page = await context.newPage();
          await page.goto(full.server.origin + address);
          await page.evaluate(axe);
          const { violations } = await page.evaluate<AxeResults>("axe.run()");
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`,
          );
          expect(found).toEqual([]);
        } finally {
          await context.close();
        }
      },
    );
  });
});
