import { describe, expect, test } from "vitest";
import { contrast, minimumContrast } from "../../scripts/lib/cards/colours.ts";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
import { drawShapes } from "../../scripts/lib/cards/layer.ts";
import { drawLayers } from "../../scripts/lib/cards/render.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { allCardRequests } from "../../scripts/lib/output/card-requests.ts";
import { fullFolder } from "../fixtures/full-office.ts";
import { read } from "../fixtures/temporary-office.ts";
import { laidOut } from "./outlines.ts";

const { office } = read(fullFolder());
const requests = office ? allCardRequests(publish(office), wordsFor("id")) : [];

/** #rrggbb of a little-endian RGBA pixel */
function hex(pixel: number): string {
  const parts = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

describe("on every card of an office", () => {
  test.each(Object.keys(formats) as FormatName[])(
    "in %s, words stand in the safe area, on a ground that they can be read on",
    async (name) => {
      const format = formats[name];
      const { safe, width, height } = format;
      const cards = requests.filter((request) => request.format === name);
      expect(cards.length).toBeGreaterThan(10);
      for (const request of cards) {
        const card = await laidOut(request);
        const bare = await drawLayers(card, format);
        const { pixels } = drawShapes(card.shapes, { x: 0, y: 0, width, height });
        let outside = 0;
        const grounds = card.texts.map(() => new Set<number>());
        for (let at = 0; at < pixels.length; at++) {
          if (pixels[at] === 0) continue;
          const [x, y] = [at % width, Math.floor(at / width)];
          if (x < safe.x || x >= safe.x + safe.width || y < safe.y || y >= safe.y + safe.height) outside++;
          for (const [index, { box }] of card.texts.entries())
            if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
              grounds[index]?.add(bare.pixels[at] ?? 0);
        }
        bare.release();
        expect({ card: request.key, name: request.name, outside }).toMatchObject({ outside: 0 });
        for (const [index, { text, colour }] of card.texts.entries()) {
          expect([text, grounds[index]?.size]).not.toEqual([text, 0]);
          for (const ground of grounds[index] ?? [])
            expect(
              contrast(colour, hex(ground)),
              `${request.key} ${request.name}: ${text}`,
            ).toBeGreaterThanOrEqual(minimumContrast);
        }
        // resvg lets go of its pixels only when the event loop turns.
        await new Promise((turn) => setImmediate(turn));
      }
    },
    60_000,
  );
});
