/** A post's photo on its way into a card: turned upright, then cropped or shown whole. */
import { LRUCache } from "lru-cache";
import type { Sharp } from "sharp";
import { pictureBytes, withPicture } from "../decoding/open-picture.ts";
import { flattened } from "../decoding/picture-ground.ts";
import { type Copy, detailOf, type Looked, open, type Placement, placeIn } from "./crop.ts";
import { longest, standsOnCards } from "./photo-size.ts";
import type { Size } from "./tree.ts";

export interface Photo extends Size {
  /** what a box of a card shows of it, never enlarged: all of the box, or the whole photo, with fewer pixels than the box */
  readonly placeIn: (box: Size) => Placement;
  /** a box with it, on colours of its edges that are drawn out where it does not fill it: a data: address */
  readonly draw: (box: Size) => Promise<string>;
}

/** A photo is read once in each process for the cards of its post, which come one after another, and then let go. */
const recent = new LRUCache<string, Promise<Photo | undefined>>({
  max: 2,
  memoMethod: (file) => readPhoto(file),
});

/** @param file absolute path @returns undefined where the photo is too small for any card */
export function loadPhoto(file: string): Promise<Photo | undefined> {
  return recent.memo(file);
}

async function readPhoto(file: string): Promise<Photo | undefined> {
  const copy = await withPicture(pictureBytes(file), async (picture, { autoOrient }) =>
    standsOnCards(autoOrient) ? copyOf(picture, times(autoOrient, scaleOf(autoOrient))) : undefined,
  );
  if (!copy) return undefined;
  const { width, height } = copy;
  const photo: Looked = { width, height, detail: await detailOf(copy) };
  return {
    ...{ width, height },
    placeIn: (box) => placeIn(photo, box),
    draw: (box) => draw(copy, placeIn(photo, box), box),
  };
}

/** One that takes all of the width stands at the foot of its box: most pictures have their sky or their heading's ground above. */
async function draw(copy: Copy, { part, width, height }: Placement, box: Size): Promise<string> {
  const shown = open(copy)
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .resize(width, height, { fit: "fill" });
  const left = Math.round((box.width - width) / 2);
  const above = box.height - height;
  if (left === 0 && above === 0) return addressOf(shown);
  const top = left === 0 ? above : Math.round(above / 2);
  const input = await shown.raw().toBuffer();
  const ground = await groundOf(copy, { left, top, width, height }, box);
  return addressOf(ground.composite([{ input, raw: { width, height, channels: 3 }, left, top }]));
}

/** Hardly any of it is lost: the card is packed once more. */
async function addressOf(picture: Sharp): Promise<string> {
  const jpeg = await picture.jpeg({ quality: 92, optimiseCoding: false }).toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
}

/** Cells that a photo's colours are told apart by: few along the edge, since what touches it would become a stripe, many away from it. */
const cells = { along: 4, away: 24 };

/** A photo in a few cells, of which the outermost are drawn out over a box: sky goes on as sky. @param placed where the photo stands in it */
async function groundOf(
  copy: Copy,
  placed: Size & { readonly left: number; readonly top: number },
  box: Size,
): Promise<Sharp> {
  const { left, top, width, height } = placed;
  const [columns, rows] = left === 0 ? [cells.along, cells.away] : [cells.away, cells.along];
  const across = (pixels: number) => Math.round((pixels / width) * columns);
  const down = (pixels: number) => Math.round((pixels / height) * rows);
  const margins = {
    ...{ left: across(left), right: across(box.width - width - left) },
    ...{ top: down(top), bottom: down(box.height - height - top) },
  };
  const { data, info } = await open(copy)
    .resize(columns, rows, { fit: "fill" })
    .extend({ ...margins, extendWith: "copy" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const coarse = open({ data, width: info.width, height: info.height });
  return coarse.resize(box.width, box.height, { fit: "fill", kernel: "cubic" });
}

async function copyOf(picture: Sharp, { width, height }: Size): Promise<Copy> {
  const { data, info } = await flattened(
    await picture
      .rotate()
      .resize(width, height, { fit: "fill" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  return { data, width: info.width, height: info.height };
}

function times({ width, height }: Size, scale: number): Size {
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Pixels that are read of a photo at most, and those of the shorter side of a long one, which is cropped. */
const mostRead = { all: 4_000_000, shorter: 1080 };

/** What a photo has at the most: never enlarged, and no larger than any card shows it. */
function scaleOf({ width, height }: Size): number {
  const wanted = Math.max(longest / Math.max(width, height), mostRead.shorter / Math.min(width, height));
  return Math.min(1, wanted, Math.sqrt(mostRead.all / (width * height)));
}
