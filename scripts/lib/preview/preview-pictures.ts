/** The pictures of a preview: their sizes come from their headers, and they are made smaller when a page asks for them. */
import { parse } from "node:path";
import { LRUCache } from "lru-cache";
import type { ImageFact } from "../images/image-facts.ts";
import type { Picture, Pictures } from "../images/picture.ts";
import { pictureAddress } from "../model/addresses.ts";
import { digestOf } from "../text/digest.ts";
import { slug } from "../text/slug.ts";

/** Pixels: as wide as the widest that a site serves. */
const widest = 1600;

export interface PreviewPictures extends Pick<Pictures, "get"> {
  /** the absolute path of the picture at an address */
  sourceAt(address: string): string | undefined;
}

/** @param facts by absolute path */
export function previewPictures(facts: ReadonlyMap<string, ImageFact>): PreviewPictures {
  const pictures = new Map<string, Picture>();
  const sources = new Map<string, string>();
  for (const [file, { width, height, stamp }] of facts) {
    const shown = Math.min(width, widest);
    const hash = digestOf(file, JSON.stringify(stamp)).slice(0, 10);
    const src = pictureAddress(`${slug(parse(file).name, 40) || "gambar"}-${hash}-${shown}.webp`);
    pictures.set(file, {
      ...{ src, sources: [] },
      width: shown,
      height: Math.max(1, Math.round((height * shown) / width)),
    });
    sources.set(src, file);
  }
  return { get: (file) => pictures.get(file), sourceAt: (address) => sources.get(address) };
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
      const { default: sharp } = await import("sharp");
      const bytes = await sharp(file)
        .rotate()
        .resize({ width: widest, withoutEnlargement: true })
        .webp({ quality: 80, effort: 1 })
        .toBuffer();
      made.set(address, bytes);
      return bytes;
    },
  };
}
