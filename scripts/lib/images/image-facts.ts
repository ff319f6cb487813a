/**
 * What is known of pictures, kept from one run to the next: sharp is loaded where a picture is new or was changed. Sizes are read from
 * headers, which takes no time; whether a picture can be decoded is found once for each content, wherever it lies and whenever it was put there.
 */
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pMap from "p-map";
import { mostBytes } from "../decoding/limits.ts";
import { openLogo } from "../decoding/open-logo.ts";
import { pictureBytes, pictureHeader } from "../decoding/open-picture.ts";
import { kindOf, kindOfEnding } from "../decoding/picture-kind.ts";
import { type MachineFault, machineFault, refusalOf } from "../files/machine-error.ts";
import { readRegular } from "../files/read-regular.ts";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { isSameStamp, type Stamp, stampOf } from "../files/stamp.ts";
import { packageJsonOf } from "../project.ts";
import { digestOf } from "../text/digest.ts";
import { once } from "../text/once.ts";
import { type ImageUse, type Look, lookAt, lookAtUnread } from "./look-at.ts";

export interface ImageFact {
  /** pixels, turned upright */
  readonly width: number;
  readonly height: number;
  /** of the file: changes with it */
  readonly stamp: Stamp;
}

/** What was found of a file, or what keeps the machine from giving its bytes. */
export type FileLook = Look | { readonly refused: MachineFault };

export interface ImageFacts {
  /** What headers say, by absolute path; a file that is gone or cannot be read as a picture is not in it. */
  of(files: Iterable<string>): Promise<ReadonlyMap<string, ImageFact>>;
  /** What decoding them says, by absolute path; a file that is gone is not in it. */
  look(files: ReadonlyMap<string, ImageUse>): Promise<ReadonlyMap<string, FileLook>>;
  /** Keeps what was asked for for the next run. */
  save(): void;
}

/** Where facts are kept in a cache folder. */
export function imageFactsIn(cacheFolder: string): string {
  return join(cacheFolder, "images", "facts.json");
}

/** Of a file. `size` is null where its header is no picture's; `digest` is of its bytes. Both are unknown until they are asked for. */
interface KeptFile {
  readonly stamp: Stamp;
  readonly size?: readonly [width: number, height: number] | null;
  readonly digest?: string;
}

interface Kept {
  readonly files: Readonly<Record<string, KeptFile>>;
  /** by use and digest */
  readonly looks: Readonly<Record<string, Look>>;
}

/** Pictures under way at once. Decoding is done by threads of its own. */
const concurrency = availableParallelism();

/** @param storage absolute path of the file that facts are kept in; undefined keeps nothing beyond this run */
export function openImageFacts(storage?: string): ImageFacts {
  const known = once(() => load(storage));
  const asked = new Set<string>();
  const used = new Set<string>();
  let changed = false;

  /** What is known of a file as it is now. */
  const knownOf = (file: string): { readonly now: KeptFile; readonly settled: boolean } | undefined => {
    asked.add(file);
    try {
      const { stamp, settled } = stampOf(file);
      const before = known().files.get(file);
      return { now: before && isSameStamp(before.stamp, stamp) ? before : { stamp }, settled };
    } catch (error) {
      if (machineFault(error)) return { now: { stamp: [0, 0, 0, 0] }, settled: false };
      return undefined;
    }
  };
  const keep = (file: string, now: KeptFile, settled: boolean): void => {
    if (settled) known().files.set(file, now);
    else known().files.delete(file);
    changed = true;
  };

  const factOf = async (file: string): Promise<ImageFact | undefined> => {
    const found = knownOf(file);
    if (!found) return undefined;
    const { now, settled } = found;
    const size = now.size === undefined ? await sizeOf(file) : now.size;
    if (size !== undefined && now.size === undefined) keep(file, { ...now, size }, settled);
    return size ? { width: size[0], height: size[1], stamp: now.stamp } : undefined;
  };
  const lookOf = async (file: string, use: ImageUse): Promise<FileLook | undefined> => {
    const found = knownOf(file);
    if (!found) return undefined;
    const { now, settled } = found;
    const keyOf = (digest: string): string => `${use} ${digest}`;
    const before = now.digest && known().looks.get(keyOf(now.digest));
    if (now.digest && before) {
      used.add(keyOf(now.digest));
      return before;
    }
    try {
      const bytes = readRegular(file, mostBytes);
      if (!(bytes instanceof Uint8Array)) return lookAtUnread(bytes);
      // What its name says of its kind is a part of what is looked at.
      const digest = digestOf(`${kindOfEnding(file)}`, bytes);
      const look = known().looks.get(keyOf(digest)) ?? (await lookAt(file, bytes, use));
      // How long something takes is a word of the moment too.
      if ("fault" in look && look.fault === "slow") return look;
      known().looks.set(keyOf(digest), look);
      used.add(keyOf(digest));
      keep(file, { ...now, digest }, settled);
      return look;
    } catch (error) {
      return refusalOf(error);
    }
  };

  return {
    async of(files) {
      return found(files, factOf);
    },
    async look(files) {
      return found(files.keys(), (file) => lookOf(file, files.get(file) ?? "picture"));
    },
    save() {
      if (storage === undefined || (!changed && asked.size === known().files.size)) return;
      write(storage, {
        files: Object.fromEntries([...known().files].filter(([file]) => asked.has(file))),
        looks: Object.fromEntries([...known().looks].filter(([key]) => used.has(key))),
      });
      changed = false;
    },
  };
}

async function found<T>(
  files: Iterable<string>,
  find: (file: string) => Promise<T | undefined>,
): Promise<ReadonlyMap<string, T>> {
  const all = new Map<string, T>();
  const add = async (file: string): Promise<void> => {
    const one = await find(file);
    if (one !== undefined) all.set(file, one);
  };
  await pMap(files, add, { concurrency });
  return all;
}

async function sizeOf(file: string): Promise<readonly [width: number, height: number] | null> {
  try {
    const bytes = pictureBytes(file);
    const header = kindOf(bytes) === "svg" ? openLogo(bytes).metadata() : pictureHeader(bytes);
    const { width, height } = (await header).autoOrient;
    return width > 0 && height > 0 ? [width, height] : null;
  } catch {
    return null;
  }
}

/** Changes with what decodes pictures, and with what is asked of them. */
const purpose = once(() => {
  const sharp = JSON.parse(readFileSync(packageJsonOf("sharp") ?? "", "utf8")) as {
    version: string;
  };
  return `pictures 4 ${sharp.version}`;
});

/** A file that is missing or damaged knows nothing. */
function load(storage: string | undefined): { files: Map<string, KeptFile>; looks: Map<string, Look> } {
  const kept = storage === undefined ? undefined : (readSealed(storage, purpose()) as Kept | undefined);
  return {
    files: new Map(Object.entries(kept?.files ?? {})),
    looks: new Map(Object.entries(kept?.looks ?? {})),
  };
}

function write(storage: string, kept: Kept): void {
  try {
    writeSealed(storage, purpose(), kept);
  } catch {
    // What cannot be kept is looked at again.
  }
}
