/** The office's logo: trimmed, on a plate on which each part of it is seen. */
import sharp from "sharp";
import { openLogo } from "../decoding/open-logo.ts";
import { pictureBytes } from "../decoding/open-picture.ts";
import { groundFor, type Pixels } from "../decoding/picture-ground.ts";

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

/** Pixels: the longest side that a logo is kept in. */
const largest = 640;
/** The last one to choose is a middle grey. */
const grounds = (brand: string): string[] => ["#ffffff", brand, "#14181c"];

async function readLogo(file: string, brand: string): Promise<Logo> {
  const { data, info } = await openLogo(pictureBytes(file))
    .resize({ width: largest, height: largest, fit: "inside" })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const seen = await cutOut({ rgba: data, width, height }, (rgba, at) => (rgba[at + 3] ?? 0) >= 16);
  const own = ownGround(seen);
  const drawn = own === undefined ? seen : await cutOut(seen, (rgba, at) => isFar(rgba, at, own), margin);
  const png = sharp(drawn.rgba, { raw: { width: drawn.width, height: drawn.height, channels: 4 } }).png();
  return {
    shape: drawn.width / drawn.height,
    plate: own === undefined ? groundFor(drawn, grounds(brand)) : hex(own),
    src: `data:image/png;base64,${(await png.toBuffer()).toString("base64")}`,
  };
}

/** What is left around a logo of the ground that it brings along, as a share of its longer side. */
const margin = 0.04;

/** Without edges at which nothing is drawn; whole where nothing is. */
async function cutOut(
  { rgba, width, height }: Pixels,
  isDrawn: (rgba: Uint8Array, at: number) => boolean,
  margin = 0,
): Promise<Pixels> {
  let [left, top, right, foot] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isDrawn(rgba, (y * width + x) * 4)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      foot = Math.max(foot, y);
    }
  }
  if (right < 0) return { rgba, width, height };
  const room = Math.round(margin * Math.max(right - left, foot - top));
  [left, top] = [Math.max(0, left - room), Math.max(0, top - room)];
  [right, foot] = [Math.min(width - 1, right + room), Math.min(height - 1, foot + room)];
  const part = { left, top, width: right - left + 1, height: foot - top + 1 };
  const cut = await sharp(rgba, { raw: { width, height, channels: 4 } })
    .extract(part)
    .raw()
    .toBuffer();
  return { rgba: cut, width: part.width, height: part.height };
}

/** The colour all along the edge of a picture without transparent corners, as that of a scan is. */
function ownGround({ rgba, width, height }: Pixels): number[] | undefined {
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) edge.push(y * width, y * width + width - 1);
  if (edge.some((at) => (rgba[at * 4 + 3] ?? 0) < 250)) return undefined;
  const middle = [0, 1, 2].map((part) => {
    const values = edge.map((at) => rgba[at * 4 + part] ?? 0).sort((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  });
  const far = edge.filter((at) => isFar(rgba, at * 4, middle));
  return far.length > edge.length * 0.1 ? undefined : middle;
}

/** Whether a pixel has another colour, beyond what a scan or JPEG makes of one. */
function isFar(rgba: Uint8Array, at: number, colour: readonly number[]): boolean {
  return colour.some((value, part) => Math.abs((rgba[at + part] ?? 0) - value) > 24);
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
