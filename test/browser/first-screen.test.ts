/** Where the first words stand that a reader came for, on a phone of 360 × 740 with the office's notice shown. */
import { expect, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";

const full = openFull();

interface Mark {
  readonly address: string;
  /** the first of these is measured */
  readonly selector: string;
  /** pixels from the top of the page */
  readonly most: number;
}

/** Where its upper edge stands, what is said there, and how high the footer is: all in pixels. */
const measure = (selector: string): string => `(() => {
  const at = document.querySelector(${JSON.stringify(selector)});
  const foot = document.querySelector(".site-foot");
  const shown = (element) => Math.round(element.getBoundingClientRect().top + scrollY);
  return { top: at ? shown(at) : undefined, foot: Math.round(foot.getBoundingClientRect().height) };
})()`;

const words = ".prose > *";
const item = ".stream .item";

/** Pixels of a footer with every channel that there is: its links stand side by side. */
const footMost = 800;

test("what a reader came for stands on the first screen of a phone", async () => {
  const { pages, office } = siteOf("full");
  const posts = office.posts.filter(({ state, auction }) => state === "public" && !auction);
  const marks: Mark[] = [
    // The newest have titles and summaries of every length.
    ...posts.slice(0, 8).map(({ address, image }) => ({ address, selector: words, most: image ? 660 : 480 })),
    { address: "/", selector: ".lead h3", most: 400 },
    ...pages
      .filter((page) => /^\/(?:tagar|pilar)\/[^/]+\/$/.test(page))
      .map((address) => ({ address, selector: item, most: 300 })),
    ...pages
      .filter((page) => /^\/\d{4}\/\d\d\/$/.test(page))
      .map((address) => ({ address, selector: item, most: 330 })),
    { address: "/keseimbangan/", selector: ".mix .headline", most: 400 },
  ];
  const context = await full.browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const missed: string[] = [];
  for (const { address, selector, most } of marks) {
    await page.goto(full.server.origin + address);
    expect(await page.locator(".notice").isVisible()).toBe(true);
    const { top, foot } = await page.evaluate<{ top?: number; foot: number }>(measure(selector));
    if (top === undefined || top > most) missed.push(`${address}: ${selector} at ${top}, not above ${most}`);
    if (foot > footMost) missed.push(`${address}: footer of ${foot}`);
  }
  expect(missed).toEqual([]);
  await context.close();
});

test("the first screen of a wide window offers three posts, and the front page no more than eight", async () => {
  const page = await full.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(full.server.origin);
  const bottoms = await page.evaluate<number[]>(
    `[...document.querySelectorAll(".lead h3, .item h3")].map((title) => title.getBoundingClientRect().bottom)`,
  );
  expect(bottoms.length).toBeLessThanOrEqual(8);
  expect(bottoms.filter((bottom) => bottom <= 900).length).toBeGreaterThanOrEqual(3);
  await page.close();
});
