/** Pixels to the file that is served. */
import sharp from "sharp";
import type { Canvas } from "./canvas.ts";
import type { CardFormat } from "./format.ts";
import { indexedPng } from "./indexed-png.ts";

/** Bytes: a PNG below it is not held against a JPEG, whose edges fray. One with hardly a word on it takes 53,000. */
const smallEnough = 90_000;

/** JPEG qualities, from 1 to 100, to go through until a card is small enough. */
const qualities = [84, 74, 62, 48, 32, 16] as const;

export interface Packed {
  readonly bytes: Buffer;
  readonly type: "image/png" | "image/jpeg";
}

/** A card's file, and what the card is known by where it comes back in another form. */
export interface Encoded extends Packed {
  /** as `markText` writes it */
  readonly mark: string;
}

/** Packs a card as a small PNG where its format takes one, else as whichever of PNG and JPEG is smaller; never in more bytes than it may have. */
export async function encode(
  { bytes, pixels, width, height }: Canvas,
  { jpegOnly, largest }: Pick<CardFormat, "jpegOnly" | "largest">,
): Promise<Packed> {
  const png = jpegOnly ? undefined : indexedPng(pixels, width, height);
  if (png && png.length < smallEnough) return { bytes: png, type: "image/png" };
  for (const quality of qualities) {
    const jpeg = await sharp(bytes, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      // Colour at half the resolution frays the edges of coloured letters. The best codes for each picture would take
      // twice the time, for a tenth of the bytes.
      .jpeg({ quality, chromaSubsampling: quality > 70 ? "4:4:4" : "4:2:0", optimiseCoding: false })
      .toBuffer();
    if (png && png.length <= Math.min(jpeg.length, largest)) return { bytes: png, type: "image/png" };
    if (jpeg.length <= largest) return { bytes: jpeg, type: "image/jpeg" };
  }
  throw new Error(`A card of ${width} × ${height} pixels does not fit into ${largest} bytes`);
}
