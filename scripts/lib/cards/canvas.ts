/** A card's pixels, and how its parts are laid over one another. */
import { type Box, formats } from "./format.ts";
import type { Pixels } from "./tree.ts";

/** Memory for a card of any format: megabytes of fresh memory cost more than what is drawn on them. */
const spare: ArrayBuffer[] = [];
const largest = Math.max(...Object.values(formats).map(({ width, height }) => width * height));

export class Canvas {
  /** a little-endian RGBA pixel each, row by row; opaque */
  readonly pixels: Int32Array;

  /** @param ground #rrggbb */
  constructor(
    readonly width: number,
    readonly height: number,
    ground: string,
  ) {
    const room = spare.pop() ?? new ArrayBuffer(4 * largest);
    this.pixels = new Int32Array(room, 0, width * height).fill(pixelOf(ground));
  }

  /** Gives its memory to the next canvas. */
  release(): void {
    spare.push(this.pixels.buffer as ArrayBuffer);
  }

  /** Three bytes a pixel, in the place of its own four: after that it can only be released. sharp would take a third of its time for it. */
  takeRgb(): Buffer {
    const { pixels } = this;
    // All formats have a multiple of four pixels.
    for (let from = 0, to = 0; from < pixels.length; from += 4) {
      const [b, c] = [pixels[from + 1] as number, pixels[from + 2] as number];
      pixels[to++] = ((pixels[from] as number) & 0xffffff) | (b << 24);
      pixels[to++] = ((b >>> 8) & 0xffff) | (c << 16);
      pixels[to++] = ((c >>> 16) & 0xff) | ((pixels[from + 3] as number) << 8);
    }
    return Buffer.from(pixels.buffer, 0, pixels.length * 3);
  }

  /** four bytes a pixel */
  get bytes(): Buffer {
    return Buffer.from(this.pixels.buffer, this.pixels.byteOffset, this.pixels.byteLength);
  }

  /** Covers a box with opaque pixels. */
  cover({ x, y, width, height }: Box, pixels: Int32Array): void {
    for (let row = 0; row < height; row++) {
      this.pixels.set(pixels.subarray(row * width, (row + 1) * width), (y + row) * this.width + x);
    }
  }

  /** Lays pixels over what is there, its upper left corner at a whole pixel; what leaves the canvas is cut off. */
  lay({ width, height, pixels, opaque }: Pixels, x: number, y: number): void {
    const within = x >= 0 && y >= 0 && x + width <= this.width && y + height <= this.height;
    if (opaque && within) {
      this.cover({ x, y, width, height }, pixels);
      return;
    }
    const left = Math.max(0, -x);
    const right = Math.min(width, this.width - x);
    const foot = Math.min(height, this.height - y);
    const below = this.pixels;
    for (let row = Math.max(0, -y); row < foot; row++) {
      const end = row * width + right;
      const shift = (y + row) * this.width + x - row * width;
      for (let at = row * width + left; at < end; at++) {
        const above = pixels[at] as number;
        if (above === 0) continue;
        below[at + shift] = above >>> 24 === 255 ? above : over(above, below[at + shift] as number);
      }
    }
  }
}

/** A premultiplied pixel over an opaque one. */
function over(above: number, below: number): number {
  const through = 255 - (above >>> 24);
  // Red and blue at once, 16 bits apart. v ÷ 255, rounded, is (v + 128 + (v + 128) ÷ 256) ÷ 256.
  const outer = (Math.imul(below & 0xff00ff, through) + 0x800080) >>> 0;
  const green = Math.imul((below >>> 8) & 0xff, through) + 0x80;
  const outers = ((outer + ((outer >>> 8) & 0xff00ff)) >>> 8) & 0xff00ff;
  const greens = (green + (green >>> 8)) & 0xff00;
  return ((above & 0xffffff) + outers + greens) | opaqueBlack;
}

const opaqueBlack = 0xff000000 | 0;

function pixelOf(colour: string): number {
  const value = Number.parseInt(colour.slice(1), 16);
  return opaqueBlack | ((value & 0xff) << 16) | (value & 0xff00) | (value >>> 16);
}
