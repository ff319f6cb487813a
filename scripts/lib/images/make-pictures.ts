/** The one pass over all pictures of a publication, before any page is rendered. */
import { copyFile, mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, parse } from "node:path";
import pMap from "p-map";
import { pictureAddress } from "../model/addresses.ts";
import type { Publication } from "../model/publication.ts";
import { slug } from "../text/slug.ts";
import { type CachedImage, cachedImage } from "./image-cache.ts";
import type { Picture } from "./picture.ts";

export interface PicturesMade {
  /** by the absolute path of the source */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** sources that cannot be read as a picture, with the file they are used in */
  readonly unreadable: readonly ImageSource[];
  /** how many were not found in the cache */
  readonly made: number;
}

export interface ImageSource {
  /** absolute path */
  readonly file: string;
  /** the post or page that uses it, as problems name it */
  readonly usedIn: string;
}

export interface PicturesOptions {
  readonly cacheFolder: string;
  /** the site's staging folder; pictures go to gambar/ below it */
  readonly outputFolder: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Every picture that a public post or a standing page shows, once. */
export function imageSources(publication: Publication): ImageSource[] {
  const sources = new Map<string, ImageSource>();
  const add = (file: string, usedIn: string): void => {
    if (!sources.has(file)) sources.set(file, { file, usedIn });
  };
  for (const post of publication.posts) {
    if (post.image) add(post.image.file, post.file);
    for (const part of post.body) if (typeof part !== "string") add(part.file, post.file);
  }
  for (const page of publication.pages) {
    for (const part of page.body) if (typeof part !== "string") add(part.file, page.slug);
  }
  return [...sources.values()];
}

export async function makePictures(
  sources: readonly ImageSource[],
  { cacheFolder, outputFolder, onProgress }: PicturesOptions,
): Promise<PicturesMade> {
  const folder = join(outputFolder, "gambar");
  if (sources.length > 0) await mkdir(folder, { recursive: true });
  const pictures = new Map<string, Picture>();
  const unreadable: ImageSource[] = [];
  let done = 0;
  let made = 0;
  const results = await pMap(
    sources,
    async (source) => {
      const image = await cachedImage(source.file, cacheFolder).catch(() => undefined);
      if (image) await publishFiles(image, nameOf(source.file, image), folder);
      if (image?.made) made++;
      onProgress?.(++done, sources.length);
      return image;
    },
    { concurrency: availableParallelism() },
  );
  results.forEach((image, index) => {
    const source = sources[index];
    if (!source) return;
    if (image) pictures.set(source.file, toPicture(image, nameOf(source.file, image)));
    else unreadable.push(source);
  });
  return { pictures, unreadable, made };
}

/** Readable, safe in an address, and different once the picture changes: langkah-1a2b3c4d5e */
function nameOf(file: string, image: CachedImage): string {
  return `${slug(parse(file).name, 40) || "gambar"}-${image.hash}`;
}

async function publishFiles(image: CachedImage, name: string, folder: string): Promise<void> {
  await Promise.all(
    image.files.map(({ filename }) =>
      copyFile(join(image.folder, filename), join(folder, `${name}-${filename}`)),
    ),
  );
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
      srcset: ofFormat(format)
        .map(({ filename, width }) => `${address(filename)} ${width}w`)
        .join(", "),
    })),
  };
}
