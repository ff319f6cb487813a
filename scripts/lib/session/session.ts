/**
 * An office kept in memory. It is opened once, told when something changed, and answers with the office as it then is: what did not
 * change is not read again, neither in this run nor, where it is given a folder to keep reads in, in the next.
 */
import { join } from "node:path";
import { clockIn } from "../model/clock.ts";
import type { PageSource, PostSource, SourceBody } from "../model/source.ts";
import type { Read } from "../problems/read.ts";
import { type ContentFolder, listContentFolder } from "../reading/folder.ts";
import { type FileRead, linkOffice } from "../reading/link-office.ts";
import { sortMarkdownFiles } from "../reading/markdown-files.ts";
import { momentOf, type OfficeRead } from "../reading/read-office.ts";
import { readRegistries } from "../reading/read-registries.ts";
import { readingRules } from "../reading/reading-rules.ts";
import { digestOf } from "../text/digest.ts";
import { openKeptFolders } from "./kept-folders.ts";
import {
  isSameStamp,
  type KeptReads,
  listingName,
  openKeptReads,
  type Stamp,
  stampOf,
} from "./kept-reads.ts";
import { type FileReaderOptions, type FileTask, fileReader } from "./read-file.ts";
import { readFiles } from "./read-files.ts";

export interface SessionOptions {
  /** absolute path of the content folder, which exists */
  readonly folder: string;
  /** how problems name the folder */
  readonly label: string;
  /** the moment to look at the office; the machine's clock, at each reading, if absent */
  readonly now?: string | undefined;
  /** absolute; reads are kept below it for the next run */
  readonly cacheFolder?: string | undefined;
  /** changes with Pilar's code */
  readonly code: string;
}

/** Thrown where a file that was read is another by the time its text is needed; its message names the file. */
export class ChangedMeanwhileError extends Error {}

export interface Session {
  /**
   * The office as it is on disk now.
   *
   * @throws InvalidNowError
   */
  read(): Promise<OfficeRead>;
  /** Keeps what was read for the next run. */
  save(): void;
}

export function openSession({ folder: root, label, now, cacheFolder, code }: SessionOptions): Session {
  const home = cacheFolder && join(cacheFolder, "content", digestOf(root).slice(0, 16));
  const folders = openKeptFolders(home && join(home, listingName));
  let kept: { readonly rules: string; readonly reads: KeptReads } | undefined;

  return {
    async read() {
      const folder = listContentFolder(root, label, folders.entriesOf);
      const registries = readRegistries(folder);
      const rules = readingRules(folder.label, registries.value);
      const moment = momentOf(now, clockIn(rules.timezone));
      const files = sortMarkdownFiles(folder);

      const key = digestOf(code, JSON.stringify(rules));
      if (kept?.rules !== key) kept = { rules: key, reads: openKeptReads(home, key) };
      const { reads } = kept;
      const names = [...files.value.posts, ...files.value.pages];
      const found = await keptOrRead(names, folder, { root, rules, key }, reads);
      const readsOf = <T>(some: readonly string[]): FileRead<T>[] =>
        some.flatMap((name) => (found.get(name) as FileRead<T> | undefined) ?? []);
      const posts = readsOf<PostSource>(files.value.posts);
      const pages = readsOf<PageSource>(files.value.pages);
      reads.retain(names);

      const office = linkOffice({
        folder,
        registries: registries.value,
        postFiles: files.value.posts,
        posts,
        pages,
        now: moment,
      });
      const all: readonly Read<unknown>[] = [registries, files, ...posts, office, ...pages];
      return {
        office: office.value,
        problems: [...folder.problems, ...all.flatMap(({ problems }) => problems)],
        language: rules.language,
        now: moment,
      };
    },
    save() {
      folders.save();
      kept?.reads.save();
    },
  };
}

/** What is known of each file: from before where it is still the same, else read now. By the file's name. */
async function keptOrRead(
  names: readonly string[],
  folder: ContentFolder,
  options: FileReaderOptions,
  reads: KeptReads,
): Promise<ReadonlyMap<string, FileRead<PostSource | PageSource>>> {
  const found = new Map<string, FileRead<PostSource | PageSource>>();
  const read = fileReader(options);
  const bodyOf = (name: string, beside: readonly string[], version: string): (() => SourceBody) =>
    once(() => {
      const again = read({ name, beside, before: undefined });
      // A page of the new text would be taken for one of the old.
      if (again.version !== version) throw new ChangedMeanwhileError(folder.labelOf(name));
      return again.fresh?.body ?? [];
    });

  // No name has a slash.
  const tasks: (FileTask & { readonly stamp: Stamp | undefined })[] = [];
  for (const name of names) {
    const before = reads.get(name);
    const beside = [...folder.beside(name)];
    const { stamp, settled } = stampOf(folder.path(name));
    if (before && before.beside === beside.join("/") && isSameStamp(before.stamp, stamp)) {
      found.set(name, {
        ...before.read,
        version: before.version,
        body: bodyOf(name, beside, before.version),
      });
    } else tasks.push({ name, beside, before: before?.version, stamp: settled ? stamp : undefined });
  }
  const results = await readFiles(
    tasks.map(({ stamp: _, ...task }) => task),
    options,
  );
  results.forEach(({ version, fresh }, index) => {
    const task = tasks[index];
    if (!task) return;
    const { name, beside, stamp } = task;
    const before = reads.get(name);
    const read = fresh?.read ?? before?.read;
    if (!read) return;
    reads.set(name, { stamp, beside: beside.join("/"), version, read });
    const body = fresh && (() => fresh.body);
    found.set(name, { ...read, version, body: body ?? bodyOf(name, beside, version) });
  });
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
