/** The office's logo as all that shows it opens it: the cards, the pages' assets, and the check that it can be shown. */
import sharp, { type Sharp } from "sharp";
import { sizedSvg } from "./sized-svg.ts";

/** Pixels: twice the largest icon, so that an SVG is sharp wherever it is shown. */
const drawnAt = 1024;

/** Upright. Bytes, not a file: a drawing then has no folder to take other files from. */
export function openLogo(bytes: Uint8Array): Sharp {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("utf8");
  const isSvg = /<svg[\s>]|<\?xml|<!DOCTYPE svg/i.test(start) || /^\s*<!--/.test(start);
  const sized = isSvg ? sizedSvg(Buffer.from(bytes).toString("utf8"), drawnAt) : undefined;
  return sharp(sized === undefined ? bytes : Buffer.from(sized)).rotate();
}
