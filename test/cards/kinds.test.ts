import { join } from "node:path";
import fc from "fast-check";
import jsQR from "jsqr";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
import { drawCard } from "../../scripts/lib/cards/render.ts";
import { slidesOf } from "../../scripts/lib/channels/slides.ts";
import { shapes } from "../../scripts/lib/model/shapes.ts";
import { pictures } from "../fixtures/full-office.ts";
import { post, postFile, read, temporaryFolder, writeOffice } from "../fixtures/temporary-office.ts";
import { expectInside } from "./expect-inside.ts";
import { laidOut } from "./outlines.ts";
import { auctionCard, closingCard, figureCard, postCard, quoteCard, stepCard } from "./samples.ts";

/** Typed as a namespace, but the module is the function. */
const readCode = jsQR as unknown as typeof jsQR.default;
const allFormats = Object.keys(formats) as FormatName[];
const format = fc.constantFrom(...allFormats);
const photo = pictures.drawing;

/** The file of one that is tall, and never cropped. */
async function flyer(): Promise<string> {
  const lines = Array.from({ length: 9 }, (_, line) => `<path d="M20 ${50 + line * 80}h560v40h-560z"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><path fill="#fff" d="M0 0h600v800H0z"/>${lines.join("")}</svg>`;
  const file = join(temporaryFolder(), "selebaran.png");
  await sharp(Buffer.from(svg)).png().toFile(file);
  return file;
}

/** Words of wide and narrow letters, up to a length in characters. */
const text = (longest: number) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(..."aeimnWMQil0-"), minLength: 1, maxLength: 24 }), {
      minLength: 1,
    })
    .map((words) => words.join(" ").slice(0, longest).trim())
    .filter((words) => words !== "");

describe("words stay in their place", () => {
  test("on a quote card of any quote and title", async () => {
    await fc.assert(
      fc.asyncProperty(text(220), text(110), format, (quote, title, name) =>
        expectInside(quoteCard({ quote, title }, name)),
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test("on a number card of any value and label", async () => {
    await fc.assert(
      fc.asyncProperty(text(20), text(90), format, (value, label, name) =>
        expectInside(figureCard({ value, label }, name)),
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test("on an auction card of any lot and price, with a photo and without", async () => {
    const price = fc.integer({ min: 1, max: 1e14 }).map((value) => `Rp${value.toLocaleString("id")}`);
    await fc.assert(
      fc.asyncProperty(text(110), price, format, fc.boolean(), (lot, value, name, withPhoto) =>
        expectInside(
          auctionCard({ lot, limit: { label: "Nilai limit", value } }, name, withPhoto ? { photo } : {}),
        ),
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test("on a slide, clear of the strip at its foot and of what a grid cuts off", async () => {
    await fc.assert(
      fc.asyncProperty(text(160), fc.integer({ min: 1, max: 10 }), (words, number) =>
        expectInside(stepCard({ text: words, number, total: 10 })),
      ),
      { numRuns: 40 },
    );
    await fc.assert(
      fc.asyncProperty(text(100), (words) =>
        expectInside(closingCard({ address: `https://contoh.go.id/2026/11/${words.replaceAll(" ", "-")}/` })),
      ),
      { numRuns: 20 },
    );
  }, 60_000);
});

test.each(shapes)(
  "with %s, every picture of every card has its place on the card",
  async (shape) => {
    const pillar = { label: "Informasi", colour: "#0b5c70", shape };
    const { logo } = pictures;
    // What differs between pillars is a wall of tiles, alone or behind a photo.
    const others = (name: FormatName) => [
      ...[pictures.photo, photo].map((own) => postCard({ pillar }, { logo, photo: own }, "k", name)),
      auctionCard({ pillar }, name, { logo, photo }),
      ...[quoteCard({ pillar }, name), figureCard({ pillar }, name)],
      ...[stepCard({ pillar }, name), closingCard({ pillar }, name)],
    ];
    const tall = await flyer();
    const cards = allFormats.flatMap((name) => [
      postCard({ pillar }, { logo }, "k", name),
      postCard({ pillar }, { photo: tall }, "k", name),
      ...(shape === "columns" ? others(name) : []),
    ]);
    for (const request of cards) {
      const { width, height } = formats[request.format];
      const { svg } = await laidOut(request);
      const places = Array.from(
        svg.matchAll(/<image x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/g),
        (found) => found.slice(1).map(Number),
      );
      expect(places.length).toBeGreaterThan(0);
      for (const [x = -1, y = -1, wide = 0, high = 0] of places) {
        const card = `${request.template} ${request.format} ${[x, y, wide, high]}`;
        expect([card, x >= 0, y >= 0, wide > 0, high > 0]).toEqual([card, true, true, true, true]);
        expect([card, x + wide <= width, y + high <= height]).toEqual([card, true, true]);
      }
    }
  },
  60_000,
);

test.each(["#0b5c70", "#e8ab25", "#f6f1e4"])("the code on %s leads to the post", async (colour) => {
  const address = "https://kpknl-contoh.go.id/2026/11/sebuah-kabar-yang-panjang-namanya/";
  const pillar = { label: "Informasi", colour, shape: "columns" } as const;
  const { data, width, height } = await drawCard(closingCard({ address, pillar }));
  expect(readCode(new Uint8ClampedArray(data), width, height)?.data).toBe(address);
});

test("a post's quote, figure and slides are read from its front matter", () => {
  const fields = {
    quote: "Siapa saja boleh ikut.",
    figure: "{ value: '4', label: langkah }",
    slides: "auto",
  };
  const { office } = read(
    writeOffice({ [postFile]: post(fields, "1. Daftar\n2. Pilih\n3. Setor\n4. Tawar\n") }).folder,
  );
  const [found] = office?.posts ?? [];
  expect(found).toMatchObject({ quote: fields.quote, figure: { value: "4", label: "langkah" } });
  expect(found && slidesOf(found)).toHaveLength(4);
});
