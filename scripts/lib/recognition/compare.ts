/** A picture held against the card that it may be, part by part: what was painted over or set anew shows. */
import { abs, ceil, floor, max, min, round } from "./arithmetic.ts";
import { type Box, type Plane, resized, type Sums, sumsOf } from "./plane.ts";

export interface Comparison {
  /** the part of all that stands on the card (words, signs, art) that the picture shows in the same way, 0 to 1 */
  readonly agreement: number;
  /** where it shows something else, in parts of the card's width and height */
  readonly different: readonly Box[];
  /** where the card is in the picture, to a fraction of a pixel */
  readonly box: Box;
}

/** Pixels of the card's width that are looked at, at the most: a phone holds them all in a moment. */
const widest = 800;
/** Blocks to a card's width: by which it is put into place, and by which it is compared. One of these is as wide as a digit. */
const placing = 22;
const comparing = 44;
/** Pixels that a block is moved each way. */
const reach = 4;
/** Variance of brightness from which something stands in a block. */
const something = 120;
/** What packing alone may add to a block at the least, as variance. */
const leastNoise = 90;
/** The part of what stands in a block that may differ by blur and packing. */
const tolerated = 0.4;
/** The part of each edge in which nothing is told: corners are rounded, and a pixel more or less was cut. */
const border = 0.02;
/** How many times smaller a picture may have been before it was made this large again. */
const blurs = [1.3, 1.6, 2, 2.5];

/**
 * @param given the picture @param box where the card is in it, to about a hundredth of its width
 * @param original the card as it was published
 */
export function compareWith(given: Plane, box: Box, original: Plane): Comparison {
  const wide = round(min(original.wide, max(box.wide, 240), widest));
  const high = round((wide * original.high) / original.wide);
  let card = resized(original, wide, high);
  // A third of the size first: there a move is a few pixels.
  for (const part of [3, 1]) box = moved(given, box, resized(card, round(wide / part), round(high / part)));
  const shown = resized(given, wide, high, box);
  const seen = visible(given, box, card);
  // A picture that was made small and large again has lost its edges: the card is held against it without them.
  const sharp = card;
  let least = difference(card, shown, seen);
  for (const part of blurs) {
    const next = resized(resized(sharp, round(wide / part), round(high / part)), wide, high);
    const cost = difference(next, shown, seen);
    if (cost < least) [card, least] = [next, cost];
  }
  // What differs everywhere is packing.
  return { ...blocksThatDiffer(card, shown, seen, leastNoise + (8 * least) / seen.wide / seen.high), box };
}

/** The pixels of a card that a picture has: without what was cut off, and without its border. */
function visible(given: Plane, { x, y, wide, high }: Box, card: Plane): Box {
  const [left, right] = clipped(x, wide, given.wide, card.wide);
  const [top, bottom] = clipped(y, high, given.high, card.high);
  return { x: left, y: top, wide: right - left, high: bottom - top };
}

function clipped(start: number, length: number, limit: number, count: number): [from: number, to: number] {
  const edge = border * count;
  return [
    ceil(max(edge, (-start / length) * count)),
    floor(min(count - edge, ((limit - start) / length) * count)),
  ];
}

function difference({ values, wide }: Plane, other: Plane, seen: Box, dx = 0, dy = 0): number {
  let sum = 0;
  for (let y = seen.y; y < seen.y + seen.high; y += 2) {
    for (let x = seen.x, at = y * wide + x; x < seen.x + seen.wide; x += 2, at += 2) {
      const differs = (values[at] as number) - (other.values[at + dy * wide + dx] as number);
      sum += differs * differs;
    }
  }
  return sum;
}

