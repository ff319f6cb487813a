/**
 * `/build.json`: every file of a site with its hash, and all that is needed to make the site again: commit, moment, address, Pilar's
 * version. By it anyone can tell whether a site is what the office's repository says.
 */
import { hash } from "node:crypto";
import { sourceCode } from "../code-version.ts";
import { repositoryPages } from "../editor/repository.ts";
import type { Origin } from "../history/origin.ts";
import { buildListAddress, filePathOf, formerCardsAddress, verificationAddress } from "../model/addresses.ts";
import type { Moment, Site } from "../model/office.ts";
import { packageJsonOf, pilarVersion, versionIn } from "../project.ts";
import type { MadeSite } from "../site/page.ts";
import type { PlacedFile } from "./place.ts";
import { markerAddress } from "./staging.ts";

/** A file as the list has it. */
export interface ListedFile {
  /** below the site's folder, with "/": 2026/11/slug/index.html */
  readonly path: string;
  /** bytes */
  readonly size: number;
  /** in hexadecimal digits */
  readonly sha256: string;
  /** whether earlier builds had a part in it, so that the commit alone does not make it */
  readonly kept?: true;
}

export interface BuildList {
  readonly format: typeof listFormat;
  /** where people read what this is for */
  readonly about: string;
  /** null where it is not known */
  readonly commit: string | null;
  /** whether content was built that no commit has */
  readonly changed: boolean;
  readonly repository: string | null;
  /** what `--now` takes to make the same site */
  readonly now: string;
  readonly url: string;
  readonly cards: boolean;
  /** whether it tells of what was public before, as git knows it */
  readonly history: boolean;
  /** whether whoever publishes promises a signature of this list */
  readonly signed: boolean;
  readonly pilar: {
    readonly version: string /** of its sources and an office's own */;
    readonly code: string;
  };
  /** where pictures were encoded, which may matter to their bytes */
  readonly machine: { readonly node: string; readonly platform: string; readonly sharp: string };
  /** SHA-256 over the lines of `sha256sum`, of all files but `/verifikasi/`, the list of former cards and what is kept */
  readonly digest: string;
  /** sorted by path */
  readonly files: readonly ListedFile[];
}

export const listFormat = 1;

/** Files that the list tells of: all but itself and the mark by which a build knows its own folder, which no host is given. */
export function listed(files: readonly PlacedFile[], kept: ReadonlySet<string>): ListedFile[] {
  return files
    .filter(({ address }) => address !== buildListAddress && address !== markerAddress)
    .map(({ address, size, sha256 }) => ({
      ...{ path: filePathOf(address), size, sha256 },
      ...(kept.has(address) && { kept: true as const }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param files all but `/verifikasi/`, which shows this */
export function madeSite(site: Site, { commit, changed }: Origin, files: readonly ListedFile[]): MadeSite {
  const pages = repositoryPages(site);
  return {
    ...{ commit, changed, repository: pages?.address, version: pilarVersion() },
    commitPage: commit === undefined ? undefined : pages?.commit(commit),
    ...{ files: files.filter(isCounted).length, digest: digestOfFiles(files) },
  };
}

/** Over what `sha256sum` prints of the files: not of the page that shows the result, nor of what the commit alone does not make. */
export function digestOfFiles(files: readonly ListedFile[]): string {
  const lines = files.filter(isCounted).map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  return hash("sha256", lines.join(""));
}

function isCounted({ path, kept }: ListedFile): boolean {
  return !kept && !uncounted.has(path);
}

/** Former cards are told of by a file that is this commit's alone where there are none, and then is no kept one: counted it would be in one of two builds. */
const uncounted: ReadonlySet<string> = new Set([verificationAddress, formerCardsAddress].map(filePathOf));

export interface BuildListOptions {
  readonly site: Site;
  readonly now: Moment;
  readonly cards: boolean;
  readonly history: boolean;
  readonly made: MadeSite;
  readonly files: readonly ListedFile[];
}

/** One line a file, so that two lists can be compared by any program that compares texts. */
export function buildListText({ site, now, cards, history, made, files }: BuildListOptions): string {
  const { commit, changed, repository, version, digest } = made;
  const head: Omit<BuildList, "files"> = {
    format: listFormat,
    about: site.url + verificationAddress,
    ...{ commit: commit ?? null, changed, repository: repository ?? null },
    // A day without an hour is shown without one.
    now: now.time === undefined ? now.date : now.iso,
    ...{ url: site.url, cards, history, signed: site.verification.signed },
    pilar: { version, code: sourceCode() },
    machine: machine(),
    digest,
  };
  const facts = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},\n`,
  );
  const rows = files.map((file) => JSON.stringify(file));
  return `{\n${facts.join("")}"files":[\n${rows.join(",\n")}\n]}\n`;
}

function machine(): BuildList["machine"] {
  const sharp = packageJsonOf("sharp");
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    sharp: sharp === undefined ? "" : versionIn(sharp),
  };
}
