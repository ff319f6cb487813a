import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { formats } from "../../scripts/lib/cards/format.ts";
import { placePhoto } from "../../scripts/lib/cards/photo.ts";
import { standsOnCards } from "../../scripts/lib/cards/photo-size.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

async function photoOf(width: number, height: number): Promise<string> {
  const file = join(temporaryFolder(), "foto.png");
  const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
  writeFileSync(
    file,
    await sharp({ create: { width, height, channels: 3, background: "#888", noise } })
      .png()
      .toBuffer(),
  );
  return file;
}

describe("a photo too small for cards is not on them, whatever its shape", () => {
  test.each([
    [1, 1],
    [40, 40],
    [399, 399],
    [1, 3000],
    [3000, 2],
    [8000, 40],
  ])("%i × %i", async (width, height) => {
    expect(standsOnCards({ width, height })).toBe(false);
    const file = await photoOf(width, height);
    for (const format of Object.values(formats)) expect(await placePhoto(file, format)).toBeUndefined();
  });
});

describe("a photo is never enlarged", () => {
  test.each([
    [400, 120],
    [640, 480],
    [480, 640],
    [700, 400],
    [1000, 1000],
    [3000, 200],
  ])("%i × %i", async (width, height) => {
    expect(standsOnCards({ width, height })).toBe(true);
    const file = await photoOf(width, height);
    for (const [name, format] of Object.entries(formats)) {
      const placed = await placePhoto(file, format);
      if (!placed) throw new Error(`no photo on ${name}`);
      const { box, whole, pixels } = placed;
      expect(pixels).toHaveLength(box.width * box.height);
      // Cut to a box it has at least that many pixels each way; whole it has at least as many as the box.
      expect([name, box.width <= width, box.height <= height]).toEqual([name, true, true]);
      if (whole) expect(box.width / box.height).toBeCloseTo(width / height, 0);
    }
  });
});
