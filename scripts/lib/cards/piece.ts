/** Pieces of cards to pixels, by resvg. */
import { Resvg } from "@resvg/resvg-js";
import { LRUCache } from "lru-cache";
import type { Box } from "./format.ts";

/** A part of a card with all that is drawn in it. */
export interface DrawnPiece {
  /** whole pixels: where the view's upper left corner stands on the card */
  readonly x: number;
  readonly y: number;
  /** what is seen of the shapes, in their coordinates; a unit is a pixel, and sizes are whole */
  readonly view: Box;
  /** SVG; text is outlines by now */
  readonly shapes: string;
  /** no other card has it: its pixels need not be kept */
  readonly once?: boolean | undefined;
}

/** Pixels that can be laid on a card. They are shared: nobody may write to them. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** a little-endian RGBA pixel each, premultiplied, row by row */
  readonly pixels: Int32Array;
  readonly opaque: boolean;
}

/** Bytes of pixels that are kept: signs, logos, dates and names come again on card after card, and so do walls of art. */
const mostKept = 96 * 1024 * 1024;
const kept = new LRUCache<string, Sprite>({
  maxSize: mostKept,
  sizeCalculation: ({ pixels }) => pixels.byteLength,
});

/** Drawn once for each view and shapes, wherever it stands. @throws RangeError for a place or size that is no whole pixel */
export function drawPiece({ x: left, y: top, view, shapes, once }: DrawnPiece): Sprite {
  const { x, y, width, height } = view;
  // Half a pixel would be lost without a word: a typed array has no such index.
  if (![left, top, width, height].every(Number.isInteger) || width < 1 || height < 1)
    throw new RangeError(`a piece of ${width} × ${height} pixels at ${left}, ${top}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${shapes}</svg>`;
  const known = kept.get(svg);
  if (known) return known;
  const { pixels: rgba } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const sprite = { width, height, pixels, opaque: pixels.every((pixel) => pixel >>> 24 === 255) };
  if (!once) kept.set(svg, sprite);
  return sprite;
}
