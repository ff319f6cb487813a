/** Looks at a picture as the build will: decoded whole, not only its header. */
import { machineFault } from "../files/machine-error.ts";
import type { ImageFault } from "../problems/problem.ts";

/** What is shown of a file: a picture of a post or page, or the office's logo, which may be a drawing. */
export type ImageUse = "picture" | "logo";

/** What was found of a picture's bytes. Plain data: it is kept under their digest. */
export type Look =
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

/** Pixels that sharp reads at the most. */
export const mostPixels = 0x3fff * 0x3fff;
/** Pixels: as tall as WebP can be. */
const tallest = 16_383;
/** Pixels: as wide as the site serves a picture. */
const widest = 1600;

/** What sharp reads that the site may show. No SVG: posts are untrusted. */
const formats: ReadonlySet<string> = new Set(["jpeg", "png", "webp", "heif", "gif", "tiff"]);

/** Pixels: decoding is what is tried, not scaling. */
const small = { width: 64, height: 64, fit: "inside", withoutEnlargement: true } as const;

/** Looks at a picture. @param file absolute path @param bytes what it holds @throws where the machine fails */
export async function lookAt(file: string, bytes: Uint8Array, use: ImageUse): Promise<Look> {
  if (bytes.length === 0) return { fault: "empty" };
  try {
    return await (use === "logo" ? lookAtLogo(bytes) : lookAtPicture(file, bytes));
  } catch (error) {
    if (machineFault(error)) throw error;
    const fault = faultOf(bytes);
    return { fault: use === "logo" && fault === "svg" ? "drawing" : fault };
  }
}

/** From the file, as the build reads it: of an AVIF that was cut off its decoder does not say so where it is given the bytes. */
async function lookAtPicture(file: string, bytes: Uint8Array): Promise<Look> {
  const { default: sharp } = await import("sharp");
  const { autoOrient, format, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata();
  const { width, height } = autoOrient;
  if (!formats.has(format)) return { fault: faultOf(bytes) };
  if (width * height > mostPixels) return { fault: "large" };
  if ((height * Math.min(width, widest)) / width > tallest) return { fault: "tall" };
  await sharp(file).rotate().resize(small).toColourspace("srgb").raw().toBuffer();
  return { width, height, bytes: bytes.length, moving: pages > 1 };
}

async function lookAtLogo(bytes: Uint8Array): Promise<Look> {
  const { openLogo } = await import("../cards/open-logo.ts");
  const logo = openLogo(bytes);
  const { autoOrient, pages = 1 } = await logo.metadata();
  const { data } = await logo.resize(small).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] !== 0) return { ...autoOrient, bytes: bytes.length, moving: pages > 1 };
  }
  return { fault: "blank" };
}

/** How files begin that are no picture, or a picture that cannot be read; as hexadecimal digits. */
const beginnings: readonly (readonly [start: RegExp, fault: ImageFault])[] = [
  // JPEG, PNG, GIF, TIFF, WebP
  [/^(?:ffd8ff|89504e47|47494638|49492a00|4d4d002a|52494646.{8}57454250)/, "damaged"],
  // PDF, ZIP (as Word writes it), the older Word, RTF
  [/^(?:25504446|504b0304|d0cf11e0|7b5c7274)/, "document"],
];

/** What bytes that cannot be shown are, by how they begin. */
export function faultOf(bytes: Uint8Array): ImageFault {
  const start = Buffer.from(bytes.subarray(0, 512));
  const text = start.toString("latin1");
  if (text.slice(4, 8) === "ftyp") {
    const brands = text.slice(8, 64);
    if (/avi[fs]/.test(brands)) return "damaged";
    return /hei[csmx]|hev[cmsx]|mif1|msf1/.test(brands) ? "heic" : "video";
  }
  const hex = start.toString("hex", 0, 16);
  const known = beginnings.find(([beginning]) => beginning.test(hex))?.[1];
  return known ?? (/<svg[\s>]/i.test(text) ? "svg" : "unknown");
}
