/** Where a photo is cropped, or that it is shown whole. */
import sharp, { type Sharp } from "sharp";
import type { Box } from "./format.ts";
import type { Size } from "./tree.ts";

/** Three bytes a pixel. */
export interface Copy extends Size {
  readonly data: Buffer;
}

export function open({ data, width, height }: Copy): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

export interface Placement extends Size {
  /** the part that is shown, in the photo's own pixels */
  readonly part: Box;
  /** nothing is cut off */
  readonly whole: boolean;
}

/** A photo, as far as it tells where to crop it. */
export interface Looked extends Size {
  readonly detail: Detail;
}

/** Where there is something to see in a photo: sums of its edges by column and by row of a small copy. */
interface Detail {
  readonly columns: Float64Array;
  readonly rows: Float64Array;
  /** share that is of even colour */
  readonly flat: number;
  /** the point that draws the eye, as shares of width and height */
  readonly focus: { readonly x: number; readonly y: number };
}

/**
 * Share of a picture's detail that a crop must keep; else it is shown whole. Drawings, which may be charts or steps with words to the
 * edges, must keep all of it: a chart's title is a fiftieth of its detail.
 */
const leastDetail = { drawing: 0.995, photo: 0.45 };
/** Of a drawing at least this share is even colour. */
const even = 0.5;
/** Share of its box that a photo shown whole must take: a narrower one is a thread, and is cropped. */
const leastField = 0.34;

/** Pixels: the edge of the copy in which detail and the eye's point are looked for. */
const smallEdge = 320;

export async function detailOf(copy: Copy): Promise<Detail> {
  const scale = smallEdge / Math.max(copy.width, copy.height);
  const wide = Math.max(2, Math.round(copy.width * scale));
  const high = Math.max(2, Math.round(copy.height * scale));
  const small: Copy = {
    data: await open(copy).resize(wide, high, { fit: "fill" }).raw().toBuffer(),
    ...{ width: wide, height: high },
  };
  const grey = await open(small).greyscale().raw().toBuffer();
  const columns = new Float64Array(wide);
  const rows = new Float64Array(high);
  let flat = 0;
  for (let y = 1; y < high; y++) {
    for (let x = 1; x < wide; x++) {
      const at = y * wide + x;
      const value = grey[at] ?? 0;
      const edge = Math.abs(value - (grey[at - 1] ?? 0)) + Math.abs(value - (grey[at - wide] ?? 0));
      if (edge <= 3) flat++;
      // Below it there is only a photo's noise.
      if (edge < 24) continue;
      columns[x] = (columns[x] ?? 0) + edge;
      rows[y] = (rows[y] ?? 0) + edge;
    }
  }
  return { columns, rows, flat: flat / (wide * high), focus: await focusOf(small) };
}

/** Where the eye goes, as shares of the photo's width and height. */
async function focusOf(small: Copy): Promise<Detail["focus"]> {
  const edge = Math.max(1, Math.floor(Math.min(small.width, small.height) * 0.9));
  const { info } = await open(small)
    .resize(edge, edge, { fit: "cover", position: "attention" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    x: info.attentionX === undefined ? 0.5 : info.attentionX / small.width,
    y: info.attentionY === undefined ? 0.5 : info.attentionY / small.height,
  };
}

export function placeIn(photo: Looked, box: Size): Placement {
  // Pixels of the photo for each pixel of a box that it fills.
  const fills = Math.min(photo.width / box.width, photo.height / box.height);
  const scale = Math.min(1, box.width / photo.width, box.height / photo.height);
  const whole: Placement = {
    width: clamp(Math.round(photo.width * scale), box.width),
    height: clamp(Math.round(photo.height * scale), box.height),
    part: { x: 0, y: 0, width: photo.width, height: photo.height },
    whole: true,
  };
  const isThread = whole.width * whole.height < leastField * box.width * box.height;
  // One that would have to be enlarged to fill its box may still be cut to a better shape.
  const shape =
    fills >= 1
      ? box
      : { width: Math.min(box.width, photo.width), height: Math.min(box.height, photo.height) };
  if (fills < 1 && !isThread) return whole;
  const { kept, ...part } = cropFor(photo, shape);
  const { flat } = photo.detail;
  if (!isThread && kept < (flat < even ? leastDetail.photo : leastDetail.drawing)) return whole;
  return { width: shape.width, height: shape.height, part, whole: false };
}

function clamp(pixels: number, most: number): number {
  return Math.min(most, Math.max(1, pixels));
}

/** The largest part of a photo that has a box's shape, where it keeps most of the detail, and the share that it keeps. */
function cropFor(photo: Looked, box: Size): Box & { readonly kept: number } {
  const scale = Math.min(photo.width / box.width, photo.height / box.height);
  const width = clamp(Math.round(box.width * scale), photo.width);
  const height = clamp(Math.round(box.height * scale), photo.height);
  const { columns, rows, focus } = photo.detail;
  const across = bestPlace(columns, width / photo.width, focus.x);
  const down = bestPlace(rows, height / photo.height, focus.y);
  const start = (share: number, size: number, whole: number) =>
    Math.min(whole - size, Math.max(0, Math.round(share * whole)));
  return {
    x: start(across.start, width, photo.width),
    y: start(down.start, height, photo.height),
    ...{ width, height, kept: across.kept * down.kept },
  };
}

/** Detail that a place may have less than the best one, where it is nearer to what draws the eye. */
const nearly = 0.97;

/** Where along one side a part of it keeps most. @param length as a share of the side, as all results are */
function bestPlace(
  detail: Float64Array,
  length: number,
  focus: number,
): { readonly start: number; readonly kept: number } {
  const size = Math.max(1, Math.round(length * detail.length));
  const sums = [0];
  for (const value of detail) sums.push((sums.at(-1) ?? 0) + value);
  const all = sums.at(-1) ?? 0;
  const wanted = focus - length / 2;
  if (all === 0 || size >= detail.length)
    return { start: Math.min(1 - length, Math.max(0, wanted)), kept: 1 };
  const places = Array.from({ length: detail.length - size + 1 }, (_, start) => ({
    start: start / detail.length,
    kept: ((sums[start + size] ?? 0) - (sums[start] ?? 0)) / all,
  }));
  const most = Math.max(...places.map(({ kept }) => kept));
  // Among equals the one in their middle: what is to be seen then has as much room on either side.
  const best = places.filter(({ kept }) => kept >= most * nearly);
  const ends = [best[0]?.start ?? 0, best.at(-1)?.start ?? 0];
  const middle = most >= 0.995 ? ((ends[0] ?? 0) + (ends[1] ?? 0)) / 2 : wanted;
  return best.reduce((a, b) => (Math.abs(b.start - middle) < Math.abs(a.start - middle) ? b : a));
}
