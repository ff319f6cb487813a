/**
 * PNG with a palette, for cards without a photo: few colours, in large even areas. Quicker than a general quantiser (30 ms
 * of processor time a card with sharp, 6 here), since the colours beyond the 256 most used ones are only in-between shades
 * at the edges of letters, which have a near neighbour among those.
 */
import { crc32, deflateSync } from "node:zlib";

/** Above it a picture is a photograph or a painting, and a palette would show. */
const mostColours = 4096;
const paletteSize = 256;

/**
 * Packs opaque pixels as an indexed PNG (RFC 2083); undefined where they have too many colours.
 * @param rgba four bytes a pixel, row by row
 */
export function indexedPng(rgba: Uint8Array, width: number, height: number): Buffer | undefined {
  const runs = findRuns(new Uint32Array(rgba.buffer, rgba.byteOffset, width * height), width);
  const counts = runs && countColours(runs);
  if (!counts) return undefined;
  // Most used first; equal counts in the order of the colours, so that every run gives the same bytes.
  const colours = Array.from(counts).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const palette = colours.slice(0, paletteSize).map(([colour]) => colour);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  for (const [colour] of colours.slice(paletteSize)) index.set(colour, nearest(colour, palette));

  // Each row begins with its filter, 0: none, which suits even areas best.
  const rows = new Uint8Array((width + 1) * height);
  let from = 0;
  for (let run = 0; run < runs.count; run++) {
    const end = runs.ends[run] as number;
    const row = Math.floor(from / width) + 1;
    const value = index.get(runs.colours[run] as number) ?? 0;
    if (end - from === 1) rows[from + row] = value;
    else rows.fill(value, from + row, end + row);
    from = end;
  }
  return assemble(width, height, palette, rows);
}

/** Neighbouring pixels of one colour, row by row. */
interface Runs {
  readonly count: number;
  readonly colours: Int32Array;
  /** the pixel after a run's last */
  readonly ends: Int32Array;
}

/** Undefined where there are so many runs that the picture must be a photograph. */
function findRuns(pixels: Uint32Array, width: number): Runs | undefined {
  const most = pixels.length >> 1;
  const colours = new Int32Array(most);
  const ends = new Int32Array(most);
  let count = 0;
  for (let rowStart = 0; rowStart < pixels.length; rowStart += width) {
    const rowEnd = rowStart + width;
    if (count + width > most) return undefined;
    for (let at = rowStart + 1, colour = pixels[rowStart] as number; at <= rowEnd; at++) {
      const next = at === rowEnd ? -1 : (pixels[at] as number);
      if (next === colour) continue;
      // Alpha is left out: it is 255 everywhere, and without it a colour is a small integer, which maps find quickly.
      colours[count] = colour & 0xffffff;
      ends[count++] = at;
      colour = next;
    }
  }
  return { count, colours, ends };
}

/** How many pixels each colour has; undefined for more than `mostColours`. */
function countColours({ count, colours, ends }: Runs): Map<number, number> | undefined {
  const counts = new Map<number, number>();
  for (let run = 0, from = 0; run < count; run++) {
    const colour = colours[run] as number;
    const end = ends[run] as number;
    counts.set(colour, (counts.get(colour) ?? 0) + end - from);
    if (counts.size > mostColours) return undefined;
    from = end;
  }
  return counts;
}

/** The palette's entry with the smallest squared distance in RGB. */
function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < palette.length; at++) {
    const other = palette[at] as number;
    const red = (colour & 255) - (other & 255);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = ((colour >> 16) & 255) - ((other >> 16) & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return best;
}

function assemble(width: number, height: number, palette: readonly number[], rows: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, colour type 3 (indexed); compression, filter and interlace 0
  header.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.from(
    palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", entries),
    chunk("IDAT", deflateSync(rows, { level: 5, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
