/** A post's photo on its way into a card: turned upright, then cropped or shown whole. */
import { LRUCache } from "lru-cache";
import sharp, { type Sharp } from "sharp";
import { pictureBytes, withPicture } from "../decoding/open-picture.ts";
import { type Areas, type Box, type CardFormat, formats } from "./format.ts";
import { longest, standsOnCards } from "./photo-size.ts";

export interface PlacedPhoto {
  /** where it stands on the card */
  readonly box: Box;
  /** nothing is cut off, and nothing may cover it */
  readonly whole: boolean;
  /** the areas that the card's words and art take with this photo */
  readonly areas: Areas;
  /** a little-endian RGBA pixel each, opaque, row by row; as many as the box has */
  readonly pixels: Int32Array;
}

interface Photo {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
  /** the point that draws the eye, as shares of width and height */
  readonly focus: { readonly x: number; readonly y: number };
  /** a crop would lose too much of it */
  readonly spread: boolean;
}

/** Pixels: the edge of the copy in which the eye's point is looked for. */
const smallest = 240;
/**
 * Share of a picture's detail that the narrowest crop, that of og, must keep; else it is shown whole. Drawings, which may be
 * charts or steps with words to the edges, must keep more than photos. Found by looking at the sample office's pictures.
 */
const leastDetail = { drawing: 0.78, photo: 0.45 };
/** Of a drawing at least this share is even colour. */
const even = 0.5;

/** A photo is read once in each thread for the cards of its post, which come one after another, and then let go. */
const recent = new LRUCache<string, Promise<Photo | undefined>>({
  max: 3,
  memoMethod: (file) => readPhoto(file),
});

/** @param file absolute path @returns undefined where the photo is too small for any card */
export async function placePhoto(file: string, format: CardFormat): Promise<PlacedPhoto | undefined> {
  const photo = await recent.memo(file);
  if (!photo) return undefined;
  // Shown whole it needs fewer pixels than to fill the art: it is never enlarged.
  if (photo.spread || scaleFor(photo, format.photo.art) < 1) {
    const box = within(photo, format);
    return {
      box,
      whole: true,
      areas: format.window,
      pixels: await scaled(photo, { x: 0, y: 0, ...photo }, box),
    };
  }
  const { art } = format.photo;
  return {
    box: art,
    whole: false,
    areas: format.photo,
    pixels: await scaled(photo, cropFor(photo, art), art),
  };
}

async function readPhoto(file: string): Promise<Photo | undefined> {
  const read = await withPicture(pictureBytes(file), async (picture, { autoOrient }) =>
    standsOnCards(autoOrient)
      ? picture
          .rotate()
          .flatten({ background: "#ffffff" })
          .resize(longest, longest, { fit: "inside", withoutEnlargement: true })
          .toColourspace("srgb")
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true })
      : undefined,
  );
  if (!read) return undefined;
  const { data, info } = read;
  const { width, height } = info;
  const photo = { data, width, height, focus: await focusOf(data, width, height), spread: false };
  const crop = cropFor(photo, formats.og.photo.art);
  const { detail, flat } = await detailIn(photo, crop);
  return { ...photo, spread: detail < (flat < even ? leastDetail.photo : leastDetail.drawing) };
}

function open({ data, width, height }: Pick<Photo, "data" | "width" | "height">): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** Where the eye goes, as shares of the photo's width and height: found once, on a small copy, for crops of all shapes. */
async function focusOf(data: Buffer, width: number, height: number): Promise<Photo["focus"]> {
  const small = await open({ data, width, height })
    .resize(smallest, smallest, { fit: "inside" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const edge = Math.max(1, Math.floor(Math.min(small.info.width, small.info.height) * 0.9));
  const { info } = await open({ data: small.data, width: small.info.width, height: small.info.height })
    .resize(edge, edge, { fit: "cover", position: "attention" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    x: info.attentionX === undefined ? 0.5 : info.attentionX / small.info.width,
    y: info.attentionY === undefined ? 0.5 : info.attentionY / small.info.height,
  };
}

/** Pixels of a photo for each pixel of a box that it fills. */
function scaleFor(photo: Photo, box: Box): number {
  return Math.min(photo.width / box.width, photo.height / box.height);
}

function clamp(pixels: number, most: number): number {
  return Math.min(most, Math.max(1, pixels));
}

/** The largest part of a photo, in its own pixels, that has a box's shape: around what draws the eye. */
function cropFor(photo: Photo, box: Box): Box {
  const scale = scaleFor(photo, box);
  const width = clamp(Math.round(box.width * scale), photo.width);
  const height = clamp(Math.round(box.height * scale), photo.height);
  const offset = (middle: number, size: number, whole: number) =>
    Math.round(Math.min(whole - size, Math.max(0, middle * whole - size / 2)));
  return {
    x: offset(photo.focus.x, width, photo.width),
    y: offset(photo.focus.y, height, photo.height),
    width,
    height,
  };
}

/** Shares from 0 to 1: of a photo's edges, weighed by their contrast, within a part of it; and of the whole that is even. */
async function detailIn(photo: Photo, part: Box): Promise<{ detail: number; flat: number }> {
  const width = 320;
  const height = Math.max(2, Math.round((photo.height / photo.width) * width));
  const grey = await open(photo).greyscale().resize(width, height, { fit: "fill" }).raw().toBuffer();
  const scale = width / photo.width;
  const [left, top] = [part.x * scale, part.y * scale];
  const [right, foot] = [left + part.width * scale, top + part.height * scale];
  let inside = 0;
  let all = 0;
  let flat = 0;
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const at = y * width + x;
      const value = grey[at] ?? 0;
      const edge = Math.abs(value - (grey[at - 1] ?? 0)) + Math.abs(value - (grey[at - width] ?? 0));
      if (edge <= 3) flat++;
      // Below it there is only a photo's noise.
      if (edge < 24) continue;
      all += edge;
      if (x >= left && x < right && y >= top && y < foot) inside += edge;
    }
  }
  return { detail: all === 0 ? 1 : inside / all, flat: flat / (width * height) };
}

/** The largest box of the photo's own shape in the area of a format's window, in the middle of it, and no larger than the photo. */
function within(photo: Photo, { window: { art } }: CardFormat): Box {
  const scale = Math.min(1, art.width / photo.width, art.height / photo.height);
  const width = clamp(Math.round(photo.width * scale), art.width);
  const height = clamp(Math.round(photo.height * scale), art.height);
  return {
    x: art.x + Math.round((art.width - width) / 2),
    y: art.y + Math.round((art.height - height) / 2),
    width,
    height,
  };
}

async function scaled(photo: Photo, part: Box, { width, height }: Box): Promise<Int32Array> {
  const rgba = await open(photo)
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .resize(width, height, { fit: "fill" })
    .ensureAlpha()
    .raw()
    .toBuffer();
  return new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
}
