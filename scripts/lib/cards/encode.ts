/** SVG to pixels, and pixels to the file that is served. */
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { indexedPng } from "./indexed-png.ts";

/** Bytes: above it, some networks leave a link's picture out. */
export const largestCard = 300_000;

/** Bytes: the JPEG of a card with hardly a word on it takes 53,000, so that none is tried for a PNG below this. */
const smallestJpeg = 48_000;

/** JPEG qualities, from 1 to 100, to go through until a card is small enough. */
const qualities = [84, 74, 62, 48, 32, 16] as const;

export interface Encoded {
  readonly bytes: Buffer;
  readonly type: "image/png" | "image/jpeg";
}

interface Pixels {
  /** four bytes a pixel, row by row; opaque */
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Text is outlines by now: no font is looked for. */
export function rasterise(svg: string): Pixels {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { data: pixels, width, height };
}

/** Packs a card as PNG or JPEG, whichever is smaller; never more than `largestCard` bytes. */
export async function encode({ data, width, height }: Pixels): Promise<Encoded> {
  const png = indexedPng(data, width, height);
  if (png && png.length < smallestJpeg) return { bytes: png, type: "image/png" };
  for (const quality of qualities) {
    const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      // Colour at half the resolution frays the edges of coloured letters.
      .jpeg({ quality, chromaSubsampling: quality > 70 ? "4:4:4" : "4:2:0" })
      .toBuffer();
    if (png && png.length <= Math.min(jpeg.length, largestCard)) return { bytes: png, type: "image/png" };
    if (jpeg.length <= largestCard) return { bytes: jpeg, type: "image/jpeg" };
  }
  throw new Error(`A card of ${width} × ${height} pixels does not fit into ${largestCard} bytes`);
}
