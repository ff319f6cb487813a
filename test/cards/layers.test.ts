import { describe, expect, test } from "vitest";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
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
