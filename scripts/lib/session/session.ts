/**
 * An office kept in memory. It is opened once, told when something changed, and answers with the office as it then is: what did not
 * change is not read again, neither in this run nor, where it is given a folder to keep reads in, in the next.
 */
import { join } from "node:path";
import { isSameStamp, stampOf } from "../files/stamp.ts";
import { clockIn } from "../model/clock.ts";
import type { KnownPosts } from "../model/link-posts.ts";
import type { PageSource, PostSource, SourceBody } from "../model/source.ts";
import type { Read } from "../problems/read.ts";
import { type ContentFile, readContentFile } from "../reading/content-file.ts";
import { type ContentFolder, type FolderEntries, listContentFolder } from "../reading/folder.ts";
import { type FileRead, linkOffice } from "../reading/link-office.ts";
import { sortMarkdownFiles } from "../reading/markdown-files.ts";
import { momentOf, type OfficeRead } from "../reading/read-office.ts";
import { pageReader } from "../reading/read-page.ts";
import { postReader } from "../reading/read-post.ts";
import { type Registries, readRegistries } from "../reading/read-registries.ts";
import { readingRules } from "../reading/reading-rules.ts";
import { versionOf } from "../reading/version.ts";
import { digestOf } from "../text/digest.ts";
import { openKeptFolders } from "./kept-folders.ts";
import { type KeptReads, listingName, openKeptReads } from "./kept-reads.ts";
import { registryKey } from "./registry-key.ts";
import { touchedBy } from "./touched.ts";

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

export interface SessionRead extends OfficeRead {
  /** changes whenever the office is another than before: with a file, a name or a post whose date has come */
  readonly version: string;
}

export interface Session {
  /**
   * The office as it is on disk now. What did not change since the last reading is the same object as then.
   *
   * @param paths absolute: all that may have changed since the last reading. Only their folders are looked at; without them every folder is
   * @throws InvalidNowError, and what the file system says of a file that goes while it is read
   */
  read(paths?: readonly string[]): SessionRead;
  /** Keeps what was read for the next run. */
  save(): void;
}

type Reader<T> = (file: ContentFile) => Read<T | undefined> & { readonly body: SourceBody };

/** What the last reading found. */
interface Last {
  readonly entries: ReadonlyMap<string, FolderEntries>;
  readonly registryKey: string;
  readonly registries: Read<Registries>;
  readonly rules: string;
  /** by name */
  readonly posts: ReadonlyMap<string, FileRead<PostSource>>;
  readonly pages: ReadonlyMap<string, FileRead<PageSource>>;
  readonly linked: KnownPosts;
}

export function openSession({ folder: root, label, now, cacheFolder, code }: SessionOptions): Session {
  const home = cacheFolder && join(cacheFolder, "content", digestOf(root).slice(0, 16));
  const folders = openKeptFolders(home && join(home, listingName));
  let kept: { readonly rules: string; readonly reads: KeptReads } | undefined;
  let last: Last | undefined;
  // Those that no full reading asked for would be forgotten.
  let askedAll = false;

  return {
    read(paths) {
      const before = last;
      const touched = paths && before ? touchedBy(root, paths) : () => true;
      askedAll ||= paths === undefined;
      const entries = new Map<string, FolderEntries>();
      const folder = listContentFolder(root, label, (path) => {
        const known = touched(path) ? undefined : before?.entries.get(path);
        const found = known ?? folders.entriesOf(path);
        entries.set(path, found);
        return found;
      });
      const ofRegistries = registryKey(folder);
      const same = before?.registryKey === ofRegistries;
      const registries = same ? before.registries : readRegistries(folder);
      const rules = readingRules(folder.label, registries.value);
      const moment = momentOf(now, clockIn(rules.timezone));
      const files = sortMarkdownFiles(folder);

      const key = digestOf(code, JSON.stringify(rules));
      if (kept?.rules !== key) kept = { rules: key, reads: openKeptReads(home, key) };
      const { reads } = kept;
      /** Reads a file, unless the last reading still holds. */
      const reading =
        <T>(known: ReadonlyMap<string, FileRead<T>> | undefined, read: (name: string) => FileRead<T>) =>
        (name: string): FileRead<T> => {
          const home = folder.path(name.slice(0, name.lastIndexOf("/")));
          return (before?.rules === key && !touched(home) && known?.get(name)) || read(name);
        };
      // Made where the first file has to be read: most runs need neither.
      const readPost = keptReader<PostSource>(folder, key, reads, () => postReader(rules));
      const readPage = keptReader<PageSource>(folder, key, reads, () => pageReader(rules));
      const posts = files.value.posts.map(reading(before?.posts, readPost));
      const pages = files.value.pages.map(reading(before?.pages, readPage));
      reads.retain([...files.value.posts, ...files.value.pages]);

      const linked: KnownPosts = same ? before.linked : new WeakMap();
      const office = linkOffice({
        ...{ folder, registries: registries.value, postFiles: files.value.posts, posts, pages },
        ...{ now: moment, linked },
      });
      const byName = <T>(names: readonly string[], all: readonly T[]): Map<string, T> =>
        new Map(names.flatMap((name, index) => (all[index] ? [[name, all[index]]] : [])));
      last = {
        ...{ entries, registries, rules: key, linked, registryKey: ofRegistries },
        posts: byName(files.value.posts, posts),
        pages: byName(files.value.pages, pages),
      };
      const found: readonly Read<unknown>[] = [registries, files, ...posts, office, ...pages];
      return {
        office: office.value,
        problems: [...folder.problems, ...found.flatMap(({ problems }) => problems)],
        language: rules.language,
        now: moment,
        version: digestOf(
          ...[ofRegistries, key, JSON.stringify([folder.problems, files.problems, files.value])],
          ...[...posts, ...pages].map(({ version }) => version),
          ...(office.value?.posts ?? []).map(({ state }) => state),
        ),
      };
    },
    save() {
      if (askedAll) folders.save();
      askedAll = false;
      kept?.reads.save();
    },
  };
}

/** Reads a file, or finds what was read of it. */
function keptReader<T>(
  folder: ContentFolder,
  rules: string,
  reads: KeptReads,
  makeReader: () => Reader<T>,
): (name: string) => FileRead<T> {
  let reader: Reader<T> | undefined;
  const readNow: Reader<T> = (file) => {
    reader ??= makeReader();
    return reader(file);
  };
  return (name) => {
    const before = reads.get<T>(name);
    const beside = [...(folder.files.get(name.slice(0, name.lastIndexOf("/"))) ?? [])].join("\n");
    const { stamp, settled } = stampOf(folder.path(name));
    const again = (): SourceBody => readNow(readContentFile(folder, name)).body;
    if (before && before.beside === beside && isSameStamp(before.stamp, stamp)) {
      return { ...before.read, version: before.version, body: once(again) };
    }
    const file = readContentFile(folder, name);
    const version = versionOf(file, rules);
    const known = settled ? stamp : undefined;
    if (before?.version === version) {
      reads.set(name, { ...before, stamp: known, beside });
      return { ...before.read, version, body: once(again) };
    }
    const { body, ...read } = readNow(file);
    reads.set(name, { stamp: known, beside, version, read });
    return { ...read, version, body: () => body };
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
