/** Where in a picture a card may be: in a screenshot it stands among words, on a ground, under a bar. */
import { abs, round } from "./arithmetic.ts";
import type { Box, Plane } from "./plane.ts";
import { whole } from "./plane.ts";

/** Brightness that two neighbours differ by where an edge runs between them. */
const step = 5;
/** A card takes at least this part of a screenshot's width. */
const narrowest = 0.35;
/** Lines each way that are looked at, beside the picture's own edges. */
const mostLines = 24;
/** The part of its sides along which a frame must have an edge. The picture's own sides count as half: nobody knows what was there. */
const leastEdge = 0.5;
const ownEdge = 0.5;
/** Widths to heights that cards have, and what is left of one that was cut. */
const shapes = { least: 0.45, most: 2.4 };

/** Where an edge may run: how much of it lies before each pixel along it. */
interface Line {
  readonly at: number;
  readonly edges: Uint16Array | undefined;
}

/** Boxes of a picture where a card may be, and the shape of the card where only that told where a box ends. */
interface Frame {
  readonly box: Box;
  readonly edge: number;
  readonly shape?: number;
}

/**
 * Boxes with edges along their sides, those with the most first; the whole picture is the first. `open` are those with edges on three sides
 * that end above or below where a card of a shape would: a chat's bubble of the card's own colour hides the fourth.
 *
 * @param kinds shapes of cards
 */
export function framesIn(plane: Plane, kinds: readonly number[]): [frames: Box[], open: Required<Frame>[]] {
  const { wide, high } = plane;
  const least = wide * narrowest;
  const columns = linesOf(plane, 1, wide, wide, high, least / 3);
  const rows = linesOf(plane, wide, high, 1, wide, least / 2);
  const frames: Frame[] = [];
  const open: Required<Frame>[] = [];
  for (const left of columns) {
    for (const right of columns) {
      const wide = right.at - left.at;
      if (wide < least) continue;
      for (const top of rows) {
        for (const bottom of rows) {
          const high = bottom.at - top.at;
          if (high <= 0 || wide < high * shapes.least || wide > high * shapes.most) continue;
          const edge =
            (shareOf(left, top.at, bottom.at) + shareOf(right, top.at, bottom.at)) / 4 +
            (shareOf(top, left.at, right.at) + shareOf(bottom, left.at, right.at)) / 4;
          if (edge > leastEdge) frames.push({ box: { x: left.at, y: top.at, wide, high }, edge });
        }
        for (const shape of kinds) {
          const high = round(wide / shape);
          for (const y of [top.at, top.at - high]) {
            if (!top.edges || y < 0 || y + high > plane.high) continue;
            const edge =
              (shareOf(left, y, y + high) + shareOf(right, y, y + high) + shareOf(top, left.at, right.at)) /
              4;
            if (edge > leastEdge) open.push({ box: { x: left.at, y, wide, high }, edge, shape });
          }
        }
      }
    }
  }
  return [[whole(plane), ...frames.sort(byEdge).map(({ box }) => box)], open.sort(byEdge)];
}

function byEdge(a: Frame, b: Frame): number {
  return b.edge - a.edge;
}

function shareOf({ edges }: Line, from: number, to: number): number {
  return edges ? ((edges[to] as number) - (edges[from] as number)) / (to - from) : ownEdge;
}

/**
 * Where a long edge runs between two columns, or two rows, of pixels.
 *
 * @param across from a pixel to its neighbour on the other side of the edge @param along to the next one beside the edge
 */
function linesOf(
  { values }: Plane,
  across: number,
  count: number,
  along: number,
  length: number,
  least: number,
): Line[] {
  const found: (Line & { readonly run: number })[] = [];
  for (let at = 1; at < count; at++) {
    const edges = new Uint16Array(length + 1);
    let [run, longest, gap] = [0, 0, 0];
    for (let i = 0, pixel = at * across; i < length; i++, pixel += along) {
      const isEdge = abs((values[pixel] as number) - (values[pixel - across] as number)) > step;
      edges[i + 1] = (edges[i] as number) + (isEdge ? 1 : 0);
      if (isEdge) {
        run++;
        gap = 0;
      } else if (++gap > 2) run = 0;
      if (run > longest) longest = run;
    }
    if (longest >= least) found.push({ at, edges, run: longest });
  }
  found.sort((a, b) => b.run - a.run);
  const lines: Line[] = [];
  for (const line of found) {
    if (lines.length === mostLines) break;
    if (lines.every(({ at }) => abs(line.at - at) > 1)) lines.push(line);
  }
  return [{ at: 0, edges: undefined }, ...lines, { at: count, edges: undefined }];
}