/** Where the card is after looking, block by block, which way each would have to be moved. */
function moved(given: Plane, box: Box, card: Plane): Box {
  const { wide, high } = card;
  const shown = resized(given, wide, high, box);
  const seen = visible(given, box, card);
  const size = round(wide / placing);
  const flat = { wide, high, values: new Float32Array(wide * high) };
  const across: [number, number][] = [];
  const down: [number, number][] = [];
  for (let y = seen.y + reach; y + size + reach <= seen.y + seen.high; y += size) {
    for (let x = seen.x + reach; x + size + reach <= seen.x + seen.wide; x += size) {
      const block = { x, y, wide: size, high: size };
      const cost = (dx: number, dy: number): number => difference(card, shown, block, dx, dy);
      flat.values.fill(card.values[y * wide + x] as number);
      // Most blocks are of one colour, and would be found anywhere.
      if (difference(card, flat, block) < (something * size * size) / 4) continue;
      let [dx, dy, least] = [0, 0, cost(0, 0)];
      for (let byY = -reach; byY <= reach; byY++) {
        for (let byX = -reach; byX <= reach; byX++) {
          const costs = cost(byX, byY);
          if (costs < least) [dx, dy, least] = [byX, byY, costs];
        }
      }
      if (max(abs(dx), abs(dy)) === reach) continue;
      across.push([x + size / 2, dx + finer(cost(dx - 1, dy), least, cost(dx + 1, dy))]);
      down.push([y + size / 2, dy + finer(cost(dx, dy - 1), least, cost(dx, dy + 1))]);
    }
  }
  const [shiftX, growX] = lineThrough(across);
  const [shiftY, growY] = lineThrough(down);
  return {
    x: box.x + (shiftX * box.wide) / wide,
    y: box.y + (shiftY * box.high) / high,
    wide: box.wide * (1 + growX),
    high: box.high * (1 + growY),
  };
}

/** The lowest point between three, beside the middle one. */
function finer(before: number, least: number, after: number): number {
  const bend = before + after - 2 * least;
  return bend > 0 ? (before - after) / (2 * bend) : 0;
}

/** Start and slope of the line through points, by medians of its two halves: blocks that show something else have no say. */
function lineThrough(points: [number, number][]): [start: number, slope: number] {
  if (points.length < 6) return [0, 0];
  points.sort(([a], [b]) => a - b);
  const half = points.length >> 1;
  const [a, b] = [points.slice(0, half), points.slice(half)].map((part) =>
    [0, 1].map(
      (at) => part.map((point) => point[at] as number).sort((c, d) => c - d)[part.length >> 1] as number,
    ),
  ) as [[number, number], [number, number]];
  const slope = b[0] > a[0] ? (b[1] - a[1]) / (b[0] - a[0]) : 0;
  return [a[1] - slope * a[0], slope];
}

function blocksThatDiffer(card: Plane, shown: Plane, seen: Box, noise: number): Omit<Comparison, "box"> {
  const { wide, high } = card;
  const size = round(wide / comparing);
  const stride = ceil(size / 2);
  const variances = [card, shown].map((plane) => {
    const sums = sumsOf(plane);
    const squares = sumsOf(plane, (at) => (plane.values[at] as number) ** 2);
    return (x: number, y: number): number => meanIn(squares, x, y, size) - meanIn(sums, x, y, size) ** 2;
  });
  // Blocks may be off by a pixel each way.
  const differences = [0, -1, 1, -wide, wide].map((move) =>
    sumsOf(card, (at) => ((card.values[at] as number) - (shown.values[at + move] ?? 0)) ** 2),
  );
  let [all, same] = [0, 0];
  let different: Box[] = [];
  for (let y = seen.y; y + size <= seen.y + seen.high; y += stride) {
    for (let x = seen.x; x + size <= seen.x + seen.wide; x += stride) {
      const [before = 0, after = 0] = variances.map((variance) => variance(x, y));
      const off = min(...differences.map((sums) => meanIn(sums, x, y, size)));
      const differs = off > tolerated * (max(before, after) + noise);
      if (before > something) {
        all++;
        if (!differs) same++;
      }
      if (differs) different = joined(different, { x, y, wide: size, high: size }, stride);
    }
  }
  return {
    agreement: all && same / all,
    different: different.map((box) => ({
      x: box.x / wide,
      y: box.y / high,
      wide: box.wide / wide,
      high: box.high / high,
    })),
  };
}

function meanIn({ wide, sums }: Sums, x: number, y: number, size: number): number {
  const above = y * (wide + 1) + x;
  const below = above + size * (wide + 1);
  const sum =
    (sums[below + size] as number) -
    (sums[below] as number) -
    (sums[above + size] as number) +
    (sums[above] as number);
  return sum / size / size;
}

/** Boxes with one more, as one with those that it touches. */
function joined(boxes: readonly Box[], more: Box, gap: number): Box[] {
  const apart = boxes.filter((box) => {
    const x = min(box.x, more.x);
    const y = min(box.y, more.y);
    const wide = max(box.x + box.wide, more.x + more.wide) - x;
    const high = max(box.y + box.high, more.y + more.high) - y;
    const touches = wide <= box.wide + more.wide + gap && high <= box.high + more.high + gap;
    if (touches) more = { x, y, wide, high };
    return !touches;
  });
  return [...apart, more];
}
