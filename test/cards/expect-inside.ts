import { expect } from "vitest";
import { type Box, formats } from "../../scripts/lib/cards/format.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { type Bounds, contoursOf, laidOut, partsOf } from "./outlines.ts";

/** Pixels that a letter may reach past the safe area: its side bearings. */
const overhang = 4;

/** No letter leaves the safe area or is cut off, no two texts overlap, and none is empty. */
export async function expectInside(request: CardRequest): Promise<void> {
  const format = formats[request.format];
  const { safe } = format;
  const { svg, texts } = await laidOut(request);
  for (const { text } of texts) expect(text.trim()).not.toBe("");
  const letters = contoursOf(partsOf(svg).words);
  const isIn = ({ left, right, top, bottom }: Bounds, { x, y, width, height }: Box, by: number) =>
    left >= x - by && top >= y - by && right <= x + width + by && bottom <= y + height + by;
  expect(letters.filter((letter) => !isIn(letter, safe, overhang))).toEqual([]);
  const boxes = texts.map(({ box }) => boundsOf(box));
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
    }
  }
}

function boundsOf({ x, y, width, height }: Box): Bounds {
  return { left: x, right: x + width, top: y, bottom: y + height };
}
