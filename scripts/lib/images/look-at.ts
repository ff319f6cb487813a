/** Looks at a picture as the build will: its kind held against its name, and decoded whole, not only its header. */

import { holdsForeignParts, mostDrawingBytes, tryDrawing } from "../decoding/drawing.ts";
import { mostBytes, mostPixels } from "../decoding/limits.ts";
import { withPicture } from "../decoding/open-picture.ts";
import { partsOf } from "../decoding/parts.ts";
import { kindOf, kindOfEnding, type PictureKind } from "../decoding/picture-kind.ts";
import { holdsSecondFile } from "../decoding/second-file.ts";
import { machineFault } from "../files/machine-error.ts";
import type { GateRead } from "../files/read-regular.ts";
import type { ImageFault } from "../problems/codes/pictures.ts";
import { type PictureText, pictureTexts } from "./picture-texts.ts";

/** What is shown of a file: a picture of a post or page, or the office's logo, which may be a drawing. */
export type ImageUse = "picture" | "logo";

/** What was found of a picture's bytes. Plain data: it is kept under their digest. */
export type Look = Seen & {
  /** what it says beside what it shows, where that could be somebody's number; none if absent */
  readonly texts?: readonly PictureText[];
};

type Seen =
  | {
      /** pixels, turned upright */
      readonly width: number;
      readonly height: number;
      /** of the file */
      readonly bytes: number;
      /** more than one picture, of which the first is shown */
      readonly moving: boolean;
    }
  | { readonly fault: ImageFault };

/** Pixels: as tall as WebP can be. */
const tallest = 16_383;
/** Pixels: as wide as the site serves a picture. */
const widest = 1600;

/** Pixels: decoding is what is tried, not scaling. */
const small = { width: 64, height: 64, fit: "inside", withoutEnlargement: true } as const;

/** Of a file that is left unread. */
export function lookAtUnread(read: Exclude<GateRead, Uint8Array>): Look {
  return { fault: "irregular" in read ? "irregular" : "heavy" };
}

/** Looks at a picture. @param name of its file, with its ending @param bytes what it holds @throws where the machine fails */
export async function lookAt(name: string, bytes: Uint8Array, use: ImageUse): Promise<Look> {
  const seen = await see(name, bytes, use);
  const texts = bytes.length > mostBytes ? [] : await pictureTexts(bytes);
  return texts.length > 0 ? { ...seen, texts } : seen;
}

async function see(name: string, bytes: Uint8Array, use: ImageUse): Promise<Seen> {
  if (bytes.length === 0) return { fault: "empty" };
  if (bytes.length > mostBytes) return { fault: "heavy" };
  const kind = kindOf(bytes);
  if (kind === undefined) return { fault: faultOf(bytes) };
  if (kind === "gif" || kind === "tiff" || kind !== kindOfEnding(name)) return { fault: kind };
  try {
    if (kind === "svg") return use === "logo" ? await lookAtDrawing(bytes) : { fault: "svg" };
    return await lookAtPicture(bytes, kind);
  } catch (error) {
    if (machineFault(error)) throw error;
    return { fault: kind === "svg" ? "drawing" : "damaged" };
  }
}

async function lookAtPicture(bytes: Uint8Array, kind: Exclude<PictureKind, "svg">): Promise<Seen> {
  const { default: sharp } = await import("sharp");
  const { autoOrient, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  if (width * height > mostPixels) return { fault: "large" };
  if ((height * Math.min(width, widest)) / width > tallest) return { fault: "tall" };
  // Of an AVIF that was cut off its decoder does not always say so.
  if (partsOf(bytes, kind).cut) return { fault: "damaged" };
  if (holdsSecondFile(bytes, kind)) return { fault: "second-file" };
  await withPicture(bytes, (picture) =>
    picture.rotate().resize(small).toColourspace("srgb").raw().toBuffer(),
  );
  return { width, height, bytes: bytes.length, moving: pages > 1 };
}

async function lookAtDrawing(bytes: Uint8Array): Promise<Seen> {
  if (bytes.length > mostDrawingBytes) return { fault: "heavy" };
  if (holdsForeignParts(bytes)) return { fault: "parts" };
  const drawn = await tryDrawing(bytes);
  if (drawn === "slow") return { fault: "slow" };
  if ("message" in drawn) return { fault: "drawing" };
  const { width, height, pages, blank } = drawn;
  return blank ? { fault: "blank" } : { width, height, bytes: bytes.length, moving: pages > 1 };
}

/** How files begin that are no picture; as hexadecimal digits: PDF, ZIP (as Word writes it), the older Word, RTF */
const documents = /^(?:25504446|504b0304|d0cf11e0|7b5c7274)/;

/** What bytes that are no picture of a known kind are, by how they begin; of a known one, that it is damaged. */
export function faultOf(bytes: Uint8Array): ImageFault {
  const start = Buffer.from(bytes.subarray(0, 512));
  const text = start.toString("latin1");
  const kind = kindOf(bytes);
  if (kind !== undefined && kind !== "svg") return "damaged";
  if (text.slice(4, 8) === "ftyp") {
    return /hei[csmx]|hev[cmsx]|mif1|msf1/.test(text.slice(8, 64)) ? "heic" : "video";
  }
  if (documents.test(start.toString("hex", 0, 16))) return "document";
  return /<svg[\s>]/i.test(text) ? "svg" : "unknown";
}
