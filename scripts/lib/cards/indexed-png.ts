/**
 * PNG with a palette, for cards without a photo: few colours, in large even areas. Quicker than a general quantiser (30 ms
 * of processor time a card with sharp, 2 here), since the colours beyond the 256 most used ones are only in-between shades
 * at the edges of letters, which have a near neighbour among those.
 */
import { constants, crc32, deflateSync } from "node:zlib";

/** Above it a picture is a photograph or a painting, and a palette would show. */
const mostColours = 4096;
const paletteSize = 256;

/**
 * Packs opaque pixels as an indexed PNG (RFC 2083); undefined where they have too many colours.
 * @param pixels a little-endian RGBA pixel each, row by row
 */
export function indexedPng(pixels: Int32Array, width: number, height: number): Buffer | undefined {
  reserve(width, height);
  const runs = findRuns(pixels, width);
  if (!runs) return undefined;
  const { colours, counts } = runs;
  // Most used first; equal counts in the order of the colours, so that every run gives the same bytes.
  const order = colours
    .map((colour, id) => ({ colour, id, count: counts[id] ?? 0 }))
    .sort((a, b) => b.count - a.count || a.colour - b.colour);
  const palette = order.slice(0, paletteSize).map(({ colour }) => colour);
  const index = new Uint8Array(colours.length);
  for (const [at, { colour, id }] of order.entries())
    index[id] = at < paletteSize ? at : nearest(colour, palette);

  // Each row begins with its filter, 0: none, which suits even areas best.
  const rows = scratch.rows.subarray(0, (width + 1) * height);
  let run = 0;
  for (let row = 0; row < height; row++) {
    const start = row * (width + 1);
    rows[start] = 0;
    if (runs.repeats[row]) {
      rows.copyWithin(start + 1, start - width, start);
      continue;
    }
    // Pixels before this row's, and filters up to it.
    const shift = start + 1 - row * width;
    let from = row * width;
    for (const foot = from + width; from < foot; run++) {
      const end = runs.ends[run] as number;
      const value = index[runs.ids[run] as number] as number;
      if (end - from < 8) for (let at = from + shift; at < end + shift; at++) rows[at] = value;
      else rows.fill(value, from + shift, end + shift);
      from = end;
    }
  }
  return assemble(width, height, palette, rows);
}

/** Used again for card after card: 4 MB that are written anew each time, and that nothing holds on to. */
let scratch = { ids: new Uint16Array(0), ends: new Int32Array(0), rows: new Uint8Array(0) };

function reserve(width: number, height: number): void {
  const most = (width * height) >> 1;
  const bytes = (width + 1) * height;
  if (scratch.ids.length >= most && scratch.rows.length >= bytes) return;
  scratch = { ids: new Uint16Array(most), ends: new Int32Array(most), rows: new Uint8Array(bytes) };
}

/** Neighbouring pixels of one colour, row by row. */
interface Runs {
  /** each run's colour, as its place in `colours` */
  readonly ids: Uint16Array;
  /** the pixel after a run's last */
  readonly ends: Int32Array;
  /** 1 for a row that equals the one before it, and has no runs of its own */
  readonly repeats: Uint8Array;
  readonly colours: readonly number[];
  /** pixels of each colour */
  readonly counts: Int32Array;
}

/** Slots of the table that finds a colour's place: a power of two, four times as many as there can be colours. */
const slots = mostColours * 4;

/** Undefined where there are so many runs, or colours, that the picture must be a photograph. */
function findRuns(pixels: Int32Array, width: number): Runs | undefined {
  const most = pixels.length >> 1;
  const { ids, ends } = scratch;
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const rowBytes = width * 4;
  const repeats = new Uint8Array(pixels.length / width);
  const counts = new Int32Array(mostColours);
  const colours: number[] = [];
  // Places plus one; 0 is an empty slot.
  const table = new Uint16Array(slots);
  let count = 0;
  // Of the last row that has runs of its own.
  let firstRun = 0;
  let firstPixel = 0;
  for (let row = 0; row < repeats.length; row++) {
    const rowStart = row * width;
    const rowEnd = rowStart + width;
    const from = row * rowBytes;
    if (row > 0 && bytes.compare(bytes, from - rowBytes, from, from, from + rowBytes) === 0) {
      repeats[row] = 1;
      let start = firstPixel;
      for (let run = firstRun; run < count; run++) {
        const end = ends[run] as number;
        const id = ids[run] as number;
        counts[id] = (counts[id] as number) + end - start;
        start = end;
      }
      continue;
    }
    if (count + width > most) return undefined;
    firstRun = count;
    firstPixel = rowStart;
    for (let at = rowStart; at < rowEnd; ) {
      const start = at;
      const pixel = pixels[at++] as number;
      while (at < rowEnd && pixels[at] === pixel) at++;
      // Alpha is left out: it is 255 everywhere, and without it a colour is a small integer.
      const colour = pixel & 0xffffff;
      let slot = Math.imul(colour, 0x9e3779b1) >>> 18;
      let id = table[slot] as number;
      while (id !== 0 && colours[id - 1] !== colour) {
        slot = (slot + 1) & (slots - 1);
        id = table[slot] as number;
      }
      if (id === 0) {
        if (colours.length === mostColours) return undefined;
        id = colours.push(colour);
        table[slot] = id;
      }
      counts[id - 1] = (counts[id - 1] as number) + at - start;
      ids[count] = id - 1;
      ends[count++] = at;
    }
  }
  return { ids, ends, repeats, colours, counts };
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
    chunk("IDAT", deflateSync(rows, { strategy: constants.Z_RLE, memLevel: 9 })),
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
