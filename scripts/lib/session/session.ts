/**
 * An office kept in memory. It is opened once, told when something changed, and answers with the office as it then is: what did not
 * change is not read again, neither in this run nor, where it is given a folder to keep reads in, in the next.
 */
import { join } from "node:path";
import { clockIn } from "../model/clock.ts";
import type { PageSource, PostSource, SourceBody } from "../model/source.ts";
import type { Read } from "../problems/read.ts";
import { type ContentFile, readContentFile } from "../reading/content-file.ts";
import { type ContentFolder, listContentFolder } from "../reading/folder.ts";
import { type FileRead, linkOffice } from "../reading/link-office.ts";
import { sortMarkdownFiles } from "../reading/markdown-files.ts";
import { momentOf, type OfficeRead } from "../reading/read-office.ts";
import { pageReader } from "../reading/read-page.ts";
import { postReader } from "../reading/read-post.ts";
import { readRegistries } from "../reading/read-registries.ts";
import { readingRules } from "../reading/reading-rules.ts";
import { versionOf } from "../reading/version.ts";
import { digestOf } from "../text/digest.ts";
import { openKeptFolders } from "./kept-folders.ts";
import { isSameStamp, type KeptReads, listingName, openKeptReads, stampOf } from "./kept-reads.ts";

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

export interface Session {
  /**
   * The office as it is on disk now.
   *
   * @throws InvalidNowError
   */
  read(): OfficeRead;
  /** Keeps what was read for the next run. */
  save(): void;
}

type Reader<T> = (file: ContentFile) => Read<T | undefined> & { readonly body: SourceBody };

export function openSession({ folder: root, label, now, cacheFolder, code }: SessionOptions): Session {
  const home = cacheFolder && join(cacheFolder, "content", digestOf(root).slice(0, 16));
  const folders = openKeptFolders(home && join(home, listingName));
  let kept: { readonly rules: string; readonly reads: KeptReads } | undefined;

  return {
    read() {
      const folder = listContentFolder(root, label, folders.entriesOf);
      const registries = readRegistries(folder);
      const rules = readingRules(folder.label, registries.value);
      const moment = momentOf(now, clockIn(rules.timezone));
      const files = sortMarkdownFiles(folder);

      const key = digestOf(code, JSON.stringify(rules));
      if (kept?.rules !== key) kept = { rules: key, reads: openKeptReads(home, key) };
      const { reads } = kept;
      // Made where the first file has to be read: most runs need neither.
      const posts = files.value.posts.map(
        keptReader<PostSource>(folder, key, reads, () => postReader(rules)),
      );
      const pages = files.value.pages.map(
        keptReader<PageSource>(folder, key, reads, () => pageReader(rules)),
      );
      reads.retain([...files.value.posts, ...files.value.pages]);

      const office = linkOffice({
        folder,
        registries: registries.value,
        postFiles: files.value.posts,
        posts,
        pages,
        now: moment,
      });
      const found: readonly Read<unknown>[] = [registries, files, ...posts, office, ...pages];
      return {
        office: office.value,
        problems: [...folder.problems, ...found.flatMap(({ problems }) => problems)],
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
    // No name has a slash.
    const beside = [...(folder.files.get(name.slice(0, name.lastIndexOf("/"))) ?? [])].join("/");
    const { stamp, settled } = stampOf(folder.path(name));
    const again = (): SourceBody => {
      const file = readContentFile(folder, name);
      // A page of the new text would be taken for one of the old.
      if (versionOf(file, rules) !== before?.version)
        throw new Error(`${folder.labelOf(name)} was changed meanwhile`);
      return readNow(file).body;
    };
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
