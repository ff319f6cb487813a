/** Pixels to the file that is served. */
import sharp from "sharp";
import type { Canvas } from "./canvas.ts";
import type { CardFormat } from "./format.ts";
import { indexedPng } from "./indexed-png.ts";

/** Bytes: a PNG below it is not held against a JPEG, whose edges fray. One with hardly a word on it takes 53,000. */
const smallEnough = 90_000;

/** JPEG qualities, from 1 to 100, to go through until a card is small enough. */
const qualities = [86, 74, 62, 48, 32, 16] as const;

export interface Packed {
  readonly bytes: Buffer;
  readonly type: "image/png" | "image/jpeg";
}

/** A card's file, and what the card is known by where it comes back in another form. */
export interface Encoded extends Packed {
  /** as `markText` writes it */
  readonly mark: string;
}

/** Packs a card as a small PNG where its format takes one, else as whichever of PNG and JPEG is smaller; never in more bytes than it may have. The canvas can only be released then. */
export async function encode(
  canvas: Canvas,
  { jpegOnly, largest }: Pick<CardFormat, "jpegOnly" | "largest">,
): Promise<Packed> {
  const { pixels, width, height } = canvas;
  const png = jpegOnly ? undefined : indexedPng(pixels, width, height);
  if (png && png.length < smallEnough) return { bytes: png, type: "image/png" };
  const bytes = canvas.takeRgb();
  for (const quality of qualities) {
    const jpeg = await sharp(bytes, { raw: { width, height, channels: 3 } })
      // Colour at half the resolution, as all channels keep it: at 4:4:4 a card takes twice the time and a quarter more bytes, and looks
      // the same. The best codes for each picture would take twice the time, too, for a tenth of the bytes.
      .jpeg({ quality, chromaSubsampling: "4:2:0", optimiseCoding: false })
      .toBuffer();
    if (png && png.length <= Math.min(jpeg.length, largest)) return { bytes: png, type: "image/png" };
    if (jpeg.length <= largest) return { bytes: jpeg, type: "image/jpeg" };
  }
  throw new Error(`A card of ${width} × ${height} pixels does not fit into ${largest} bytes`);
}
