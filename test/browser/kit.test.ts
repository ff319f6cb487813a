import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { siteOf } from "../site-built/site.ts";
import { openFull } from "./browser.ts";

const full = openFull();
const address = siteOf("full").pages.find((page) => page.endsWith("/bagikan/")) ?? "";

async function onKit<T>(
  options: { javaScriptEnabled: boolean },
  look: (page: Page) => Promise<T>,
  at = address,
): Promise<T> {
  const context = await full.browser.newContext({ ...options, viewport: { width: 360, height: 800 } });
  try {
    if (options.javaScriptEnabled) {
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: full.server.origin });
    }
    const page = await context.newPage();
    await page.goto(full.server.origin + at);
    return await look(page);
  } finally {
    await context.close();
  }
}

describe("a kit page", () => {
  test("copies a caption by keyboard, and says so each time", async () => {
    await onKit({ javaScriptEnabled: true }, async (page) => {
      const part = page.locator(".copy-field").first();
      const button = part.locator("button");
      const said = part.locator("[role=status]");
      const text = await part.locator("textarea").inputValue();
      expect(await said.textContent()).toBe("");
      for (const key of ["Enter", "Space"]) {
        await button.focus();
        await page.keyboard.press(key);
        await expect.poll(() => said.textContent()).toBe("Sudah disalin.");
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
        expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
        await page.evaluate(() => navigator.clipboard.writeText("lain"));
      }
    });
  });

  test("shows no button without JavaScript; the text can be selected", async () => {
    await onKit({ javaScriptEnabled: false }, async (page) => {
      const part = page.locator(".copy-field").first();
      expect(await part.locator("button").isVisible()).toBe(false);
      await part.locator("textarea").focus();
      await page.keyboard.press("ControlOrMeta+a");
      expect(await part.locator("textarea").inputValue()).toContain(".go.id/");
      expect(await part.locator("textarea").getAttribute("readonly")).not.toBeNull();
    });
  });

  test("loads pictures at the size at which they are shown, and whole cards only to take them along", async () => {
    const context = await full.browser.newContext({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      javaScriptEnabled: true,
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(full.server.origin + address);
    const shown = await page.evaluate(async () => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const pictures = [...document.querySelectorAll<HTMLImageElement>("main picture img")];
      return Promise.all(
        pictures.map(async (picture) => {
          picture.loading = "eager";
          await picture.decode();
          const { width, height } = picture.getBoundingClientRect();
          const { naturalWidth, naturalHeight } = picture;
          // What is cropped or put into a box is scaled by the side that fills it.
          const scale = [width / naturalWidth, height / naturalHeight];
          const fits = getComputedStyle(picture).objectFit === "contain";
          return { src: picture.currentSrc, times: 1 / (fits ? Math.min(...scale) : Math.max(...scale)) };
        }),
      );
    });
    await context.close();
    expect(shown.length).toBeGreaterThan(10);
    // Two pixels for each point, and some to spare on a screen that is narrow.
    expect(shown.filter(({ times }) => times > 3)).toEqual([]);
    expect(asked.filter((path) => path.startsWith("/kartu/"))).toEqual([]);
    expect(asked.some((path) => path.startsWith("/gambar/kartu/"))).toBe(true);
  });

  test("runs no script but its own file, and has no handler in its HTML", () => {
    const page = siteOf("full").page(address);
    const scripts = page
      .all("script")
      .map(({ attrs }) => Object.fromEntries(attrs.map((a) => [a.name, a.value])));
    expect(scripts.filter(({ type }) => type !== "application/ld+json")).toEqual([
      { defer: "", src: expect.stringMatching(/^\/aset\/salin\.[0-9a-f]{10}\.js$/) },
    ]);
    const handlers = page.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on")));
    expect(handlers).toEqual([]);
  });
});

describe("the end of a post", () => {
  const post = address.replace("bagikan/", "");

  test("hands its address on: by links and to be selected without JavaScript, by a button with it", async () => {
    const url = siteOf("full").office.site.url + post;
    await onKit(
      { javaScriptEnabled: false },
      async (page) => {
        expect(await page.locator(".share button").isVisible()).toBe(false);
        expect(await page.locator(".share input").inputValue()).toBe(url);
        for (const host of ["wa.me", "t.me"])
          expect(await page.locator(`.share a[href^="https://${host}/"]`).count(), host).toBe(1);
        const mail = (await page.locator('.share a[href^="mailto:"]').getAttribute("href")) ?? "";
        expect(new URL(mail).searchParams.get("body")).toContain(url);
      },
      post,
    );
    await onKit(
      { javaScriptEnabled: true },
      async (page) => {
        await page.locator(".share button").press("Enter");
        await expect.poll(() => page.locator(".share [role=status]").textContent()).toBe("Tautan disalin.");
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
      },
      post,
    );
  });
});
