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
  /** what is shown, as a data: address */
  readonly draw: (placed: Placement) => Promise<string>;
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
    draw: (placed) => draw(copy, placed),
  };
}

/** Hardly any of it is lost by JPEG: the card is packed once more. */
async function draw(copy: Copy, { part, width, height }: Placement): Promise<string> {
  const jpeg = await open(copy)
    .extract({ left: part.x, top: part.y, width: part.width, height: part.height })
    .resize(width, height, { fit: "fill" })
    .jpeg({ quality: 92, optimiseCoding: false })
    .toBuffer();
  return `data:image/jpeg;base64,${jpeg.toString("base64")}`;
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
