import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { loadPhoto } from "../../scripts/lib/cards/photo.ts";
import { standsOnCards } from "../../scripts/lib/cards/photo-size.ts";
import { drawCard, renderCard } from "../../scripts/lib/cards/render.ts";
import { temporaryFolder } from "../fixtures/temporary-office.ts";
import { postCard } from "./samples.ts";

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
    [5000, 200],
  ])("%i × %i", async (width, height) => {
    expect(standsOnCards({ width, height })).toBe(false);
    expect(await loadPhoto(await photoOf(width, height))).toBeUndefined();
  });
});

test("the card of a post whose photo is too small is packed as one without a photo", async () => {
  expect((await renderCard(postCard({}, { photo: await photoOf(300, 300) }))).type).toBe("image/png");
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
      const placed = photo.placeIn(box);
      const { part, whole, ...size } = placed;
      expect([name, size.width <= part.width, size.height <= part.height]).toEqual([name, true, true]);
      expect([name, size.width <= box.width, size.height <= box.height]).toEqual([name, true, true]);
      expect((await pixelsOf(await photo.draw(placed))).info).toMatchObject(size);
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
  const { data } = await pixelsOf(await photo.draw(photo.placeIn({ width: 1920, height: 1920 })));
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

describe("what is transparent is laid on a ground on which all is seen that stands on it", () => {
  const panel = (colour: string, inside = colour) =>
    `<rect x="150" y="350" width="600" height="400" fill="${colour}"/><circle cx="400" cy="550" r="120" fill="${inside}"/>`;
  const heading = (colour: string) =>
    `<rect x="100" y="120" width="500" height="40" fill="${colour}"/><rect x="100" y="200" width="300" height="40" fill="${colour}"/>`;
  const photo = `<defs><linearGradient id="g"><stop stop-color="#dde"/><stop offset="1" stop-color="#124"/></linearGradient></defs><circle cx="400" cy="400" r="300" fill="url(#g)"/>`;
  const [white, dark, grey] = [255, 0x1b, 0x76];

  test.each([
    ["dark on white", panel("#135"), white],
    ["white on a dark one", panel("#fff"), dark],
    [
      "a white heading over a coloured panel on a dark one",
      heading("#fff") + panel("#e8ab25", "#c9472f"),
      dark,
    ],
    ["a dark heading over a white panel on a middle grey", heading("#111") + panel("#fff", "#c9472f"), grey],
    ["what is pale within a dark panel on white", panel("#135", "#fff"), white],
    ["what is opaque all over on white", `<rect width="800" height="800" fill="#fff"/>`, white],
    ["light and shade on white, where the least of it is lost", photo, white],
  ])("%s", async (_name, shapes, red) => {
    const photo = await load(await drawing(800, 800, shapes));
    const { data } = await pixelsOf(await photo.draw(photo.placeIn({ width: 400, height: 400 })));
    expect(Math.abs((data[0] ?? 0) - red)).toBeLessThan(3);
  });
});

describe("a photo that does not fill its place is before its pillar's tiles", () => {
  /** A drawing with something at each edge, so that all of it is shown. @returns how many colours each of some parts of its link's card has, or the drawing's own */
  const coloursIn = async (width: number, height: number, parts: readonly (readonly number[])[]) => {
    const frame = `<rect width="${width}" height="${height}" fill="#88ccff"/><rect x="8" y="8" width="${width - 16}" height="${height - 16}" fill="none" stroke="#000" stroke-width="8"/>`;
    const { data, ...size } = await drawCard(postCard({}, { photo: await drawing(width, height, frame) }));
    return Promise.all(
      parts.map(async ([left = 0, top = 0, width = 0, height = 0]) => {
        const part = sharp(data, { raw: { ...size, channels: 4 } }).extract({ left, top, width, height });
        const bytes = await part.removeAlpha().raw().toBuffer();
        const found = new Set(bytes.toString("hex").match(/.{6}/g));
        return found.size === 1 && isSky([...found][0]) ? "drawing" : found.size;
      }),
    );
  };
  /** As JPEG leaves it. */
  const isSky = (colour = "") =>
    [0x88, 0xcc, 0xff].every((part, at) => Math.abs(Buffer.from(colour, "hex").readUInt8(at) - part) < 4);

  test("above one that takes all of the width", async () => {
    const [above, own] = await coloursIn(1600, 900, [
      [600, 0, 600, 290],
      [640, 400, 100, 100],
    ]);
    expect(above).toBeGreaterThan(3);
    expect(own).toBe("drawing");
  });

  test("beside one that takes all of the height, and around one that is small", async () => {
    const [beside, own] = await coloursIn(900, 1350, [
      [600, 0, 80, 630],
      [800, 200, 100, 100],
    ]);
    expect(beside).toBeGreaterThan(3);
    expect(own).toBe("drawing");
    const [above, below, small] = await coloursIn(420, 300, [
      [600, 0, 600, 150],
      [600, 480, 600, 150],
      [850, 290, 50, 50],
    ]);
    expect([above, below].every((colours) => Number(colours) > 3)).toBe(true);
    expect(small).toBe("drawing");
  });

  test("but has one colour where there is no room for tiles", async () => {
    expect(
      await coloursIn(1000, 980, [
        [600, 0, 600, 40],
        [700, 300, 50, 50],
      ]),
    ).toEqual([1, "drawing"]);
  });
});
