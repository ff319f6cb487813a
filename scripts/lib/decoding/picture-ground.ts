/** What a picture with transparent parts is laid on, so that it is seen on every page and card. */
import { type Rgb, wcagContrast } from "culori";

const grounds = ["#ffffff", "#1b2630"];
/** Seen beside black and beside white. */
const middleGrey = "#76808a";

export interface Raw {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Three bytes a pixel; what is transparent on a ground on which the rest is seen. */
export async function flattened({ data, info }: Raw): Promise<Raw> {
  if (info.channels === 3) return { data, info };
  const { default: sharp } = await import("sharp");
  const raw = sharp(data, { raw: info }).toColourspace("srgb");
  // Small, so that a rim of half a pixel's width, as cutting out leaves it, is no colour of its own.
  const small = raw.clone().resize({ width: 640, height: 640, fit: "inside", withoutEnlargement: true });
  const { data: rgba, info: size } = await small.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const background = groundFor({ ...size, rgba }, grounds);
  const flat = await raw.flatten({ background }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: flat.data, info: flat.info };
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** four bytes a pixel */
  readonly rgba: Uint8Array;
}

/** Contrast below which a part is lost: that of a yellow on white is 1.4. */
const leastSeen = 1.7;
/** A little of it may be outlines and shades. */
const mayBeLost = 0.04;

/**
 * The ground on which a picture is seen: all that touches what is transparent, since nothing else stands on it.
 * @param wanted #rrggbb each, in that order @returns one of them or a middle grey: that on which the least is lost, where it is lost on all
 */
export function groundFor(picture: Pixels, wanted: readonly string[]): string {
  const outline = outlineOf(picture);
  const lost = [...wanted, middleGrey].map((ground) => {
    const under = rgb(Number.parseInt(ground.slice(1), 16));
    let share = 0;
    for (const [colour, part] of outline) if (wcagContrast(rgb(colour), under) < leastSeen) share += part;
    return { ground, share };
  });
  const seen = lost.find(({ share }) => share < mayBeLost) ?? lost.sort((a, b) => a.share - b.share)[0];
  return seen?.ground ?? middleGrey;
}

/** Pixels to each side within which something touches what is transparent. */
const reach = 2;

/** The colours of what touches transparent parts or ends with the picture, roughly, each with its share of all of that. */
function outlineOf({ rgba, width, height }: Pixels): Map<number, number> {
  const isClear = (x: number, y: number): boolean =>
    x < 0 || y < 0 || x >= width || y >= height || (rgba[(y * width + x) * 4 + 3] ?? 0) < 128;
  const counts = new Map<number, number>();
  let all = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (isClear(x, y)) continue;
      const isOutline =
        isClear(x - reach, y) || isClear(x + reach, y) || isClear(x, y - reach) || isClear(x, y + reach);
      if (!isOutline) continue;
      const [red = 0, green = 0, blue = 0] = rgba.subarray((y * width + x) * 4);
      const colour = ((red << 16) | (green << 8) | blue) & 0xf8f8f8;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      all++;
    }
  }
  return new Map(Array.from(counts, ([colour, count]) => [colour, count / all]));
}

/** As culori takes it. @param colour 0xrrggbb */
function rgb(colour: number): Rgb {
  return { mode: "rgb", r: (colour >> 16) / 255, g: ((colour >> 8) & 255) / 255, b: (colour & 255) / 255 };
}
