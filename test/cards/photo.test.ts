import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { loadPhoto } from "../../scripts/lib/cards/photo.ts";
import { standsOnCards } from "../../scripts/lib/cards/photo-size.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";

/** Boxes for photos, as cards have them. */
const boxes = {
  og: { width: 600, height: 630 },
  square: { width: 1080, height: 540 },
  portrait: { width: 1080, height: 675 },
  story: { width: 1080, height: 883 },
};

async function fileOf(picture: Sharp): Promise<string> {
  const file = join(temporaryFolder(), "foto.png");
  writeFileSync(file, await picture.png().toBuffer());
  return file;
}

const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
const photoOf = (width: number, height: number) =>
  fileOf(sharp({ create: { width, height, channels: 3, background: "#888", noise } }));
const drawing = (width: number, height: number, shapes: string) =>
  fileOf(
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${shapes}</svg>`,
      ),
    ),
  );

async function load(file: string) {
  const photo = await loadPhoto(file);
  if (!photo) throw new Error("no photo");
  return photo;
}

/** Three bytes a pixel. */
function pixelsOf(address: string) {
  const bytes = Buffer.from(address.slice("data:image/jpeg;base64,".length), "base64");
  return sharp(bytes).raw().toBuffer({ resolveWithObject: true });
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
    expect(await loadPhoto(await photoOf(width, height))).toBeUndefined();
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
    [200, 3000],
  ])("%i × %i", async (width, height) => {
    expect(standsOnCards({ width, height })).toBe(true);
    const photo = await load(await photoOf(width, height));
    for (const [name, box] of Object.entries(boxes)) {
      const { part, whole, ...size } = photo.placeIn(box);
      expect([name, size.width <= part.width, size.height <= part.height]).toEqual([name, true, true]);
      expect([name, size.width <= box.width, size.height <= box.height]).toEqual([name, true, true]);
      expect((await pixelsOf(await photo.draw(box))).info).toMatchObject({
        width: box.width,
        height: box.height,
      });
      if (whole) expect(size.width / size.height).toBeCloseTo(width / height, 0);
    }
  });
});

test("a box larger than any on Pilar's own cards has the photo's own pixels", async () => {
  const stripes = Array.from({ length: 960 }, (_, index) => `M${2 * index} 0h1v1920h-1z`).join("");
  const photo = await load(
    await drawing(
      1920,
      1920,
      `<rect width="1920" height="1920" fill="#fff"/><path d="${stripes}" shape-rendering="crispEdges"/>`,
    ),
  );
  const { data } = await pixelsOf(await photo.draw({ width: 1920, height: 1920 }));
  const greys = [0, 1, 2, 3].map((at) => Math.round((data[3 * (960 * 1920 + at)] ?? 0) / 32));
  expect(greys).toEqual([0, 8, 0, 8]);
});

const lines = (count: number, height: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `<rect x="60" y="${40 + (index * (height - 140)) / (count - 1)}" width="960" height="60" fill="#123"/>`,
  ).join("");

test("a tall flyer with words to its edges is seen whole in every format", async () => {
  const photo = await load(
    await drawing(1080, 1350, `<rect width="1080" height="1350" fill="#fff"/>${lines(9, 1350)}`),
  );
  for (const box of Object.values(boxes)) expect(photo.placeIn(box).whole).toBe(true);
});

test("a crop goes where it keeps what there is to see", async () => {
  const shapes = `<rect width="1200" height="900" fill="#dde"/><circle cx="450" cy="450" r="300" fill="#b22"/><circle cx="450" cy="450" r="150" fill="#fff"/>`;
  const { part, whole } = (await load(await drawing(1200, 900, shapes))).placeIn(boxes.og);
  expect(whole).toBe(false);
  expect(part.x).toBeLessThanOrEqual(150);
  expect(part.x + part.width).toBeGreaterThanOrEqual(750);
});

test.each([
  [4000, 400],
  [400, 4000],
])("one of %i × %i is no thread: it takes a good part of its box", async (width, height) => {
  const photo = await load(await photoOf(width, height));
  for (const box of Object.values(boxes)) {
    const placed = photo.placeIn(box);
    expect((placed.width * placed.height) / (box.width * box.height)).toBeGreaterThan(0.3);
  }
});

test("white on transparent is laid on a dark ground, anything else on white", async () => {
  const words = (colour: string) =>
    drawing(800, 800, `<rect x="200" y="200" width="400" height="400" fill="${colour}"/>`);
  const cornerOf = async (file: string) =>
    (await pixelsOf(await (await load(file)).draw({ width: 400, height: 400 }))).data[0] ?? 0;
  expect(await cornerOf(await words("#fff"))).toBeLessThan(60);
  expect(await cornerOf(await words("#135"))).toBe(255);
});

describe("where a photo does not fill its box the colours of its edges go on", () => {
  /** A sky, a meadow, and a post at the left edge of both. */
  const shapes = `<rect width="1600" height="900" fill="#8cf"/><rect y="450" width="1600" height="450" fill="#284"/><rect width="40" height="900" fill="#000"/>`;
  const groundIn = async (file: string, { width, height }: { width: number; height: number }) => {
    const { data, info } = await pixelsOf(await (await load(file)).draw({ width, height }));
    expect(info).toMatchObject({ width, height });
    /** #rgb, which JPEG does not change */
    return (x: number, y: number) => {
      const parts = [...data.subarray(3 * (y * width + x), 3 * (y * width + x) + 3)];
      return `#${parts.map((part) => Math.round(part / 17).toString(16)).join("")}`;
    };
  };

  test("above one that takes all of the width", async () => {
    const at = await groundIn(await drawing(1600, 900, shapes), boxes.og);
    for (const y of [0, 100, 250]) expect(at(400, y)).toBe("#8cf");
  });

  test("above and below one that is smaller than its box", async () => {
    const small = `<g transform="scale(0.5)">${shapes}</g>`;
    const at = await groundIn(await drawing(800, 450, small), { width: 1080, height: 675 });
    expect(at(540, 0)).toBe("#8cf");
    expect(at(540, 674)).toBe("#284");
  });

  test("beside it, and what touches an edge is no stripe", async () => {
    const at = await groundIn(await drawing(1600, 900, shapes), { width: 1600, height: 400 });
    expect(at(1599, 10)).toBe("#8cf");
    expect(at(1599, 390)).toBe("#284");
    // The post is in it.
    expect(at(0, 10)).toBe("#356");
    const above = await groundIn(await drawing(1600, 900, shapes), boxes.og);
    expect(above(0, 0)).toMatch(/[6-f]$/);
  });
});
