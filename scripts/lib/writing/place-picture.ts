/**
 * A picture of an admin's put beside a post: turned upright, at most 2,000 pixels wide and high, in the colours of screens. It is drawn
 * anew, so that nothing comes along but what is seen: no place, no device, no earlier version, no second picture behind the first.
 */
import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import type { Metadata, Sharp } from "sharp";
import { mostBytes } from "../decoding/limits.ts";
import { TooManyPixels, withPicture } from "../decoding/open-picture.ts";
import { kindOf } from "../decoding/picture-kind.ts";
import { machineFault } from "../files/machine-error.ts";
import { type GateRead, readGiven } from "../files/read-regular.ts";
import { writeNewSync } from "../files/write-whole.ts";
import { faultOf } from "../images/look-at.ts";
import type { PictureFault } from "../problems/codes/pictures.ts";
import { freeName, nameFrom, takenNames } from "./free-name.ts";

export interface PlacedPicture {
  /** of the file in its folder: dermaga.jpg */
  readonly name: string;
  /** pixels */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Pixels: twice what cards show, and more than the site serves. */
const longestSide = 2000;

/** How hard a picture is pressed, first as little as is not seen; the others are for one that was pressed harder before. */
const qualities = [85, 75, 65] as const;
/** The same for AVIF, whose scale is another. */
const avifQualities = [60, 50, 40] as const;

type Format = "jpg" | "png" | "webp" | "avif";

/** Formats that a post takes stay; of the others photos become JPEG, and those of few colours PNG. */
const kept: Readonly<Record<string, Format>> = {
  jpeg: "jpg",
  png: "png",
  webp: "webp",
  heif: "avif",
  gif: "png",
  tiff: "jpg",
};

/**
 * Copies a picture into a folder under a name that nobody has there. The file itself stays as it is.
 *
 * @param source absolute path of the admin's file
 * @param folder absolute path of the post's folder
 * @param wanted what the copy is to be named by; its own name if undefined
 * @throws what the machine refuses
 */
export async function placePicture(
  source: string,
  folder: string,
  wanted?: string,
): Promise<PlacedPicture | { readonly fault: PictureFault }> {
  const drawn = await drawAnew(source);
  return "fault" in drawn ? drawn : putPicture(drawn, folder, wanted ?? parse(source).name);
}

/** Puts a picture that was drawn into a folder under a name that nobody has there. @param wanted what it is to be named by */
export function putPicture(
  { data, format, width, height }: DrawnPicture,
  folder: string,
  wanted: string,
): PlacedPicture {
  const stem = nameFrom(wanted, "gambar");
  const taken = takenNames(readdirSync(folder));
  for (;;) {
    const name = freeName(stem, taken, `.${format}`);
    if (writeNewSync(join(folder, name), data)) return { name, width, height, bytes: data.length };
  }
}

/** A picture as it is to be placed. */
export interface DrawnPicture {
  readonly data: Buffer;
  readonly format: Format;
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an admin's picture as it is to be placed.
 *
 * @throws what the machine refuses
 */
export async function drawAnew(source: string): Promise<DrawnPicture | { readonly fault: PictureFault }> {
  const read = readGiven(source, mostBytes);
  if (read === undefined) return { fault: "missing" };
  if (!(read instanceof Uint8Array)) return { fault: unreadFault(read) };
  if (read.length === 0) return { fault: "empty" };
  const kind = kindOf(read);
  if (kind === undefined || kind === "svg") return { fault: faultOf(read) };
  try {
    return await withPicture(read, async (opened, about) => {
      const format = kept[about.format] ?? "jpg";
      const picture = opened
        .autoOrient()
        .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
        .toColourspace("srgb");
      if (format === "jpg") picture.flatten({ background: "#ffffff" });
      // Drawn once: a large photo is not read again for each attempt.
      const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
      const { default: sharp } = await import("sharp");
      const { width, height, channels } = info;
      const pixels = (): Sharp => sharp(data, { raw: { width, height, channels } });
      return { data: await smallest(pixels, format, about, read), format, width, height };
    });
  } catch (error) {
    if (machineFault(error)) throw error;
    return { fault: error instanceof TooManyPixels ? "large" : faultOf(read) };
  }
}

function unreadFault(read: Exclude<GateRead, Uint8Array>): PictureFault {
  if ("size" in read) return "heavy";
  return read.irregular === "folder" ? "folder" : "irregular";
}

/** No larger than the file was, as far as that can be had without its being seen. */
async function smallest(
  pixels: () => Sharp,
  format: Format,
  about: Metadata,
  source: Uint8Array,
): Promise<Buffer> {
  if (format === "png") return smallestPng(pixels, about);
  if (format === "webp" && isLossless(source)) return pixels().webp({ lossless: true }).toBuffer();
  let drawn: Buffer | undefined;
  for (const [index, quality] of qualities.entries()) {
    const attempt = await {
      jpg: () => pixels().jpeg({ quality, mozjpeg: true }),
      webp: () => pixels().webp({ quality }),
      avif: () => pixels().avif({ quality: avifQualities[index] ?? quality }),
    }
      [format]()
      .toBuffer();
    if (!drawn || attempt.length < drawn.length) drawn = attempt;
    if (drawn.length <= source.length) break;
  }
  return drawn ?? Buffer.alloc(0);
}

/** A photo is smaller with filters, a drawing without them; a screenshot of few colours keeps those, unless shrinking makes more. */
async function smallestPng(
  pixels: () => Sharp,
  { format, isPalette, bitsPerSample = 8, width, height }: Metadata,
): Promise<Buffer> {
  const unchanged = Math.max(width, height) <= longestSide;
  const few = unchanged && (format === "gif" || isPalette) ? bitsPerSample : undefined;
  const attempts = await Promise.all([
    ...[true, false].map((adaptiveFiltering) =>
      pixels().png({ compressionLevel: 9, adaptiveFiltering }).toBuffer(),
    ),
    ...(few === undefined
      ? []
      : [
          pixels()
            .png({ colours: 2 ** few, quality: 100, dither: 0, effort: 10 })
            .toBuffer(),
        ]),
  ]);
  return attempts.reduce((least, attempt) => (attempt.length < least.length ? attempt : least));
}

/** Whether a WebP holds each pixel as it was: its part VP8L, among the first ones. */
function isLossless(source: Uint8Array): boolean {
  const text = Buffer.from(source.subarray(0, 4096)).toString("latin1");
  return text.includes("VP8L") && !text.includes("VP8 ");
}
