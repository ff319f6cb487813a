import { setFlagsFromString } from "node:v8";
import { isMachineError } from "../files/machine-error.ts";
import { isSameStamp, type Stamp, stampOf } from "../files/stamp.ts";
import type { PageSource, PostSource, SourceBody } from "../model/source.ts";
import type { ContentFolder } from "../reading/folder.ts";
import type { FileRead } from "../reading/link-office.ts";
import { once } from "../text/once.ts";
import type { KeptReads } from "./kept-reads.ts";
import { type FileReaderOptions, type FileTask, fileReader } from "./read-file.ts";
import { readFiles } from "./read-files.ts";

export type FoundRead = FileRead<PostSource | PageSource>;

/** Thrown where a file that was read is another by the time its text is needed; its message names the file. */
export class ChangedMeanwhileError extends Error {}

export interface FindOptions {
  readonly folder: ContentFolder;
  readonly reads: KeptReads;
  /** what is known of a file without a look at it */
  readonly held: (name: string) => FoundRead | undefined;
  readonly reader: FileReaderOptions;
}

/** Files from which on memory matters more than the little time that V8 saves where it lets garbage lie. */
const worthCollecting = 20_000;

/** What is known of each file: from before where it is still the same, else read now. By the file's name. */
export async function findReads(
  names: readonly string[],
  { folder, reads, held, reader }: FindOptions,
): Promise<ReadonlyMap<string, FoundRead>> {
  // V8 lets a heap grow to a multiple of what is in use before it looks for garbage: at 100,000 posts to 3.9 GB, of which 1.3 are in use.
  if (names.length >= worthCollecting) setFlagsFromString("--heap-growing-percent=30");
  const found = new Map<string, FoundRead>();
  const read = fileReader(reader);
  const readAgain = (name: string, beside: readonly string[]): ReturnType<typeof read> | undefined => {
    try {
      return read({ name, beside, before: undefined });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  };
  const bodyOf = (name: string, beside: readonly string[], version: string): (() => SourceBody) =>
    once(() => {
      const again = readAgain(name, beside);
      // A page of the new text would be taken for one of the old.
      if (again?.version !== version) throw new ChangedMeanwhileError(folder.labelOf(name));
      return again.fresh?.body ?? [];
    });

  const tasks: (FileTask & { readonly stamp: Stamp | undefined })[] = [];
  for (const name of names) {
    const known = held(name);
    if (known) {
      found.set(name, known);
      continue;
    }
    const before = reads.get(name);
    const beside = [...folder.beside(name)];
    const { stamp, settled } = stampIn(folder.path(name));
    if (before && stamp && before.beside === joined(beside) && isSameStamp(before.stamp, stamp)) {
      found.set(name, {
        ...before.read,
        version: before.version,
        body: bodyOf(name, beside, before.version),
      });
    } else tasks.push({ name, beside, before: before?.version, stamp: settled ? stamp : undefined });
  }
  const results = await readFiles(
    tasks.map(({ stamp: _, ...task }) => task),
    reader,
  );
  tasks.forEach(({ name, beside, stamp }, index) => {
    const { version = "", fresh } = results[index] ?? {};
    const read = fresh?.read ?? reads.get(name)?.read;
    if (!read) return;
    // What the machine refuses today it may give tomorrow, without a change of the file.
    const lasting = read.problems.every(({ code }) => code !== "unreadable-file");
    reads.set(name, { stamp: lasting ? stamp : undefined, beside: joined(beside), version, read });
    const body = fresh && (() => fresh.body);
    found.set(name, { ...read, version, body: body ?? bodyOf(name, beside, version) });
  });
  return found;
}

/** In a folder that may be listed and not entered no file has a stamp: reading it says why. */
function stampIn(path: string): { readonly stamp: Stamp | undefined; readonly settled: boolean } {
  try {
    return stampOf(path);
  } catch (error) {
    if (!isMachineError(error)) throw error;
    return { stamp: undefined, settled: false };
  }
}

/** No name has a slash. */
function joined(names: readonly string[]): string {
  return names.join("/");
}
