/**
 * The one reader of an office's content. Every file is read and parsed once, and every problem of the whole folder is
 * found in one run: a broken file costs what stands in it, not the report on the rest.
 *
 * It goes in steps, so that a session can put what it kept in place of reading: the folder is listed, the registries are read,
 * from them come the rules by which posts and pages are read, each by itself, and last all is linked to one office.
 */

import { type Clock, clockIn } from "../model/clock.ts";
import type { LanguageCode, Moment, Office } from "../model/office.ts";
import type { SourceBody } from "../model/source.ts";
import type { Problem } from "../problems/problem.ts";
import type { Read, WaivingRead } from "../problems/read.ts";
import type { Waiver } from "../problems/waivers.ts";
import { type ContentFile, readContentFile } from "./content-file.ts";
import { type ContentFolder, listContentFolder } from "./folder.ts";
import { type FileRead, linkOffice, waiversOf } from "./link-office.ts";
import { sortMarkdownFiles } from "./markdown-files.ts";
import { misplacedFiles } from "./misplaced-files.ts";
import { personalNames } from "./personal-names.ts";
import { pageReader } from "./read-page.ts";
import { postReader } from "./read-post.ts";
import { readRegistries } from "./read-registries.ts";
import { type ReadingRules, readingRules } from "./reading-rules.ts";
import { versionOf } from "./version.ts";

export interface ReadOptions {
  /** absolute path of the content folder, which exists */
  readonly folder: string;
  /** how problems name the folder */
  readonly label: string;
  /** the moment to look at the office; the machine's clock if absent */
  readonly now?: string | undefined;
}

export interface OfficeRead {
  /** the office with its sound posts; undefined where site.yaml or pillars.yaml cannot be used at all */
  readonly office: Office | undefined;
  readonly problems: readonly Problem[];
  /** of all posts and pages; they hold for what the checks find too */
  readonly waivers: readonly Waiver[];
  readonly language: LanguageCode;
  readonly now: Moment;
}

/** Thrown if `now` is not a time. */
export class InvalidNowError extends Error {}

export function readOffice(options: ReadOptions): OfficeRead {
  const folder = listContentFolder(options.folder, options.label);
  const registries = readRegistries(folder);
  const rules = readingRules(folder.label, registries.value);
  const now = momentOf(options.now, clockIn(rules.timezone));
  const files = sortMarkdownFiles(folder);
  const posts = readEach(files.value.posts, folder, rules, postReader(rules));
  const pages = readEach(files.value.pages, folder, rules, pageReader(rules));
  const office = linkOffice({
    folder,
    registries: registries.value,
    postFiles: files.value.posts,
    posts,
    pages,
    now,
  });
  const misplaced = misplacedFiles(folder, files.value.misplaced);
  const reads: readonly Pick<Read<unknown>, "problems">[] = [
    ...[registries, files, { problems: misplaced }],
    ...[...posts, office, ...pages],
  ];
  return {
    office: office.value,
    problems: [
      ...folder.problems,
      ...personalNames(folder, rules.own),
      ...reads.flatMap(({ problems }) => problems),
    ],
    waivers: waiversOf([...posts, ...pages]),
    language: rules.language,
    now,
  };
}

/** @param text the moment that was asked for; the machine's own if undefined @throws InvalidNowError */
export function momentOf(text: string | undefined, clock: Clock): Moment {
  const now = text === undefined ? clock.fromEpoch(Date.now()) : clock.parse(text);
  if (!now) throw new InvalidNowError(text);
  return now;
}

function readEach<T>(
  names: readonly string[],
  folder: ContentFolder,
  rules: ReadingRules,
  read: (file: ContentFile) => WaivingRead<T | undefined> & { readonly body: SourceBody },
): FileRead<T>[] {
  const key = JSON.stringify(rules);
  return names.map((name) => {
    const file = readContentFile(folder.root, name, folder.beside(name));
    const { value, problems, body, waivers } = read(file);
    return { value, problems, waivers, body: () => body, version: versionOf(file, key) };
  });
}
