/** What a phone loads, and whether a build tells the truth about it. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
import { expect, inject, test } from "vitest";
import { filePathOf } from "../../scripts/lib/model/addresses.ts";
import { pageScales } from "../../scripts/lib/output/page-weight.ts";
import { budgets } from "../../scripts/lib/site/budgets.ts";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";

const full = openFull();

/** Bytes of a file as a host sends it: texts packed, fonts and pictures as they are. */
async function weightOf(response: Response): Promise<number> {
  const bytes = await response.body();
  return /html|css|javascript|json|svg/.test(response.headers()["content-type"] ?? "")
    ? gzipSync(bytes).length
    : bytes.length;
}

test("pages weigh what a build says, and posts 30 KB, with a picture 150 KB", async () => {
  const { office } = siteOf("full");
  const { output } = inject("sites").full;
  const posts = office.posts.filter(({ state }) => state === "public");
  const plain = posts.filter(({ image, auction }) => !image && !auction).slice(0, 1);
  const pictured = posts.filter(({ image }) => image);
  expect(plain).toHaveLength(1);
  expect(pictured.length).toBeGreaterThan(2);
  const { most, withoutPicture } = budgets.post;
  const fileOf = (address: string): string => join(output, ...filePathOf(address).split("/"));
  const weigh = pageScales({
    base: "",
    size: (address) => statSync(fileOf(address), { throwIfNoEntry: false })?.size,
    read: (address) => readFileSync(fileOf(address)),
  });
  const wrong: string[] = [];
  for (const [address, limit] of [
    ...plain.map((post) => [post.address, withoutPicture] as const),
    ...pictured.map((post) => [post.address, most] as const),
    ...["/", "/keseimbangan/"].map((address) => [address, most] as const),
  ]) {
    const context = await full.browser.newContext({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    const loaded: Response[] = [];
    page.on("response", (response) => loaded.push(response));
    await page.goto(full.server.origin + address, { waitUntil: "networkidle" });
    // Pictures further down are loaded when they are near, and each browser has its own idea of that.
    const lazy = await page.evaluate<string[]>(
      `[...document.querySelectorAll('img[loading="lazy"]')].map(({ currentSrc }) => currentSrc)`,
    );
    const weights = await Promise.all(loaded.filter((one) => !lazy.includes(one.url())).map(weightOf));
    const weight = weights.reduce((sum, one) => sum + one, 0);
    const { bytes } = weigh(address);
    if (weight > limit) wrong.push(`${address}: ${weight} of ${limit}`);
    if (Math.abs(bytes - weight) > 0.02 * weight)
      wrong.push(`${address}: ${bytes} worked out, ${weight} loaded`);
    await context.close();
  }
  expect(wrong).toEqual([]);
});
