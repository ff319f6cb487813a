/**
 * Pictures in the sizes and formats that the site serves, made by eleventy-img and kept by the content of their source. An
 * entry is made in a folder of its own and then renamed into place, so that a killed build leaves no half-made picture.
 */
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ImageFile, ImageOptions, ImagesMade } from "@11ty/eleventy-img";
import { pictureBytes, withPicture } from "../decoding/open-picture.ts";
import { flattened } from "../decoding/picture-ground.ts";
import { atExit } from "../files/at-exit.ts";
import { machineFault } from "../files/machine-error.ts";
import { dropSync, patient } from "../files/remove.ts";
import { renamePatiently } from "../files/rename.ts";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { giveBackMemory, isSmall } from "../memory.ts";
import { packageJsonOf } from "../project.ts";
import { digestOf } from "../text/digest.ts";
import { lent } from "./lent.ts";

/** A phone's full width at two and three device pixels, and the text column at two. Pixels. */
const widths = [480, 960, 1600];

/** Seconds that a size of a picture may take: one that takes longer is no picture that was meant to be shown. */
const mostSeconds = 120;

const options = {
  widths,
  formats: ["avif", "webp", "jpeg"],
  // It is upright, and pixels alone: see `pixelsOf`.
  fixOrientation: false,
  filenameFormat: (_id, _source, width, format) => `${width}.${format}`,
  // Effort 3 takes twice the time for a twentieth of the bytes.
  sharpAvifOptions: { quality: 55, effort: 2 },
  sharpWebpOptions: { quality: 76 },
  sharpJpegOptions: { quality: 78, mozjpeg: true },
  useCache: false,
  // We write the files ourselves: of a full disk the file system says more than the library does.
  dryRun: true,
  // Not async, or a damaged picture's errors go unheard.
  transform: (image) => {
    // Generous: the largest picture that is taken needs some ten seconds for each size.
    image.timeout({ seconds: mostSeconds });
  },
} satisfies Omit<ImageOptions, "outputDir" | "sharpOptions">;

/** Changes with whatever shapes the result: the options, the packages, and the number for what is not in the options' text. */
let recipe: string | undefined;

function recipeOf(): string {
  const packages = ["@11ty/eleventy-img", "sharp"].map((name) => packageJsonOf(name) ?? "");
  const versions = packages.map((file) => JSON.parse(readFileSync(file, "utf8")).version);
  return `6 ${versions.join(" ")} ${JSON.stringify(options)}`;
}

/** A file of an entry. */
interface EntryFile extends Pick<ImageFile, "format" | "width" | "height" | "filename" | "sourceType"> {
  /** of its bytes */
  readonly hash: string;
}

export interface CachedImage {
  /** hash of the source and of all that shapes the result: ten hexadecimal digits */
  readonly hash: string;
  /** the folder below the cache's that holds the files */
  readonly entry: string;
  readonly files: readonly EntryFile[];
  /** whether it was made now, not found */
  readonly made: boolean;
}

/** The name under which what is made of a source is kept. @param source the hash of its bytes */
export function imageHash(source: string): string {
  recipe ??= recipeOf();
  return digestOf(recipe, source).slice(0, 20);
}

/**
 * @param sourceHash of the source's bytes
 * @throws what the machine refuses; what sharp throws for a file that is not a picture, or a damaged one; an Error where the source was changed meanwhile
 */
export async function cachedImage(
  source: string,
  sourceHash: string,
  cacheFolder: string,
): Promise<CachedImage> {
  const entry = imageHash(sourceHash);
  const folder = join(cacheFolder, entry);
  const image = { hash: entry.slice(0, 10), entry };
  const underWay = asked.get(folder);
  if (underWay) return { ...image, files: (await underWay).files, made: false };
  const asking = findOrMake(source, sourceHash, folder).finally(() => asked.delete(folder));
  asked.set(folder, asking);
  return { ...image, ...(await asking) };
}

/** Several posts may ask for the same picture at once: the first makes the entry, the others wait for it. */
const asked = new Map<string, Promise<Pick<CachedImage, "files" | "made">>>();

async function findOrMake(
  source: string,
  sourceHash: string,
  folder: string,
): Promise<Pick<CachedImage, "files" | "made">> {
  const found = await readEntry(folder);
  return found
    ? { files: found, made: false }
    : { files: await make(source, sourceHash, folder), made: true };
}

/** Where memory is small, one size of one format is made after another: all at once take several times as much. */
function oneByOne(planned: ImagesMade): Pick<ImageOptions, "formats" | "widths">[] {
  return options.formats.flatMap((format) =>
    (planned[format] ?? []).map(({ width }) => ({ formats: [format], widths: [width] })),
  );
}

