/**
 * An office kept in memory. It is opened once, told when something changed, and answers with the office as it then is: what did not
 * change is not read again, neither in this run nor, where it is given a folder to keep reads in, in the next.
 */
import { join } from "node:path";
import { isSameStamp, stampOf } from "../files/stamp.ts";
import { clockIn } from "../model/clock.ts";
import type { KnownPosts } from "../model/link-posts.ts";
import type { Office } from "../model/office.ts";
import type { PageSource, PostSource, SourceBody } from "../model/source.ts";
import type { Problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { type ContentFile, readContentFile } from "../reading/content-file.ts";
import type { ContentFolder } from "../reading/folder.ts";
import { type FileRead, linkOffice } from "../reading/link-office.ts";
import { momentOf, type OfficeRead } from "../reading/read-office.ts";
import { pageReader } from "../reading/read-page.ts";
import { postReader } from "../reading/read-post.ts";
import { type Registries, readRegistries } from "../reading/read-registries.ts";
import { readingRules } from "../reading/reading-rules.ts";
import { versionOf } from "../reading/version.ts";
import { digestOf } from "../text/digest.ts";
import { openKeptFolders } from "./kept-folders.ts";
import { type KeptReads, listingName, openKeptReads } from "./kept-reads.ts";
import { type Listing, listAgain } from "./listing.ts";
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
  readonly listing: Listing;
  readonly registryKey: string;
  readonly registries: Read<Registries>;
  readonly rules: string;
  readonly posts: readonly FileRead<PostSource>[];
  readonly pages: readonly FileRead<PageSource>[];
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
      const touched = paths && before ? touchedBy(root, paths) : undefined;
      askedAll ||= !touched;
      const listing = listAgain({ root, label, entriesOf: folders.entriesOf }, before?.listing, touched);
      const { folder, files } = listing;
      const ofRegistries = registryKey(folder);
      const same = before?.registryKey === ofRegistries;
      const registries = same ? before.registries : readRegistries(folder);
      const rules = readingRules(folder.label, registries.value);
      const moment = momentOf(now, clockIn(rules.timezone));

      const key = digestOf(code, JSON.stringify(rules));
      if (kept?.rules !== key) kept = { rules: key, reads: openKeptReads(home, key) };
      const { reads } = kept;
      const known = touched && before?.rules === key ? before : undefined;
      /** Reads the files, but those that the last reading still holds of. */
      const readEach = <T>(
        names: readonly string[],
        at: (last: Last) => { readonly names: readonly string[]; readonly reads: readonly FileRead<T>[] },
        read: (name: string) => FileRead<T>,
      ): FileRead<T>[] => {
        if (!known || !touched) return names.map(read);
        const { names: old, reads: done } = at(known);
        const byName =
          old === names ? undefined : new Map(old.map((name, index) => [name, done[index]] as const));
        return names.map((name, index) => {
          const held = byName ? byName.get(name) : done[index];
          return held && !touched.has(folderOf(name)) ? held : read(name);
        });
      };
      // Made where the first file has to be read: most runs need neither.
      const posts = readEach(
        files.value.posts,
        ({ listing, posts }) => ({ names: listing.files.value.posts, reads: posts }),
        keptReader<PostSource>(folder, key, reads, () => postReader(rules)),
      );
      const pages = readEach(
        files.value.pages,
        ({ listing, pages }) => ({ names: listing.files.value.pages, reads: pages }),
        keptReader<PageSource>(folder, key, reads, () => pageReader(rules)),
      );
      if (listing !== before?.listing) reads.retain([...files.value.posts, ...files.value.pages]);

      const linked: KnownPosts = same ? before.linked : new WeakMap();
      const office = linkOffice({
        ...{ folder, registries: registries.value, postFiles: files.value.posts, posts, pages },
        ...{ now: moment, linked, duplicates: listing.duplicates },
      });
      last = { listing, registryKey: ofRegistries, registries, rules: key, posts, pages, linked };
      const found: Problem[] = [...folder.problems, ...registries.problems, ...files.problems];
      for (const { problems } of posts) if (problems.length > 0) found.push(...problems);
      found.push(...office.problems, ...pages.flatMap(({ problems }) => problems));
      return {
        office: office.value,
        problems: found,
        language: rules.language,
        now: moment,
        version: versionOfOffice([ofRegistries, key, listing.key], [...posts, ...pages], office.value),
      };
    },
    save() {
      if (askedAll) folders.save();
      askedAll = false;
      kept?.reads.save();
    },
  };
}

function versionOfOffice(
  keys: readonly string[],
  files: readonly FileRead<unknown>[],
  office: Office | undefined,
): string {
  const versions = files.map(({ version }) => version).join(" ");
  return digestOf(...keys, versions, office?.posts.map(({ state }) => state).join(" ") ?? "");
}

/** posts/2026-11/slug/index.md → posts/2026-11/slug */
function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
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
