import { describe, expect, test } from "vitest";
import { contrast, minimumContrast } from "../../scripts/lib/cards/colours.ts";
import type { Drawn } from "../../scripts/lib/cards/encode.ts";
import { type FormatName, formats } from "../../scripts/lib/cards/format.ts";
import { drawSvg } from "../../scripts/lib/cards/render.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { allCardRequests } from "../../scripts/lib/output/card-requests.ts";
import { fullFolder } from "../fixtures/full-office.ts";
import { read } from "../fixtures/temporary-office.ts";
import { laidOut, partsOf } from "./outlines.ts";

const { office } = read(fullFolder());
const requests = office ? allCardRequests(publish(office), wordsFor("id")) : [];

/** #rrggbb of a little-endian RGBA pixel */
function hex(pixel: number): string {
  const parts = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function pixelsOf({ data, width, height }: Drawn): Int32Array {
  return new Int32Array(data.buffer, data.byteOffset, width * height);
}

describe("on every card of an office", () => {
  test.each(Object.keys(formats) as FormatName[])(
    "in %s, words stand in the safe area, on a ground that they can be read on",
    async (name) => {
      const format = formats[name];
      const { safe, width } = format;
      const cards = requests.filter((request) => request.format === name);
      expect(cards.length).toBeGreaterThan(10);
      for (const request of cards) {
        const { svg, texts } = await laidOut(request);
        const parts = partsOf(svg);
        const bare = pixelsOf(await drawSvg(parts.ground));
        const words = pixelsOf(await drawSvg(parts.words));
        let outside = 0;
        const grounds = texts.map(() => new Set<number>());
        for (let at = 0; at < words.length; at++) {
          if (words[at] === 0) continue;
          const [x, y] = [at % width, Math.floor(at / width)];
          if (x < safe.x || x >= safe.x + safe.width || y < safe.y || y >= safe.y + safe.height) outside++;
          for (const [index, { box }] of texts.entries())
            if (x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height)
              grounds[index]?.add(bare[at] ?? 0);
        }
        expect({ card: request.key, name: request.name, outside }).toMatchObject({ outside: 0 });
        for (const [index, { text, colour }] of texts.entries()) {
          expect([text, grounds[index]?.size]).not.toEqual([text, 0]);
          for (const ground of grounds[index] ?? [])
            expect(
              contrast(colour, hex(ground)),
              `${request.key} ${request.name}: ${text}`,
            ).toBeGreaterThanOrEqual(minimumContrast);
        }
      }
    },
    60_000,
  );
});
