/**
 * What a card is known by: 255 signs, one for each of the lowest frequencies of its brightness, in 32 bytes. What messengers do to a
 * picture (fewer bytes, fewer pixels) leaves most of them as they were; other words on the same design change a good part of them.
 */
import { floor, max, min, round } from "./arithmetic.ts";
import type { Box, Plane, Sums } from "./plane.ts";
import { sumsOf } from "./plane.ts";

/** Bytes, and words of 32 bits, of a mark. */
export const markBytes = 32;
export const markWords = 8;

/** A card's mark is that of its inside, so that what was cut off its edges is not missed: this part of each edge is left out. */
export const markMargin = 0.1;

/** Means of boxes that a mark is made of, and frequencies that it has, each way. */
const cells = 32;
const waves = 16;

const cosines = Float64Array.from({ length: waves * cells }, (_, at) =>
  Math.cos((Math.PI / cells) * ((at % cells) + 0.5) * floor(at / cells)),
);

/** @param box the whole card in the plane @returns `markWords` words */
export function markAt({ wide, high, sums }: Sums, box: Box, mark = new Uint32Array(markWords)): Uint32Array {
  const row = wide + 1;
  const left = box.x + box.wide * markMargin;
  const top = box.y + box.high * markMargin;
  const stepX = (box.wide * (1 - 2 * markMargin)) / cells;
  const stepY = (box.high * (1 - 2 * markMargin)) / cells;
  for (let i = 0; i <= cells; i++) {
    columns[i] = min(max(round(left + i * stepX), 0), wide);
    lines[i] = min(max(round(top + i * stepY), 0), high) * row;
  }
  // Rows first: each row of means as its waves.
  for (let y = 0; y < cells; y++) {
    const above = lines[y] as number;
    const below = lines[y + 1] as number;
    for (let x = 0; x < cells; x++) {
      const from = columns[x] as number;
      const to = columns[x + 1] as number;
      const area = (to - from) * (below - above);
      const sum =
        (sums[below + to] as number) -
        (sums[below + from] as number) -
        (sums[above + to] as number) +
        (sums[above + from] as number);
      // How large a pixel is changes no sign.
      means[x] = area && sum / area;
    }
    for (let u = 0; u < waves; u++) {
      let sum = 0;
      for (let x = 0, at = u * cells; x < cells; x++)
        sum += (means[x] as number) * (cosines[at + x] as number);
      across[u * cells + y] = sum;
    }
  }
  mark.fill(0);
  for (let u = 0; u < waves; u++) {
    for (let v = u === 0 ? 1 : 0; v < waves; v++) {
      let sum = 0;
      for (let y = 0, at = v * cells; y < cells; y++)
        sum += (across[u * cells + y] as number) * (cosines[at + y] as number);
      const bit = u * waves + v;
      if (sum > 0) mark[bit >> 5] = (mark[bit >> 5] as number) | (1 << (bit & 31));
    }
  }
  return mark;
}

const columns = new Int32Array(cells + 1);
const lines = new Int32Array(cells + 1);
const means = new Float64Array(cells);
const across = new Float64Array(waves * cells);

/** The mark of a plane that shows a card and nothing else. */
export function markOf(plane: Plane): Uint32Array {
  return markAt(sumsOf(plane), { x: 0, y: 0, wide: plane.wide, high: plane.high });
}

/** How many of 255 signs differ. @param at where a mark begins in a list of them, in words */
export function distance(mark: Uint32Array, list: Uint32Array, at = 0): number {
  let count = 0;
  for (let i = 0; i < markWords; i++) {
    let bits = (mark[i] as number) ^ (list[at + i] as number);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    count += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Letters of a mark as text, that can stand in a file's name: 256 bits, six to a letter. */
export const markLetters = 43;

export function markText(mark: Uint32Array): string {
  const bytes = Array.from(
    { length: markBytes },
    (_, at) => ((mark[at >> 2] as number) >>> ((at & 3) * 8)) & 255,
  );
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .slice(0, markLetters);
}

/** Marks one after another, of lists of them that each are base64 of their bytes. */
export function marksFrom(lists: readonly string[]): Uint32Array {
  const bytes = lists.map((text) => atob(text)).join("");
  return new Uint32Array(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)).buffer);
}
