import type { PageSource, PostSource, SourceBody } from "../model/source.ts";
import type { WaivingRead } from "../problems/read.ts";
import { readContentFile } from "../reading/content-file.ts";
import { pageReader } from "../reading/read-page.ts";
import { postReader } from "../reading/read-post.ts";
import type { ReadingRules } from "../reading/reading-rules.ts";
import { versionOf } from "../reading/version.ts";

/** A Markdown file to look at. Plain data, so that a thread can be given it. */
export interface FileTask {
  /** relative to the content folder: posts/2026-11/slug/index.md, pages/slug.md */
  readonly name: string;
  /** the names in its folder, its own among them */
  readonly beside: readonly string[];
  /** the version that was read before, if any */
  readonly before: string | undefined;
}

export interface FileResult {
  readonly version: string;
  /** undefined where the version is the one before: then nothing was parsed */
  readonly fresh: { readonly read: SourceRead; readonly body: SourceBody } | undefined;
}

export type SourceRead = WaivingRead<PostSource | PageSource | undefined>;

export interface FileReaderOptions {
  /** absolute path of the content folder */
  readonly root: string;
  readonly rules: ReadingRules;
  /** changes with the rules and the code */
  readonly key: string;
}

/** Reads posts and pages, each by itself. What that takes is made when the first is read. */
export function fileReader({ root, rules, key }: FileReaderOptions): (task: FileTask) => FileResult {
  let readPost: ReturnType<typeof postReader> | undefined;
  let readPage: ReturnType<typeof pageReader> | undefined;
  return ({ name, beside, before }) => {
    const file = readContentFile(root, name, new Set(beside));
    const version = versionOf(file, key);
    if (version === before) return { version, fresh: undefined };
    if (name.startsWith("posts/")) readPost ??= postReader(rules);
    else readPage ??= pageReader(rules);
    const {
      value,
      problems,
      body,
      waivers = [],
    } = (name.startsWith("posts/") ? readPost : readPage)?.(file) ?? nothing;
    return { version, fresh: { read: { value, problems, ...(waivers.length > 0 && { waivers }) }, body } };
  };
}

const nothing = { value: undefined, problems: [], body: [], waivers: [] };
