/** SVG to pixels, by resvg: layers of cards, of which those that many cards share are drawn once and kept, and their words. */
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
  return pixelsOf(open(`width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`, shapes));
}

/** One of a card's texts, or a shape: what satori writes by itself. */
const piece = /<g>(?:<(?:path|image|rect) [^>]*\/>)*<\/g>|<(?:path|image|rect) [^>]*\/>/g;
/** What draws outside of its own bounds, or by something that stands elsewhere, such as a gradient. */
const beyond = / (?:transform|stroke|filter|mask|clip-path|style)=|url\(/;

/**
 * A card's words, each text in the few pixels that it covers: resvg takes its time for pixels, drawn or not.
 * @param shapes what satori draws, without its root
 */
export function drawWords(shapes: string, { width, height }: Size): (Pixels & Box)[] {
  const pieces = shapes.match(piece) ?? [];
  if (pieces.join("") !== shapes || beyond.test(shapes)) {
    const whole = { x: 0, y: 0, width, height };
    return [{ ...whole, ...drawShapes(shapes, whole), opaque: false }];
  }
  return pieces.flatMap((own) => {
    const drawing = open(`width="${width}" height="${height}"`, own);
    const box = drawing.getBBox();
    if (!box) return [];
    const x = Math.max(0, Math.floor(box.x));
    const y = Math.max(0, Math.floor(box.y));
    box.width = Math.min(width, Math.ceil(box.x + box.width)) - x;
    box.height = Math.min(height, Math.ceil(box.y + box.height)) - y;
    if (box.width < 1 || box.height < 1) return [];
    box.x = x;
    box.y = y;
    drawing.cropByBBox(box);
    return [{ x, y, ...pixelsOf(drawing), opaque: false }];
  });
}

function open(root: string, shapes: string): Resvg {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${shapes}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } });
}

function pixelsOf(drawing: Resvg): Omit<Pixels, "opaque"> {
  const { width, height, pixels: rgba } = drawing.render();
  return { width, height, pixels: new Int32Array(rgba.buffer, rgba.byteOffset, width * height) };
}

function isOpaque(pixels: Int32Array): boolean {
  for (let at = 0; at < pixels.length; at++) if ((pixels[at] as number) >>> 24 !== 255) return false;
  return true;
}
