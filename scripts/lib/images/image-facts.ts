/** What the headers of pictures say, kept from one run to the next: sharp is loaded where a picture is new or was changed. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import pMap from "p-map";
import { isSameStamp, type Stamp, stampOf } from "../files/stamp.ts";

export interface ImageFact {
  /** pixels, turned upright */
  readonly width: number;
  readonly height: number;
  /** of the file: changes with it */
  readonly stamp: Stamp;
}

export interface ImageFacts {
  /** By absolute path; a file that is gone or cannot be read as a picture is not in it. */
  of(files: Iterable<string>): Promise<ReadonlyMap<string, ImageFact>>;
  /** Keeps what was asked for for the next run. */
  save(): void;
}

/** Where facts are kept in a cache folder. */
export function imageFactsIn(cacheFolder: string): string {
  return join(cacheFolder, "images", "facts.json");
}

/** `size` is null where the file is no picture. */
interface Kept {
  readonly stamp: Stamp;
  readonly size: readonly [width: number, height: number] | null;
}

/** @param storage absolute path of the file that facts are kept in; undefined keeps nothing beyond this run */
export function openImageFacts(storage?: string): ImageFacts {
  let known: Map<string, Kept> | undefined;
  const asked = new Set<string>();
  let changed = false;

  const find = async (file: string, all: Map<string, Kept>): Promise<ImageFact | undefined> => {
    const found = stampIfThere(file);
    if (!found) return undefined;
    const { stamp, settled } = found;
    const before = all.get(file);
    const size = before && isSameStamp(before.stamp, stamp) ? before.size : await sizeOf(file);
    if (size !== before?.size || !before) {
      if (settled) all.set(file, { stamp, size });
      else all.delete(file);
      changed = true;
    }
    return size ? { width: size[0], height: size[1], stamp } : undefined;
  };

  return {
    async of(files) {
      known ??= storage === undefined ? new Map() : load(storage);
      const all = known;
      const facts = new Map<string, ImageFact>();
      const look = async (file: string): Promise<void> => {
        asked.add(file);
        const fact = await find(file, all);
        if (fact) facts.set(file, fact);
      };
      await pMap(files, look, { concurrency: availableParallelism() });
      return facts;
    },
    save() {
      if (storage === undefined || !known || (!changed && asked.size === known.size)) return;
      write(storage, new Map([...known].filter(([file]) => asked.has(file))));
      changed = false;
    },
  };
}

function stampIfThere(file: string): ReturnType<typeof stampOf> | undefined {
  try {
    return stampOf(file);
  } catch {
    return undefined;
  }
}

async function sizeOf(file: string): Promise<Kept["size"]> {
  const { default: sharp } = await import("sharp");
  try {
    const { width, height } = (await sharp(file).metadata()).autoOrient;
    return width > 0 && height > 0 ? [width, height] : null;
  } catch {
    return null;
  }
}

/** A file that is missing or damaged knows nothing. */
function load(storage: string): Map<string, Kept> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(storage, "utf8")) as Record<string, Kept>));
  } catch {
    return new Map();
  }
}

function write(storage: string, facts: ReadonlyMap<string, Kept>): void {
  try {
    mkdirSync(dirname(storage), { recursive: true });
    writeFileSync(`${storage}.new`, JSON.stringify(Object.fromEntries(facts)));
    renameSync(`${storage}.new`, storage);
  } catch {
    // What cannot be kept is looked at again.
  }
}
