import { describe, expect, test } from "vitest";
import type { Canvas } from "../../scripts/lib/cards/canvas.ts";
import { contrast, minimumContrast } from "../../scripts/lib/cards/colours.ts";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
import { type ComposedCard, composeCard, paint } from "../../scripts/lib/cards/render.ts";
import { writeWords } from "../../scripts/lib/cards/write-words.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { allCardRequests } from "../../scripts/lib/output/card-requests.ts";
import { fullFolder } from "../fixtures/full-office.ts";
import { read } from "../fixtures/temporary-office.ts";

const { office } = read(fullFolder());
const requests = office ? allCardRequests(publish(office), wordsFor("id")) : [];

/** The card's pixels with and without its words. */
async function twice(card: ComposedCard): Promise<[Canvas, Canvas]> {
  return [paint(card, [...card.art, ...(await writeWords(card.words))]), paint(card, card.art)];
}

/** Pixels that words change outside the safe area, and the colours that they stand on. */
function look(card: ComposedCard, [written, bare]: [Canvas, Canvas]): { outside: number; grounds: number[] } {
  const { safe } = card.format;
  const above = written.pixels;
  const below = bare.pixels;
  const grounds = new Set<number>();
  let outside = 0;
  for (let at = 0; at < above.length; at++) {
    if (above[at] === below[at]) continue;
    const [x, y] = [at % written.width, Math.floor(at / written.width)];
    if (x < safe.x || x >= safe.x + safe.width || y < safe.y || y >= safe.y + safe.height) outside++;
    grounds.add(below[at] ?? 0);
  }
  return { outside, grounds: [...grounds] };
}

/** #rrggbb of a little-endian RGBA pixel */
function hex(pixel: number): string {
  const parts = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

describe("on every card of an office", () => {
  test.each(Object.keys(formats) as FormatName[])(
    "in %s, words stand in the safe area, on a ground that they can be read on",
    async (name) => {
      const cards = requests.filter(({ format }) => format === name);
      expect(cards.length).toBeGreaterThan(10);
      for (const request of cards) {
        const card = await composeCard(request);
        const both = await twice(card);
        const { outside, grounds } = look(card, both);
        for (const canvas of both) canvas.release();
        expect({ card: request.key, name: request.name, outside }).toMatchObject({ outside: 0 });
        expect(grounds.length).toBeGreaterThan(0);
        for (const colour of new Set(card.words.map((block) => block.colour))) {
          for (const ground of grounds) {
            expect(contrast(colour, hex(ground)), `${request.key} ${request.name}`).toBeGreaterThanOrEqual(
              minimumContrast,
            );
          }
        }
        // resvg lets go of its pixels only when the event loop turns.
        await new Promise((turn) => setImmediate(turn));
      }
    },
    60_000,
  );
});
