/** The outlines of a card's letters, as they are drawn. */
import { formats } from "../../scripts/lib/cards/format.ts";
import { type LaidOut, layOut } from "../../scripts/lib/cards/layout.ts";
import { treeOf } from "../../scripts/lib/cards/render.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export async function laidOut(request: CardRequest): Promise<LaidOut> {
  return layOut(await treeOf(request), formats[request.format]);
}

/** Letters, and emoji: other pictures begin with where they stand. */
const words = /<g>.*?<\/g>|<image href[^>]*>/gs;

/** The SVG of a card with nothing but its words, and with all but them. */
export function partsOf(svg: string): { readonly words: string; readonly ground: string } {
  const [root = ""] = /^<svg [^>]*>/.exec(svg) ?? [];
  return { words: `${root}${(svg.match(words) ?? []).join("")}</svg>`, ground: svg.replace(words, "") };
}

export async function svgOfWords(request: CardRequest): Promise<string> {
  return partsOf((await laidOut(request)).svg).words;
}

/** The bounds of each closed contour of the card's words; what lies behind them is left out. */
export async function contours(request: CardRequest): Promise<Bounds[]> {
  return contoursOf(await svgOfWords(request));
}

export function contoursOf(svg: string): Bounds[] {
  // Letters are written in capitals alone: others are corners of boxes.
  const paths = Array.from(svg.matchAll(/<path [^>]*?d="([^"a-z]*)"/g), ([, path]) => path ?? "");
  return paths.flatMap((path) =>
    path
      .split("Z")
      .filter((contour) => contour.trim() !== "")
      .map(boundsOf),
  );
}

export function around(bounds: readonly Bounds[]): Bounds {
  return {
    left: Math.min(...bounds.map((each) => each.left)),
    top: Math.min(...bounds.map((each) => each.top)),
    right: Math.max(...bounds.map((each) => each.right)),
    bottom: Math.max(...bounds.map((each) => each.bottom)),
  };
}

/** Control points count, so that the bounds are never too small. */
function boundsOf(contour: string): Bounds {
  const numbers = Array.from(contour.matchAll(/-?\d+(?:\.\d+)?/g), ([number]) => Number(number));
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
