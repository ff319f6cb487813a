/** SVG to pixels, over a photo that never becomes part of the SVG: resvg would unpack and scale it anew. */
import { Resvg } from "@resvg/resvg-js";
import type { PlacedPhoto } from "./photo.ts";

export interface Pixels {
  /** four bytes a pixel, row by row; opaque */
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

interface Layers {
  readonly width: number;
  readonly height: number;
  /** #rrggbb */
  readonly ground: string;
  /** SVG shapes over ground and photo */
  readonly shapes: string;
  readonly photo: PlacedPhoto | undefined;
}

/** Text is outlines by now: no font is looked for. */
export function rasterise({ width, height, ground, shapes, photo }: Layers): Pixels {
  const hole = photo ? cut(photo) : "";
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><path fill="${ground}" fill-rule="evenodd" d="M0 0h${width}v${height}H0z${hole}"/>${shapes}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  if (photo) layUnder(pixels, width, photo);
  return { data: pixels, width, height };
}

function cut({ box: { x, y, width, height } }: PlacedPhoto): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** resvg's pixels are premultiplied: what shows of the photo is added to them. */
function layUnder(
  pixels: Buffer,
  cardWidth: number,
  { box: { x, y, width, height }, pixels: photo }: PlacedPhoto,
): void {
  const above = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const below = new Uint32Array(photo.buffer, photo.byteOffset, photo.length / 4);
  for (let row = 0; row < height; row++) {
    let to = (y + row) * cardWidth + x;
    let from = row * width;
    for (const end = from + width; from < end; from++, to++) {
      // Little-endian: alpha is the highest byte.
      const alpha = (above[to] as number) >>> 24;
      if (alpha === 255) continue;
      if (alpha === 0) above[to] = below[from] as number;
      else {
        for (let part = 0; part < 3; part++) {
          const at = to * 4 + part;
          pixels[at] =
            (pixels[at] as number) + Math.round(((photo[from * 4 + part] as number) * (255 - alpha)) / 255);
        }
        pixels[to * 4 + 3] = 255;
      }
    }
  }
}
