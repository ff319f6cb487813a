import { joinInsights } from "../insights/join.ts";
import type { WithdrawnPost } from "../model/corrections.ts";
import { type KnownPosts, linkPages, linkPosts } from "../model/link-posts.ts";
import type { Moment, Office } from "../model/office.ts";
import type { PageSource, PostSource, SourceBody } from "../model/source.ts";
import type { Problem } from "../problems/problem.ts";
import type { Read, WaivingRead } from "../problems/read.ts";
import type { Waiver } from "../problems/waivers.ts";
import { once } from "../text/once.ts";
import { findDuplicateAddresses } from "./duplicate-addresses.ts";
import type { ContentFolder } from "./folder.ts";
import type { Registries } from "./read-registries.ts";

/** What reading a file gave, just now or in an earlier run. */
export interface FileRead<T> extends WaivingRead<T | undefined> {
  /** at hand, or read again */
  readonly body: () => SourceBody;
  /** as in `WithBody` */
  readonly version: string;
}

export interface OfficeParts {
  readonly folder: ContentFolder;
  readonly registries: Registries;
  /** the files of all posts, relative to the content folder, in their order */
  readonly postFiles: readonly string[];
  readonly posts: readonly FileRead<PostSource>[];
  readonly pages: readonly FileRead<PageSource>[];
  readonly now: Moment;
  /** posts as they were linked before, to the same registries */
  readonly linked?: KnownPosts | undefined;
  /** of `postFiles`, where they are known already */
  readonly duplicates?: readonly Problem[] | undefined;
}

/**
 * The office with its sound posts; undefined where site.yaml or pillars.yaml cannot be used at all. Its problems are those of
 * the posts among each other, not those that the parts came with.
 */
export function linkOffice(parts: OfficeParts): Read<Office | undefined> {
  const { folder, registries, postFiles, now } = parts;
  const {
    site,
    pillars,
    hashtags = new Map(),
    campaigns = new Map(),
    collaborators = new Map(),
  } = registries;
  const problems = parts.duplicates ?? findDuplicateAddresses(postFiles, folder.labelOf);
  if (!site || !pillars) return { value: undefined, problems };

  const context = { now, pillars, hashtags, campaigns, collaborators, path: folder.path };
  // Of two posts at one address the first has it.
  const later = new Set(problems.map(({ file }) => file));
  const sources = parts.posts.flatMap(withValue).filter(({ value }) => !later.has(value.file));
  const posts = linkPosts(
    sources.filter(({ value }) => !isTakenBack(value)),
    context,
    parts.linked,
  );
  const withdrawn = sources.flatMap(({ value }) => withdrawnPost(value));
  const office: Office = {
    folder: folder.label,
    site,
    now,
    pillars: [...pillars.values()],
    hashtags: [...hashtags.values()],
    campaigns: [...campaigns.values()],
    collaborators: [...collaborators.values()],
    insights:
      registries.insights.length > 0
        ? once(() => joinInsights(registries.insights, { posts, site, redirects: registries.redirects }))
        : undefined,
    terms: registries.terms,
    days: registries.days,
    monthNotes: registries.monthNotes,
    periodic: registries.periodic && [...registries.periodic.values()],
    redirects: registries.redirects,
    placeOf: registries.placeOf,
    posts,
    withdrawn,
    leftOut: postFiles.length - posts.length - withdrawn.length,
    pages: linkPages(parts.pages.flatMap(withValue), context),
  };
  return { value: office, problems };
}

export function waiversOf(reads: readonly WaivingRead<unknown>[]): Waiver[] {
  return reads.flatMap(({ waivers }) => waivers ?? []);
}

/** A draft is nowhere in public: nobody is told either that it was taken back. */
function isTakenBack({ withdrawn, draft }: PostSource): boolean {
  return withdrawn !== undefined && !draft;
}

function withdrawnPost(source: PostSource): WithdrawnPost[] {
  const { id, address, date, withdrawn, file } = source;
  return withdrawn && isTakenBack(source) ? [{ id, address, date, withdrawn, file }] : [];
}

function withValue<T>({ value, body, version }: FileRead<T>) {
  return value === undefined ? [] : [{ value, body, version }];
}
