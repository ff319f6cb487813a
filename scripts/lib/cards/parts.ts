/** A card's words as satori draws them, taken apart: small pictures of them are drawn sooner than one as large as the card. */
import type { SatoriNode } from "satori";
import type { Box } from "./format.ts";
import type { Size } from "./tree.ts";

export interface PlacedText {
  readonly text: string;
  readonly box: Box;
  readonly colour: string;
  readonly size: number;
}

/** In whole pixels, so that layers meet. */
export function boxOf(node: Pick<SatoriNode, "left" | "top" | "width" | "height"> | undefined): Box {
  if (!node) return { x: 0, y: 0, width: 0, height: 0 };
  const { left, top, width, height } = node;
  return between(Math.round(left), Math.round(top), Math.round(left + width), Math.round(top + height));
}

function between(left: number, top: number, right: number, foot: number): Box {
  return { x: left, y: top, width: right - left, height: foot - top };
}

/** A box in whole pixels, and all that is drawn in it; none overlaps another. */
export interface Part extends Box {
  /** elements of SVG */
  readonly shapes: string;
}

/** @param shapes what satori draws, without its root */
export function partsOf(shapes: string, { width, height }: Size): Part[] {
  const pieces = shapes.match(piece) ?? [];
  const whole = { x: 0, y: 0, width, height, shapes };
  // Whatever else a template of one's own may hold, such as gradients, which lie beside what they colour.
  if (pieces.join("") !== shapes || beyond.test(shapes)) return [whole];
  let parts: (Box & { readonly pieces: readonly number[] })[] = [];
  for (const [at, piece] of pieces.entries()) {
    const bounds = boundsOf(piece);
    if (!bounds) return [whole];
    const [left, top, right, foot] = bounds;
    let own: (typeof parts)[number] = {
      ...between(Math.max(0, left), Math.max(0, top), Math.min(width, right), Math.min(height, foot)),
      pieces: [at],
    };
    // One that was taken in may reach others.
    for (let other = parts.find((each) => overlap(own, each)); other; ) {
      const taken = other;
      parts = parts.filter((each) => each !== taken);
      own = { ...around(own, taken), pieces: [...taken.pieces, ...own.pieces] };
      other = parts.find((each) => overlap(own, each));
    }
    if (own.width > 0 && own.height > 0) parts.push(own);
  }
  return parts.map(({ pieces: own, ...box }) => ({
    ...box,
    shapes: own
      .toSorted((a, b) => a - b)
      .map((at) => pieces[at])
      .join(""),
  }));
}

const piece = /<g>(?:<(?:path|image|rect) [^>]*\/>)*<\/g>|<(?:path|image|rect) [^>]*\/>/g;
/** What draws outside of its own bounds, or by something that stands elsewhere. */
const beyond = / (?:transform|stroke|filter|mask|clip-path|style)=|url\(/;

/** Pixels: left, top, right, foot. Control points of curves count, so that they are never too small. */
function boundsOf(piece: string): readonly [number, number, number, number] | undefined {
  let [left, top, right, foot] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const [element] of piece.matchAll(/<(?:path|image|rect) [^>]*>/g)) {
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
      Number(new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1] ?? Number.NaN),
    ) as [number, number, number, number];
    const path = / d="([MLHVCQSTZ\d\s.,-]*)"/.exec(element)?.[1];
    const numbers = Number.isNaN(x + y + width + height)
      ? path !== undefined && !/[HV]/.test(path)
        ? (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
        : undefined
      : [x, y, x + width, y + height];
    if (!numbers) return undefined;
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      left = Math.min(left, numbers[at] as number);
      right = Math.max(right, numbers[at] as number);
      top = Math.min(top, numbers[at + 1] as number);
      foot = Math.max(foot, numbers[at + 1] as number);
    }
  }
  return [Math.floor(left), Math.floor(top), Math.ceil(right), Math.ceil(foot)];
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function around(a: Box, b: Box): Box {
  return between(
    Math.min(a.x, b.x),
    Math.min(a.y, b.y),
    Math.max(a.x + a.width, b.x + b.width),
    Math.max(a.y + a.height, b.y + b.height),
  );
}
