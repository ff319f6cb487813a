import { expect } from "vitest";
import { measure } from "../../scripts/lib/cards/fit-text.ts";
import type { Box } from "../../scripts/lib/cards/format.ts";
import { composeCard } from "../../scripts/lib/cards/render.ts";
import type { CardRequest, TextBlock } from "../../scripts/lib/cards/request.ts";
import { around, type Bounds, contours, contoursOf, wordsOf } from "./outlines.ts";

/** Pixels that a letter may reach past its line's box: side bearings, and joined letters that were measured apart. */
const overhang = 8;

/**
 * No letter leaves the words' area, no two blocks of words overlap, and none is empty.
 * @param area the part of the card that is the words' own, where its template has changed it
 */
export async function expectInside(request: CardRequest, area?: Box): Promise<void> {
  const { context, words } = await composeCard(request);
  const text = area ?? context.areas.text;
  for (const { lines } of words) expect(lines.every((line) => line.text.trim() !== "")).toBe(true);
  const found = around(await contours(request));
  // What leaves a piece's view is cut off.
  for (const piece of await wordsOf(request)) {
    for (const letter of contoursOf(piece)) {
      expect(letter.left).toBeGreaterThanOrEqual(piece.x);
      expect(letter.top).toBeGreaterThanOrEqual(piece.y);
      expect(letter.right).toBeLessThanOrEqual(piece.x + piece.view.width);
      expect(letter.bottom).toBeLessThanOrEqual(piece.y + piece.view.height);
    }
  }
  expect(found.left).toBeGreaterThanOrEqual(text.x - overhang);
  expect(found.top).toBeGreaterThanOrEqual(text.y - overhang);
  expect(found.right).toBeLessThanOrEqual(text.x + text.width + overhang);
  expect(found.bottom).toBeLessThanOrEqual(text.y + text.height + overhang);
  const boxes = words.map(boxOf);
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(apart, `${JSON.stringify(a)} and ${JSON.stringify(b)}`).toBe(true);
    }
  }
}

/** What the lines of a block take by their measure. */
function boxOf({ x, y, width, size, lineHeight, style, direction, lines }: TextBlock): Bounds {
  const wide = Math.max(...lines.map(({ text }) => measure(text, style) * size));
  const left = direction === "rtl" ? x + width - wide : x;
  return { left, right: left + wide, top: y, bottom: y + (lines.length - 1) * lineHeight + size };
}
