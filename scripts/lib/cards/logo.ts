/** The office's logo: trimmed, on a plate on which each part of it is seen. */
import sharp from "sharp";
import { openLogo } from "../decoding/open-logo.ts";
import { pictureBytes } from "../decoding/open-picture.ts";
import { contrast } from "./colours.ts";
import type { Size } from "./tree.ts";

export interface Logo {
  /** width to height */
  readonly shape: number;
  /** #rrggbb: what it stands on */
  readonly plate: string;
  /** a data: address */
  readonly src: string;
}

const logos = new Map<string, Promise<Logo>>();

/** @param file absolute path; read once in this process @param brand #rrggbb: the plate, where the logo is seen on it */
export function loadLogo(file: string, brand: string): Promise<Logo> {
  const name = `${file} ${brand}`;
  const logo = logos.get(name) ?? readLogo(file, brand);
  logos.set(name, logo);
  return logo;
}

interface Raw extends Size {
  /** four bytes a pixel */
  readonly rgba: Buffer;
}

/** Pixels: the longest side that a logo is kept in. */
const largest = 640;

async function readLogo(file: string, brand: string): Promise<Logo> {
  const { data, info } = await openLogo(pictureBytes(file))
    .resize({ width: largest, height: largest, fit: "inside" })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const part = drawnPart({ rgba: data, width: info.width, height: info.height });
  const drawn = sharp(data, { raw: { ...info } }).extract(part);
  const rgba = await drawn.clone().raw().toBuffer();
  const { width, height } = part;
  return {
    shape: width / height,
    plate: plateFor({ rgba, width, height }, brand),
    src: `data:image/png;base64,${(await drawn.png().toBuffer()).toString("base64")}`,
  };
}

/** Without margins that nobody sees. */
function drawnPart({ rgba, width, height }: Raw): Size & { readonly left: number; readonly top: number } {
  let [left, top, right, foot] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((rgba[(y * width + x) * 4 + 3] ?? 0) < 16) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      foot = Math.max(foot, y);
    }
  }
  return right < 0
    ? { left: 0, top: 0, width, height }
    : { left, top, width: right - left + 1, height: foot - top + 1 };
}

/** Contrast below which a part of a logo is lost: that of a yellow on white is 1.4. */
const leastSeen = 1.7;
/** Grounds to choose from, in the order in which they are wanted; the last one is seen beside black and white. */
const grounds = (brand: string): string[] => ["#ffffff", brand, "#14181c", "#76808a"];

/** The first ground on which the least of a logo is lost; its own, where it brings one along. */
function plateFor(logo: Raw, brand: string): string {
  const own = ownGround(logo);
  if (own !== undefined) return own;
  const parts = coloursOf(logo);
  const lost = (ground: string): number =>
    parts.reduce((sum, { colour, share }) => sum + (contrast(colour, ground) < leastSeen ? share : 0), 0);
  // A little of it may be outlines and shades.
  return (
    grounds(brand).find((ground) => lost(ground) < 0.04) ??
    grounds(brand).sort((a, b) => lost(a) - lost(b))[0] ??
    "#ffffff"
  );
}

/** The colour all along the edge of a picture without transparent corners, as that of a scan is. */
function ownGround({ rgba, width, height }: Raw): string | undefined {
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) edge.push(y * width, y * width + width - 1);
  if (edge.some((at) => (rgba[at * 4 + 3] ?? 0) < 250)) return undefined;
  const middle = [0, 1, 2].map((part) => {
    const values = edge.map((at) => rgba[at * 4 + part] ?? 0).sort((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  });
  const far = edge.filter((at) =>
    middle.some((value, part) => Math.abs((rgba[at * 4 + part] ?? 0) - value) > 24),
  );
  return far.length > edge.length * 0.1 ? undefined : hex(middle);
}

/** Its colours, roughly, each with its share of what is opaque. */
function coloursOf({ rgba }: Raw): { colour: string; share: number }[] {
  const counts = new Map<number, number>();
  let all = 0;
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    if ((rgba[at + 3] ?? 0) < 128) continue;
    all++;
    const key =
      (((rgba[at] ?? 0) >> 4) << 8) | (((rgba[at + 1] ?? 0) >> 4) << 4) | ((rgba[at + 2] ?? 0) >> 4);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Array.from(counts, ([key, count]) => ({
    colour: hex([(key >> 8) * 17, ((key >> 4) & 15) * 17, (key & 15) * 17]),
    share: count / all,
  }));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
