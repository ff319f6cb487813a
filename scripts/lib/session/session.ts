/**
 * An office kept in memory. It is opened once, told when something changed, and answers with the office as it then is: what did not
 * change is not read again, neither in this run nor, where it is given a folder to keep reads in, in the next.
 */
import { join } from "node:path";
import { clockIn } from "../model/clock.ts";
import type { KnownPosts } from "../model/link-posts.ts";
import type { Office } from "../model/office.ts";
import type { PageSource, PostSource } from "../model/source.ts";
import type { Problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { type FileRead, linkOffice, waiversOf } from "../reading/link-office.ts";
import { misplacedFiles } from "../reading/misplaced-files.ts";
import { personalNames } from "../reading/personal-names.ts";
import { momentOf, type OfficeRead } from "../reading/read-office.ts";
import { type Registries, readRegistries } from "../reading/read-registries.ts";
import { readingRules } from "../reading/reading-rules.ts";
import { digestOf } from "../text/digest.ts";
import { type FoundRead, findReads } from "./find-reads.ts";
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
  /** where the site stands, if not where site.yaml says: an https URL without a slash at its end */
  readonly url?: string | undefined;
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
  read(paths?: readonly string[]): Promise<SessionRead>;
  /** Keeps what was read for the next run. */
  save(): void;
}

/** What the last reading found. */
interface Last {
  readonly listing: Listing;
  readonly registryKey: string;
  readonly registries: Read<Registries>;
  readonly rules: string;
  /** by the file's name */
  readonly found: ReadonlyMap<string, FoundRead>;
  readonly linked: KnownPosts;
}

export function openSession(options: SessionOptions): Session {
  const { folder: root, label, now, url, cacheFolder, code } = options;
  const home = cacheFolder && join(cacheFolder, "content", digestOf(root).slice(0, 16));
  const folders = openKeptFolders(home && join(home, listingName));
  let kept: { readonly rules: string; readonly reads: KeptReads } | undefined;
  let last: Last | undefined;
  // Those that no full reading asked for would be forgotten.
  let askedAll = false;

  return {
    async read(paths) {
      const before = last;
      const touched = paths && before ? touchedBy(root, paths) : undefined;
      askedAll ||= !touched;
      const listing = listAgain({ root, label, entriesOf: folders.entriesOf }, before?.listing, touched);
      const { folder, files } = listing;
      const ofRegistries = registryKey(folder);
      const same = before?.registryKey === ofRegistries;
      const registries = same ? before.registries : readRegistries(folder, url);
      const rules = readingRules(folder.label, registries.value);
      const moment = momentOf(now, clockIn(rules.timezone));

      const key = digestOf(code, JSON.stringify(rules));
      if (kept?.rules !== key) kept = { rules: key, reads: openKeptReads(home, key) };
      const { reads } = kept;
      const names = [...files.value.posts, ...files.value.pages];
      const still = touched && before?.rules === key ? before.found : undefined;
      const held = (name: string) => (touched?.has(folderOf(name)) ? undefined : still?.get(name));
      const found = await findReads(names, { folder, reads, held, reader: { root, rules, key } });
      const readsOf = <T>(some: readonly string[]): FileRead<T>[] =>
        some.flatMap((name) => (found.get(name) as FileRead<T> | undefined) ?? []);
      const posts = readsOf<PostSource>(files.value.posts);
      const pages = readsOf<PageSource>(files.value.pages);
      if (listing !== before?.listing) reads.retain(names);

      const linked: KnownPosts = same ? before.linked : new WeakMap();
      const office = linkOffice({
        ...{ folder, registries: registries.value, postFiles: files.value.posts, posts, pages },
        ...{ now: moment, linked, duplicates: listing.duplicates },
      });
      last = { listing, registryKey: ofRegistries, registries, rules: key, found, linked };
      const problems: Problem[] = [...folder.problems, ...registries.problems, ...files.problems];
      problems.push(...personalNames(folder, rules.own));
      if (files.value.misplaced.length > 0) problems.push(...misplacedFiles(folder, files.value.misplaced));
      for (const read of [...posts, office, ...pages]) for (const one of read.problems) problems.push(one);
      return {
        office: office.value,
        problems,
        waivers: waiversOf([...posts, ...pages]),
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
