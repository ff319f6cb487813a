/** The office's logo as all that shows it opens it: the cards, the pages' assets, and the check that it can be shown. */
import sharp, { type Sharp } from "sharp";
import { mostPixels } from "./limits.ts";
import { kindOf } from "./picture-kind.ts";
import { sizedSvg } from "./sized-svg.ts";

/** Pixels: twice the largest icon, so that an SVG is sharp wherever it is shown. */
const drawnAt = 1024;

/** Upright. Bytes, not a file: a drawing then has no folder to take other files from. */
export function openLogo(bytes: Uint8Array): Sharp {
  const sized = kindOf(bytes) === "svg" ? sizedSvg(Buffer.from(bytes).toString("utf8"), drawnAt) : undefined;
  return sharp(sized === undefined ? bytes : Buffer.from(sized), { limitInputPixels: mostPixels }).rotate();
}
