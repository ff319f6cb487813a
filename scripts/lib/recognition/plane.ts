/** A picture as brightness alone: all that cards are told by. */

import { ceil, floor, max, min } from "./arithmetic.ts";

/** Four bytes a pixel, row by row: red, green, blue, and one that is not looked at. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** Brightness from 0 to 255, row by row. */
export interface Plane {
  readonly wide: number;
  readonly high: number;
  readonly values: Float32Array;
}

/** A rectangle in pixels of a plane; with fractions, since it need not stand on whole ones. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/** Brightness as Rec. 601 has it, of every `step`th pixel each way. */
export function planeOf({ width, height, data }: Pixels, step = 1): Plane {
  const wide = ceil(width / step);
  const high = ceil(height / step);
  const values = new Float32Array(wide * high);
  for (let y = 0, to = 0; y < high; y++) {
    for (let x = 0, at = y * step * width * 4; x < wide; x++, at += step * 4)
      values[to++] =
        (data[at] as number) * 0.299 + (data[at + 1] as number) * 0.587 + (data[at + 2] as number) * 0.114;
  }
  return { wide, high, values };
}

export function whole({ wide, high }: { readonly wide: number; readonly high: number }): Box {
  return { x: 0, y: 0, wide, high };
}

/** A box of a plane at another size: each pixel is the mean of what it covers; beyond the edge the edge goes on. */
export function resized(plane: Plane, wide: number, high: number, { x, y, ...box } = whole(plane)): Plane {
  return turned(turned(plane, wide, x, box.wide), high, y, box.high);
}

/** A plane with its rows as columns, each of another length: twice makes a picture of another size. */
function turned({ wide, high, values: from }: Plane, count: number, start: number, length: number): Plane {
  const values = new Float32Array(count * high);
  const step = length / count;
  // At least as wide as a pixel: what is enlarged is blended.
  const reach = max(step, 1) / 2;
  for (let to = 0; to < count; to++) {
    const middle = min(max(start + (to + 0.5) * step, 0.5), wide - 0.5);
    const first = max(middle - reach, 0);
    const last = min(middle + reach, wide);
    for (let at = floor(first); at < last; at++) {
      const share = (min(at + 1, last) - max(at, first)) / (last - first);
      for (let row = 0, pixel = at, out = to * high; row < high; row++, pixel += wide, out++)
        values[out] = (values[out] as number) + share * (from[pixel] as number);
    }
  }
  return { wide: high, high: count, values };
}

/** Sums of all that lies above and left of each corner: with them that of any box is four look-ups. */
export interface Sums {
  readonly wide: number;
  readonly high: number;
  readonly sums: Float64Array;
}

/** @param value of each pixel, row by row; its brightness if absent */
export function sumsOf({ wide, high, values }: Plane, value = (at: number) => values[at] as number): Sums {
  const sums = new Float64Array((wide + 1) * (high + 1));
  let to = wide + 1;
  for (let y = 0; y < high; y++) {
    let row = 0;
    to++;
    for (let x = 0; x < wide; x++, to++) {
      row += value(y * wide + x);
      sums[to] = row + (sums[to - wide - 1] as number);
    }
  }
  return { wide, high, sums };
}
