import { describe, expect, test } from "vitest";
import { Canvas } from "../../scripts/lib/cards/canvas.ts";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
import { drawShapes, drawWords } from "../../scripts/lib/cards/layer.ts";
import { drawCard } from "../../scripts/lib/cards/render.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { shapes } from "../../scripts/lib/model/shapes.ts";
import { pictures } from "../fixtures/full-office.ts";
import { laidOut } from "./outlines.ts";
import { auctionCard, closingCard, figureCard, postCard, quoteCard, stepCard } from "./samples.ts";

const { logo } = pictures;
/** A picture that is cropped, and a drawing with words to its edges, which is shown whole. */
const photos = [pictures.photo, pictures.drawing];

const allFormats = Object.keys(formats) as FormatName[];

describe.each(shapes)("with %s", (shape) => {
  const pillar = { label: "Informasi", colour: "#0b5c70", shape };

  test("every layer of every card has a box on the card, and all are drawn", async () => {
    const cards: CardRequest[] = allFormats.flatMap((format) => [
      postCard({ pillar }, {}, "k", format),
      postCard({ pillar }, { logo }, "k", format),
      ...photos.map((photo) => postCard({ pillar }, { logo, photo }, "k", format)),
      auctionCard({ pillar }, format, { logo, photo: photos[0] }),
      quoteCard({ pillar }, format),
      figureCard({ pillar }, format),
    ]);
    const slides = (["portrait", "story"] as const).flatMap((format) => [
      stepCard({ pillar }, format),
      closingCard({ pillar }, format),
    ]);
    for (const request of [...cards, ...slides]) {
      const { width, height } = formats[request.format];
      const { layers } = await laidOut(request);
      expect(layers.length).toBeGreaterThan(1);
      for (const { box } of layers) {
        const card = `${request.template} ${request.format} ${JSON.stringify(box)}`;
        expect([card, box.width > 0, box.height > 0]).toEqual([card, true, true]);
        expect([card, box.x >= 0, box.y >= 0]).toEqual([card, true, true]);
        expect([card, box.x + box.width <= width, box.y + box.height <= height]).toEqual([card, true, true]);
      }
      (await drawCard(request)).release();
      await new Promise((turn) => setImmediate(turn));
    }
  }, 60_000);
});

test.each(["Pahlawan kecil di balik papan nama 🎉❤️", "بِسْمِ اللّٰهِ الرَّحْمٰن", "Ya"])(
  "words drawn text by text are those that are drawn all at once: “%s”",
  async (title) => {
    const { width, height } = formats.square;
    const { shapes } = await laidOut(postCard({ title }, {}, "k", "square"));
    const apart = new Canvas(width, height, "#0b5c70");
    const parts = drawWords(shapes, { width, height });
    for (const words of parts) apart.lay(words, words.x, words.y);
    const whole = new Canvas(width, height, "#0b5c70");
    whole.lay({ ...drawShapes(shapes, { x: 0, y: 0, width, height }), opaque: false }, 0, 0);
    // A picture's edges are rounded elsewhere.
    expect(apart.bytes.filter((value, at) => Math.abs(value - (whole.bytes[at] ?? 0)) > 8)).toHaveLength(0);
    const drawn = parts.reduce((sum, part) => sum + part.width * part.height, 0);
    expect(drawn).toBeLessThan(0.4 * width * height);
  },
);

test("what is drawn by something that stands elsewhere is drawn as one", () => {
  const shapes = `<defs><linearGradient id="a"><stop stop-color="#fff"/></linearGradient></defs><rect x="9" y="9" width="9" height="9" fill="url(#a)"/>`;
  expect(drawWords(shapes, { width: 90, height: 90 })).toMatchObject([{ x: 0, y: 0, width: 90, height: 90 }]);
});
