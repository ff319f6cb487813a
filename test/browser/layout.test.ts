import { expect, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";
import { kindsOf } from "./kinds.ts";

const full = openFull();

const isWider = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

/** The elements that reach beyond the right edge and can be scrolled to; boxes that scroll by themselves are meant to. */
const overflowing = `(() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible") return true;
    }
    return false;
  };
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element))
    .map((element) => element.outerHTML.slice(0, 90));
})()`;

/** Posts and standing pages that are there to be many: nothing but a number tells them from the first four. */
const ofMany = /\/(?:isi|arsip)-(?![1-4]\/)\d+\//;

test("no page scrolls sideways, on the narrowest screen or a wide one", async () => {
  const context = await full.browser.newContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  const pages = siteOf("full").pages.filter((address) => !ofMany.test(address));
  expect(pages.length).toBeGreaterThan(60);
  for (const address of pages) {
    await page.goto(full.server.origin + address, { waitUntil: "load" });
    for (const width of [320, 768, 1920]) {
      await page.setViewportSize({ width, height: 700 });
      if (await page.evaluate<boolean>(isWider))
        wrong.push(`${address}, ${width} pixels: ${await page.evaluate(overflowing)}`);
    }
  }
  expect(wrong).toEqual([]);
  await context.close();
});

test.each([360, 768])("text twice as large does not scroll sideways at %i pixels", async (width) => {
  const context = await full.browser.newContext({
    viewport: { width, height: 900 },
    // The style that makes text larger is the test's own.
    bypassCSP: true,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const [kind, address] of kindsOf(siteOf("full"))) {
    await page.goto(full.server.origin + address);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    if (await page.evaluate<boolean>(isWider)) wrong.push(`${kind}: ${await page.evaluate(overflowing)}`);
  }
  expect(wrong).toEqual([]);
  await context.close();
});

test("every page loads all that it asks for and asks no other server; the typeface is the site's, in two weights at most", async () => {
  const context = await full.browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(full.server.origin) && !request.url().startsWith("data:"))
      wrong.push(request.url());
  });
  const fonts = new Set<string>();
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
    if (response.url().endsWith(".woff2")) fonts.add(new URL(response.url()).pathname);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  for (const [, address] of kindsOf(siteOf("full"))) {
    await page.goto(full.server.origin + address, { waitUntil: "networkidle" });
  }
  expect(wrong).toEqual([]);
  await page.goto(full.server.origin);
  expect(await page.evaluate("document.fonts.check('16px \"Plus Jakarta Sans\"')")).toBe(true);
  const weights = new Set([...fonts].map((font) => /-(\d00)-/.exec(font)?.[1]));
  expect(weights.size).toBeGreaterThan(0);
  expect(weights.size).toBeLessThanOrEqual(2);
  await context.close();
});

test("without JavaScript a reader goes from home by hashtag and month to a post, and from page to page", async () => {
  const context = await full.browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 700 },
  });
  const page = await context.newPage();
  const follow = async (selector: string): Promise<string> => {
    const href = await page.locator(selector).first().getAttribute("href");
    if (!href) throw new Error(`no ${selector} on ${page.url()}`);
    await page.goto(new URL(href, page.url()).href);
    return new URL(page.url()).pathname;
  };
  await page.goto(full.server.origin);
  expect(await follow('a[href="/tagar/"]')).toBe("/tagar/");
  expect(await follow('main a[href^="/tagar/"]')).toMatch(/^\/tagar\/[a-z0-9]+\/$/);
  const post = await follow('main a[href^="/2026/"][href$="/"]');
  expect(post).toMatch(/^\/2026\/\d{2}\/[a-z0-9-]+\/$/);
  expect(await page.locator("h1").textContent()).not.toBe("");
  expect(await follow('a[href="/2026/11/"]')).toBe("/2026/11/");
  await page.goto(full.server.origin);
  expect(await follow('a[href^="/halaman/"]')).toMatch(/^\/halaman\/\d+\/$/);
  await context.close();
});

test("Tab reaches a way past the navigation first, and it leads to the words of the page", async () => {
  const page = await full.browser.newPage();
  await page.goto(full.server.origin);
  await page.keyboard.press("Tab");
  const target = await page.evaluate<string>("document.activeElement?.getAttribute('href') ?? ''");
  expect(target).toMatch(/^#./);
  const inMain = await page.evaluate<boolean>(
    `Boolean(document.querySelector(${JSON.stringify(target)})?.closest("main"))`,
  );
  expect(inMain).toBe(true);
  await page.close();
});

test("a table is a stop on the way of a keyboard only where it scrolls", async () => {
  const site = siteOf("full");
  const tabled = kindsOf(site).filter(([, one]) => / class="table" tabindex="0"/.test(site.page(one).source));
  expect(tabled.length).toBeGreaterThan(1);
  for (const [width, [, address]] of [320, 1280].flatMap((one) => tabled.map((of) => [one, of] as const))) {
    const page = await full.browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(full.server.origin + address, { waitUntil: "load" });
    const wrong = await page.evaluate(async () => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      await new Promise((done) => setTimeout(done, 200));
      const tables = [...document.querySelectorAll<HTMLElement>(".table[tabindex]")];
      return tables.filter((one) => (one.tabIndex === 0) !== one.scrollWidth > one.clientWidth).length;
    });
    expect(wrong, `${address} ${width}`).toBe(0);
    await page.close();
  }
});
