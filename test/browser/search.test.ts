/** `/cari/` as a reader meets it: from the header of a page, by keyboard alone, with filters, by an address, and without JavaScript. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { publish } from "../../scripts/lib/model/publication.ts";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";

const full = openFull();

async function onPage<T>(
  address: string,
  look: (page: Page) => Promise<T>,
  javaScriptEnabled = true,
): Promise<T> {
  const context = await full.browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (line) => line.type() === "error" && faults.push(line.text()));
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(full.server.origin + address);
    const result = await look(page);
    expect(faults).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const count = (page: Page) => page.locator("#jumlah[role=status]");
const links = (page: Page) => page.locator("#hasil li h2 a");
const posts = () => publish(siteOf("full").office).posts;

test("a word typed in the header of a page is found, from the keyboard alone", async () => {
  const { title, address } = posts().find((post) => post.title.length > 20) ?? { title: "", address: "" };
  await onPage("/", async (page) => {
    await page.locator(".menu summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/cari\/\?q=/);
    await expect.poll(() => count(page).textContent(), { timeout: 30_000 }).toMatch(/^\d+ hasil untuk/);
    const found = await links(page).evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(found).toContain(address);
    expect(await page.locator("#hasil mark").count()).toBeGreaterThan(0);
    expect(await page.locator("#kata").inputValue()).toBe(title);
  });
});

test("an address asks with its filters, which narrow; going back brings the last search", async () => {
  const [pillar] = publish(siteOf("full").office).pillars;
  const own = pillar?.posts.length ?? 0;
  await onPage(`/cari/?pilar=${pillar?.subject.id}`, async (page) => {
    await expect.poll(() => count(page).textContent(), { timeout: 30_000 }).toBe(`${own} hasil`);
    const [post] = pillar?.posts ?? [];
    await page.selectOption("select[name=tagar]", post?.hashtags[0]?.key ?? "");
    const both = pillar?.posts.filter(({ hashtags }) => hashtags.includes(post?.hashtags[0] as never)).length;
    await expect.poll(() => count(page).textContent()).toBe(`${both} hasil`);
    expect(page.url()).toContain(`tagar=${post?.hashtags[0]?.key}`);
    await page.goBack();
    await expect.poll(() => count(page).textContent()).toBe(`${own} hasil`);
    // The next results are where the keyboard goes on.
    if (own > 10) {
      await page.locator("#lagi").press("Enter");
      await expect.poll(() => links(page).count()).toBe(Math.min(own, 20));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
        await links(page).nth(10).textContent(),
      );
    }
  });
});

test("a result says whether what it says still holds, by the reader's own day", async () => {
  await onPage("/cari/?q=surat+lunas", async (page) => {
    await expect.poll(() => links(page).count(), { timeout: 30_000 }).toBeGreaterThan(0);
    const facts = page.locator("#hasil li", { hasText: "Mengurus surat lunas" }).locator(".search-facts b");
    expect(await facts.first().textContent()).toBe("Sudah lewat: berlaku sampai 31 Oktober 2026");
  });
});

test("what is nowhere says so, and leaves the ways that need no word", async () => {
  await onPage("/cari/?q=zzqqxx", async (page) => {
    await expect
      .poll(() => count(page).textContent(), { timeout: 30_000 })
      .toMatch(/^Tidak ada hasil untuk “zzqqxx”/);
    expect(await page.locator("#telusuri").isVisible()).toBe(true);
  });
});

test("without JavaScript hashtags and months lead on", async () => {
  const { hashtags, months } = publish(siteOf("full").office);
  await onPage(
    "/cari/?q=lelang",
    async (page) => {
      expect(await page.locator(".search-notice").isVisible()).toBe(true);
      expect(await page.locator("#saringan").isVisible()).toBe(false);
      const found = await page
        .locator("#telusuri a")
        .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      expect(found).toEqual(expect.arrayContaining([...hashtags, ...months].map(({ address }) => address)));
    },
    false,
  );
});