function listed(made: ImagesMade): ImageFile[] {
  return Object.values(made).flatMap((list) => list ?? []);
}

/** Each of libvips' own threads takes memory for its share of a picture, and what it keeps of the last ones is of no use here. */
async function saveMemory(): Promise<void> {
  const { default: sharp } = await import("sharp");
  sharp.concurrency(1);
  sharp.cache(false);
}

/** One that did not come to an end in time is tried once more: the machine may have had other things to do. */
async function make(source: string, sourceHash: string, folder: string): Promise<CachedImage["files"]> {
  try {
    return await makeOnce(source, sourceHash, folder);
  } catch (error) {
    if (!(error instanceof Error && /^timeout\b/.test(error.message))) throw error;
    return makeOnce(source, sourceHash, folder);
  }
}

async function makeOnce(source: string, sourceHash: string, folder: string): Promise<CachedImage["files"]> {
  const cacheFolder = dirname(folder);
  await mkdir(cacheFolder, { recursive: true });
  const { default: Image } = await import("@11ty/eleventy-img");
  if (isSmall) await saveMemory();
  const workplace = await mkdtemp(join(cacheFolder, `.${basename(folder)}-`));
  const done = atExit(() => dropSync(workplace));
  try {
    const bytes = pictureBytes(source);
    // What was made of another picture must not be kept under the name of this one.
    if (digestOf(bytes) !== sourceHash) throw new Error(`${source} was changed meanwhile`);
    const { data, info } = await pixelsOf(bytes);
    const given = { ...options, sharpOptions: { raw: info }, outputDir: workplace };
    const files = await lent(data, async (pixels) => {
      const made: ImageFile[] = [];
      for (const part of isSmall ? oneByOne(await Image(pixels, { ...given, statsOnly: true })) : [{}])
        made.push(...listed(await Image(pixels, { ...given, ...part })));
      return made;
    });
    const kept = await Promise.all(
      files.map(async ({ format, width, height, filename, sourceType, buffer }) => {
        await writeFile(join(workplace, filename), buffer);
        // A thread of a picture is one pixel high, though its share of the width is less.
        return { format, width, height: Math.max(1, height), filename, sourceType, hash: digestOf(buffer) };
      }),
    );
    writeSealed(join(workplace, listName), purposeOf(folder), kept);
    await putInPlace(workplace, folder);
    return kept;
  } finally {
    dropSync(workplace);
    done();
    if (isSmall) await giveBackMemory();
  }
}

/**
 * A picture's own pixels, upright, in the colours of screens, no wider than the site shows them. All files are made of these: so nothing
 * of the source's bytes can be in one of them, neither notes nor its colour profile, and it is decoded once. None is transparent: black lines
 * would be lost where a reader has pages dark, and white ones where not.
 */
async function pixelsOf(bytes: Uint8Array) {
  const pixels = await withPicture(bytes, (picture) =>
    picture
      .rotate()
      .resize({ width: widths.at(-1) as number, withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  return flattened(pixels);
}

async function putInPlace(workplace: string, folder: string): Promise<void> {
  try {
    await renamePatiently(workplace, folder);
  } catch {
    // Another build has made it meanwhile, or a broken entry is in the way.
    if (await readEntry(folder)) return;
    await rm(folder, patient);
    await renamePatiently(workplace, folder);
  }
}

/** Written last: a folder without it is not an entry. */
const listName = "files.json";
/** An entry that was given another's name is none. */
const purposeOf = (folder: string): string => `images 2 ${basename(folder)}`;
/** As `filenameFormat` makes them: a name leads nowhere else. */
const entryFileName = /^\d+\.(?:avif|webp|jpeg)$/;
/** As `imageHash` makes them. */
const entryName = /^[0-9a-f]{20}$/;

/** Whether what was kept of an image names an entry of the cache and files in it. */
export function isEntry({ entry, files }: Pick<CachedImage, "entry" | "files">): boolean {
  return entryName.test(entry) && files.every(({ filename }) => entryFileName.test(filename));
}

/** Undefined also where one of its files is not what was written. */
async function readEntry(folder: string): Promise<CachedImage["files"] | undefined> {
  const files = readSealed(join(folder, listName), purposeOf(folder)) as CachedImage["files"] | undefined;
  if (files === undefined || !isEntry({ entry: basename(folder), files })) return undefined;
  const sound = await Promise.all(files.map((file) => isSound(folder, file)));
  return sound.every(Boolean) ? files : undefined;
}

async function isSound(folder: string, { filename, hash }: EntryFile): Promise<boolean> {
  try {
    return digestOf(await readFile(join(folder, filename))) === hash;
  } catch (error) {
    if (machineFault(error) === "crowded") throw error;
    return false;
  }
}
