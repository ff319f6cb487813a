/** Layers of cards to pixels: what many cards share is drawn once, by resvg, and kept. */
import { Resvg } from "@resvg/resvg-js";
import { LRUCache } from "lru-cache";
import { renderToString } from "preact-render-to-string";
import type { Box } from "./format.ts";
import type { LayerProps, Pixels, Size } from "./tree.ts";

/** Bytes of pixels that are kept: walls of a pillar, marks and logos come again on card after card. */
const mostKept = 12 * 1024 * 1024;
const kept = new LRUCache<string, Pixels>({
  maxSize: mostKept,
  sizeCalculation: ({ pixels }) => pixels.byteLength,
});

export async function drawLayer(
  { draw, known }: LayerProps,
  { width, height }: Size,
): Promise<Pixels | undefined> {
  if (width < 1 || height < 1) return undefined;
  const key = known === undefined ? undefined : `${width} ${height} ${known}`;
  const before = key === undefined ? undefined : kept.get(key);
  if (before) return before;
  const drawn = draw({ width, height });
  if (drawn instanceof Promise) {
    const own = await drawn;
    if (own && key !== undefined) kept.set(key, own);
    return own;
  }
  const shapes = drawShapes(renderToString(drawn), { x: 0, y: 0, width, height });
  const pixels = { ...shapes, opaque: isOpaque(shapes.pixels) };
  if (key !== undefined) kept.set(key, pixels);
  return pixels;
}

/** What is drawn in a box by elements of SVG. @param box whole pixels */
export function drawShapes(shapes: string, { x, y, width, height }: Box): Omit<Pixels, "opaque"> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${shapes}</svg>`;
  const { pixels: rgba } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width, height, pixels: new Int32Array(rgba.buffer, rgba.byteOffset, width * height) };
}

function isOpaque(pixels: Int32Array): boolean {
  for (let at = 0; at < pixels.length; at++) if ((pixels[at] as number) >>> 24 !== 255) return false;
  return true;
}
