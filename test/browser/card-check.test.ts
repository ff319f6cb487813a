/** `/cek/` as a reader meets it: by a chosen, a dropped and a pasted picture, with what is none, and without JavaScript. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect, inject, test } from "vitest";
import { cardCheckAddress, yearCardsAddress } from "../../scripts/lib/model/addresses.ts";
import { openFull } from "./browser.ts";

const full = openFull();

async function onPage<T>(look: (page: Page) => Promise<T>, javaScriptEnabled = true): Promise<T> {
  const context = await full.browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.goto(full.server.origin + cardCheckAddress);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** A card of the office as messengers hand it on, and the title of its post. */
async function sentCard(): Promise<{ bytes: Buffer; title: string }> {
  const { output } = inject("sites").full;
  const list = JSON.parse(readFileSync(join(output, yearCardsAddress("2026")), "utf8"));
  const [owner, , file] = list.cards[0];
  const bytes = await sharp(join(output, file)).resize({ width: 700 }).jpeg({ quality: 60 }).toBuffer();
  return { bytes, title: list.owners[owner][1] };
}

const heading = (page: Page) => page.locator("#jawaban h2").first().textContent({ timeout: 60_000 });

/** Hands a file over as a drop or a paste does. */
async function hand(page: Page, how: "drop" | "paste", bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([kind, text]) => {
      const data = new DataTransfer();
      const letters = Uint8Array.from(atob(text as string), (letter) => letter.charCodeAt(0));
      data.items.add(new File([letters], "kartu.jpg", { type: "image/jpeg" }));
      const event =
        kind === "drop"
          ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent("paste", { clipboardData: data, bubbles: true });
      document.body.dispatchEvent(event);
    },
    [how, bytes.toString("base64")],
  );
}

test("a chosen, a dropped and a pasted card is found, with the original beside it", async () => {
  const { bytes, title } = await sentCard();
  for (const how of ["choose", "drop", "paste"] as const) {
    await onPage(async (page) => {
      if (how === "choose")
        await page
          .locator("#cek input")
          .setInputFiles({ name: "kartu.jpg", mimeType: "image/jpeg", buffer: bytes });
      else await hand(page, how, bytes);
      expect(await heading(page)).toBe("Ini kartu kami");
      const answer = page.locator("#jawaban");
      expect(await answer.locator("a").first().textContent()).toBe(title);
      expect(await answer.locator("canvas").count()).toBe(2);
      expect(await answer.textContent()).toContain("Bandingkan setiap kata dan angka");
    });
  }
});

test("what is no card, no picture, or larger than any, is answered too", async () => {
  const picture = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#777" } })
      .jpeg()
      .toBuffer();
  await onPage(async (page) => {
    const choose = (name: string, mimeType: string, buffer: Buffer) =>
      page.locator("#cek input").setInputFiles({ name, mimeType, buffer });
    await choose("besar.jpg", "image/jpeg", await picture(8000, 5000));
    expect(await heading(page)).toBe("Tidak ditemukan");
    await choose("catatan.txt", "text/plain", Buffer.from("bukan gambar"));
    await expect.poll(() => heading(page), { timeout: 30_000 }).toBe("Gambar ini tidak dapat dibuka");
    const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(400)]);
    await choose("kecil.jpg", "image/jpeg", await picture(300, 200));
    await expect.poll(() => heading(page), { timeout: 30_000 }).toBe("Tidak ditemukan");
    await choose("foto.heic", "image/heic", heic);
    await expect.poll(() => heading(page), { timeout: 30_000 }).toBe("Gambar ini tidak dapat dibuka");
  });
});

test("without JavaScript it says how to ask, and shows cards to compare with", async () => {
  await onPage(async (page) => {
    expect(await page.locator("#cek").isVisible()).toBe(false);
    expect(await page.locator("noscript").textContent()).toContain("tanyakan kepada kantor");
    expect(await page.locator(".card-latest img").count()).toBeGreaterThan(0);
    expect(await page.locator('.card-ask a[href^="tel:"]').count()).toBe(1);
  }, false);
});
