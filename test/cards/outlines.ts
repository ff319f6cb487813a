/** The outlines of a card's letters, as they are drawn. */
import type { DrawnPiece } from "../../scripts/lib/cards/piece.ts";
import { composeCard } from "../../scripts/lib/cards/render.ts";
import type { CardRequest } from "../../scripts/lib/cards/request.ts";
import { writeWords } from "../../scripts/lib/cards/write-words.ts";

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A card's words without its art. */
export async function wordsOf(request: CardRequest): Promise<DrawnPiece[]> {
  return writeWords((await composeCard(request)).words);
}

export async function svgOfWords(request: CardRequest): Promise<string> {
  return (await wordsOf(request)).map(({ shapes }) => shapes).join("");
}

/** The bounds of each closed contour of the card's words; the art behind them is left out. */
export async function contours(request: CardRequest): Promise<Bounds[]> {
  return (await wordsOf(request)).flatMap(contoursOf);
}

export function contoursOf({ x, y, view, shapes }: DrawnPiece): Bounds[] {
  const [, dx, dy, scale] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(shapes)?.map(Number) ?? [];
  const paths = Array.from(shapes.matchAll(/<path [^>]*?d="([^"]*)"/g), ([, path]) => path ?? "");
  const onCard = (bounds: Bounds): Bounds => ({
    left: bounds.left * (scale ?? 1) + (dx ?? 0) - view.x + x,
    right: bounds.right * (scale ?? 1) + (dx ?? 0) - view.x + x,
    top: bounds.top * (scale ?? 1) + (dy ?? 0) - view.y + y,
    bottom: bounds.bottom * (scale ?? 1) + (dy ?? 0) - view.y + y,
  });
  return paths.flatMap((path) =>
    path
      .split("Z")
      .filter((contour) => contour.trim() !== "")
      .map((contour) => onCard(boundsOf(contour))),
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
