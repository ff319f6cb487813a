/** Pixels to the file that is served. */
import sharp from "sharp";
import type { CardFormat } from "./format.ts";
import type { Size } from "./tree.ts";

/** Four bytes a pixel, row by row; opaque. */
export interface Drawn extends Size {
  readonly data: Buffer;
}

/** A card's file, and what the card is known by where it comes back in another form. */
export interface Encoded {
  readonly bytes: Buffer;
  readonly type: "image/png" | "image/jpeg";
  /** as `markText` writes it */
  readonly mark: string;
}

/** Bytes: a PNG below it is not held against a JPEG, whose edges fray. One with hardly a word on it takes 45,000. */
const smallEnough = 120_000;

/** JPEG qualities, from 1 to 100, to go through until a card is small enough. */
const qualities = [86, 74, 62, 48, 32, 16] as const;

/**
 * As PNG where its format takes one and it is small, else as whichever of PNG and JPEG is smaller; never in more bytes than it may have.
 * @param hasPhoto a photo makes no small PNG
 */
export async function encode(
  { data, width, height }: Drawn,
  { jpegOnly, largest }: Pick<CardFormat, "jpegOnly" | "largest">,
  hasPhoto: boolean,
): Promise<Pick<Encoded, "bytes" | "type">> {
  const picture = sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  const png = jpegOnly || hasPhoto ? undefined : await picture.clone().png().toBuffer();
  if (png && png.length < smallEnough) return { bytes: png, type: "image/png" };
  for (const quality of qualities) {
    // Colour at half the resolution, as all channels keep it: at 4:4:4 a card takes a quarter more bytes, and looks the same.
    const jpeg = await picture.clone().jpeg({ quality, optimiseCoding: false }).toBuffer();
    if (png && png.length <= Math.min(jpeg.length, largest)) return { bytes: png, type: "image/png" };
    if (jpeg.length <= largest) return { bytes: jpeg, type: "image/jpeg" };
  }
  throw new Error(`A card of ${width} × ${height} pixels does not fit into ${largest} bytes`);
}
