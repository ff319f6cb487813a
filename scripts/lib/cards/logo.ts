/** The office's logo, scaled to the pixels that it will take. */
import sharp from "sharp";
import { pictureBytes } from "../decoding/open-picture.ts";
import { openLogo } from "./open-logo.ts";
import type { Placed } from "./request.ts";

/** Pixels: what a logo may take on its plate. */
const logoRoom = { width: 168, height: 48 };

const logos = new Map<string, Promise<Placed>>();

/** @param file absolute path; read once in this thread */
export function placeLogo(file: string): Promise<Placed> {
  let logo = logos.get(file);
  if (!logo) {
    logo = drawLogo(file);
    logos.set(file, logo);
  }
  return logo;
}

async function drawLogo(file: string): Promise<Placed> {
  const image = openLogo(pictureBytes(file))
    .resize({ ...logoRoom, fit: "inside" })
    .ensureAlpha();
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const png = await sharp(data, { raw: info }).png().toBuffer();
  return {
    href: `data:image/png;base64,${png.toString("base64")}`,
    width: info.width,
    height: info.height,
    lightness: lightnessOf(data),
  };
}

/** @param rgba four bytes a pixel */
function lightnessOf(rgba: Buffer): number {
  let light = 0;
  let opaque = 0;
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    opaque += alpha;
    // ITU-R BT.601 luma
    light += alpha * (0.299 * (rgba[at] ?? 0) + 0.587 * (rgba[at + 1] ?? 0) + 0.114 * (rgba[at + 2] ?? 0));
  }
  return opaque === 0 ? 0 : light / opaque / 255;
}
