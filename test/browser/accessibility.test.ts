import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openBrowser, type Server, serve } from "./browser.ts";
import { kindsOf } from "./kinds.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core")), "utf8");

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serve(inject("sites").sample.output);
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  describe.each([360, 1280])("at %i pixels", (width) => {
    test.each(kindsOf(siteOf("sample")))(
      "axe finds nothing wrong with the page: %s",
      async (_kind, address) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
          reducedMotion: "reduce",
        });
        try {
          const page = await context.newPage();
          await page.goto(server.origin + address);
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
