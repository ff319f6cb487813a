/** The one pass over all pictures of a publication, before any page is rendered. */
import { availableParallelism } from "node:os";
import { join, parse } from "node:path";
import pMap from "p-map";
import type { FileHashes } from "../decoding/file-hashes.ts";
import { isMachineError } from "../files/machine-error.ts";
import { roomFor } from "../memory.ts";
import { pictureAddress } from "../model/addresses.ts";
import { placeIn } from "../model/place-in.ts";
import type { Position } from "../model/position.ts";
import type { Publication } from "../model/publication.ts";
import { slug } from "../text/slug.ts";
import { type CachedImage, cachedImage, imageHash, isEntry } from "./image-cache.ts";
import type { Picture } from "./picture.ts";

export interface PicturesMade {
  /** by the absolute path of the source */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** what the pictures' addresses serve, each a file of the cache */
  readonly files: readonly PictureFile[];
  /** sources that cannot be read as a picture */
  readonly unreadable: readonly ImageSource[];
  /** how many were not found in the cache */
  readonly made: number;
  /** what the next build is to be given as `known` */
  readonly known: KnownPictures;
}

export interface PictureFile {
  readonly address: string;
  /** absolute */
  readonly from: string;
}

/** Pictures as they were made before, by the hash of their source and its name: as long as their files are served nobody looks at the cache. */
export type KnownPictures = Readonly<
  Record<string, { readonly image: CachedImage; readonly picture: Picture }>
>;

export interface ImageSource {
  /** absolute path */
  readonly file: string;
  /** where a post or page uses it */
  readonly at: Position;
}

export interface PicturesOptions {
  readonly cacheFolder: string;
  readonly hashes: FileHashes;
  readonly known?: KnownPictures;
  /** whether an address is served already */
  readonly isServed?: (address: string) => boolean;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Every picture that a public post or a standing page shows, once. */
export function imageSources({ posts, pages }: Publication): ImageSource[] {
  const sources = new Map<string, ImageSource>();
  const add = (file: string, at: Position): void => {
    if (!sources.has(file)) sources.set(file, { file, at });
  };
  for (const post of posts) {
    if (post.image) add(post.image.file, placeIn(post, "image"));
    for (const used of post.images) add(used.file, used.at ?? startOf(post.file));
  }
  for (const { images, file } of pages) {
    for (const used of images) add(used.file, used.at ?? startOf(file));
  }
  return [...sources.values()];
}

function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/** @throws what the machine refuses */
export async function makePictures(
  sources: readonly ImageSource[],
  { cacheFolder, hashes, known = {}, isServed = () => false, onProgress }: PicturesOptions,
): Promise<PicturesMade> {
  const pictures = new Map<string, Picture>();
  const unreadable: ImageSource[] = [];
  const next: Record<string, KnownPictures[string]> = {};
  const files: PictureFile[] = [];
  let done = 0;
  let made = 0;
  const keep = (source: ImageSource, key: string, image: CachedImage, picture: Picture): void => {
    next[key] = { image, picture };
    pictures.set(source.file, picture);
    const name = nameOf(source.file, image.hash);
    for (const { filename } of image.files) {
      files.push({
        address: pictureAddress(`${name}-${filename}`),
        from: join(cacheFolder, image.entry, filename),
      });
    }
  };
  const make = async (source: ImageSource): Promise<void> => {
    try {
      const hash = hashes.peek(source.file) ?? (await hashes.of(source.file));
      const key = `${imageHash(hash)} ${parse(source.file).name}`;
      const before = known[key];
      if (before && isEntry(before.image) && servesAll(before.picture, isServed))
        keep(source, key, before.image, before.picture);
      else {
        const image = await cachedImage(source.file, hash, cacheFolder);
        if (image.made) made++;
        keep(source, key, image, toPicture(image, nameOf(source.file, image.hash)));
      }
    } catch (error) {
      if (isMachineError(error)) throw error;
      unreadable.push(source);
    }
    onProgress?.(++done, sources.length);
  };
  const atOnce = roomFor(availableParallelism());
  await pMap(sources, make, { concurrency: atOnce });
  return { pictures, files, unreadable, made, known: next };
}

function servesAll({ sources }: Picture, isServed: (address: string) => boolean): boolean {
  return sources.every(({ files }) => files.every(({ address }) => isServed(address)));
}

/** Readable, safe in an address, and different once the picture changes: langkah-1a2b3c4d5e */
function nameOf(file: string, hash: string): string {
  return `${slug(parse(file).name, 40) || "gambar"}-${hash}`;
}

function toPicture(image: CachedImage, name: string): Picture {
  const address = (filename: string): string => pictureAddress(`${name}-${filename}`);
  const ofFormat = (format: string) => image.files.filter((file) => file.format === format);
  const largest = ofFormat("jpeg").at(-1);
  if (!largest) throw new Error(`No JPEG was made of ${name}`);
  return {
    width: largest.width,
    height: largest.height,
    src: address(largest.filename),
    sources: ["avif", "webp", "jpeg"].map((format) => ({
      type: `image/${format}`,
      files: ofFormat(format).map(({ filename, width }) => ({ address: address(filename), width })),
    })),
  };
}
