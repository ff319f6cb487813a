import sharp from "sharp";
import { expect, test } from "vitest";
import { indexedPng } from "../../scripts/lib/cards/indexed-png.ts";

function picture(width: number, height: number, colourAt: (x: number, y: number) => number): Int32Array {
  const pixels = new Int32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = colourAt(x, y) | 0xff000000;
  }
  return pixels;
}

async function decode(png: Buffer): Promise<Uint8Array> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}

test("up to 256 colours come back as they were", async () => {
  const pixels = picture(64, 40, (x, y) => ((x >> 2) * 0x0f0a01 + (y >> 3) * 0x100000) & 0xffffff);
  const png = indexedPng(pixels, 64, 40);
  expect(png && Buffer.compare(await decode(png), new Uint8Array(pixels.buffer))).toBe(0);
});

test("of more colours, each is drawn as one close to it", async () => {
  const pixels = picture(2560, 10, (x) => (x >> 3) * 0x000101);
  const decoded = await decode(indexedPng(pixels, 2560, 10) ?? Buffer.alloc(0));
  const rgba = new Uint8Array(pixels.buffer);
  expect(decoded).toHaveLength(rgba.length);
  const worst = decoded.reduce((most, value, at) => Math.max(most, Math.abs(value - (rgba[at] ?? 0))), 0);
  expect(worst).toBeLessThanOrEqual(64);
});

test("a photograph is left to JPEG", () => {
  expect(
    indexedPng(
      picture(200, 200, (x, y) => (x * 7919 + y * 104_729) & 0xffffff),
      200,
      200,
    ),
  ).toBeUndefined();
});

test("a colour that fills whole rows is the most used one", async () => {
  // More colours than a palette holds, and one of them in rows that repeat.
  const pixels = picture(600, 60, (x, y) => (y < 40 ? 0xff : ((x >> 1) << 16) | 0x8000));
  const decoded = await decode(indexedPng(pixels, 600, 60) ?? Buffer.alloc(0));
  expect([...decoded.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
});

test("rows that repeat those before them come back as they were", async () => {
  const pixels = picture(96, 50, (x, y) => (y % 10 < 6 ? 0x204060 : (x >> 4) * 0x0a0a0a));
  const png = indexedPng(pixels, 96, 50);
  expect(png && Buffer.compare(await decode(png), new Uint8Array(pixels.buffer))).toBe(0);
});
