/** The pictures of a preview: their sizes come from their headers, and they are made smaller when a page asks for them. */
import { parse } from "node:path";
import { LRUCache } from "lru-cache";
import { pictureBytes, withPicture } from "../decoding/open-picture.ts";
import type { ImageFact } from "../images/image-facts.ts";
import type { Picture, Pictures } from "../images/picture.ts";
import { pictureAddress } from "../model/addresses.ts";
import { digestOf } from "../text/digest.ts";
import { slug } from "../text/slug.ts";

/** Pixels: as wide as the widest that a site serves. */
const widest = 1600;

export interface PreviewPictures extends Pick<Pictures, "get"> {
  /** absolute paths by the address under which a page has them */
  readonly sources: Map<string, string>;
  readonly known: WeakMap<ImageFact, Picture>;
}

/**
 * @param facts by absolute path
 * @param before pictures of an earlier moment: a page of then may still ask for them
 */
export function previewPictures(
  facts: ReadonlyMap<string, ImageFact>,
  before?: PreviewPictures,
): PreviewPictures {
  const pictures = before?.known ?? new WeakMap<ImageFact, Picture>();
  const sources = before?.sources ?? new Map<string, string>();
  return {
    ...{ known: pictures, sources },
    get(file) {
      const fact = facts.get(file);
      if (!fact) return undefined;
      const made = pictures.get(fact) ?? pictureOf(file, fact);
      pictures.set(fact, made);
      sources.set(made.src, file);
      return made;
    },
  };
}

function pictureOf(file: string, { width, height, stamp }: ImageFact): Picture {
  const shown = Math.min(width, widest);
  const hash = digestOf(file, JSON.stringify(stamp)).slice(0, 10);
  return {
    src: pictureAddress(`${slug(parse(file).name, 40) || "gambar"}-${hash}-${shown}.webp`),
    sources: [],
    width: shown,
    height: Math.max(1, Math.round((height * shown) / width)),
  };
}

export interface PictureMaker {
  /** A WebP of a picture: upright, no wider than a site's, without metadata. @param address of the picture as it is now @throws what sharp throws */
  make(address: string, file: string): Promise<Uint8Array>;
}

/** Bytes that made pictures may take in memory. */
const room = 64_000_000;

export function pictureMaker(): PictureMaker {
  const made = new LRUCache<string, Uint8Array>({
    maxSize: room,
    sizeCalculation: ({ length }) => length + 1,
  });
  return {
    async make(address, file) {
      const known = made.get(address);
      if (known) return known;
      const bytes = await withPicture(pictureBytes(file), (picture) =>
        picture
          .rotate()
          .resize({ width: widest, withoutEnlargement: true })
          .webp({ quality: 80, effort: 1 })
          .toBuffer(),
      );
      made.set(address, bytes);
      return bytes;
    },
  };
}
