/** The versions of posts and pages that git has, read; what was read once is kept. */
import type { FileVersion } from "../history/file-versions.ts";
import type { KeptHistory, KnownHistory } from "../history/history.ts";
import { wordsFor } from "../language/words.ts";
import type { AttachmentAt } from "../markdown/render-state.ts";
import { createRenderer } from "../markdown/renderer.ts";
import { attachmentTypeOf } from "../model/attachment.ts";
import { captionsIn } from "../model/body.ts";
import { clockIn } from "../model/clock.ts";
import { withoutGlosses } from "../model/gloss.ts";
import type { Office, Post, Site } from "../model/office.ts";
import { type PastReader, type PastVersion, readPastVersion, saidWords } from "./past-version.ts";

export interface PublicVersion {
  readonly from: number;
  readonly version: PastVersion;
}

/** Those that anybody could read, oldest first. What was committed after the moment that is looked at is not known yet. */
export function publicVersions(
  name: string,
  versions: readonly FileVersion[],
  read: (blob: string) => PastVersion | undefined,
  now: number,
): PublicVersion[] {
  return versions.flatMap(({ at, blob }, index) => {
    const version = blob === undefined ? undefined : read(blob);
    if (!version?.shown) return [];
    // A post without a day never was there; a page needs none.
    if (version.date === undefined && name.startsWith("posts/")) return [];
    const from = Math.max(at, version.date ?? at);
    const until = Math.min(versions[index + 1]?.at ?? now, now);
    return from <= until && at <= now ? [{ from, version }] : [];
  });
}

/** What was learnt of versions is kept from one run to the next. */
export type Memory = Pick<KeptHistory, "recall" | "remember">;

/**
 * All versions of the files that are named, those that were read before without a look at git.
 *
 * @throws UnknownHistoryError where git has not their contents
 */
export async function readVersions(
  files: Iterable<readonly FileVersion[]>,
  history: Pick<KnownHistory, "contentsOf">,
  { recall, remember }: Memory,
  { timezone, language }: Pick<Site, "timezone" | "language">,
): Promise<(blob: string) => PastVersion | undefined> {
  const key = (blob: string): string => `${timezone} ${language} ${blob}`;
  const found = new Map<string, PastVersion | undefined>();
  const unknown = new Set<string>();
  for (const versions of files) {
    for (const { blob } of versions) {
      if (blob === undefined || found.has(blob) || unknown.has(blob)) continue;
      const before = recall(key(blob)) as PastVersion | false | undefined;
      if (before === undefined) unknown.add(blob);
      else found.set(blob, before || undefined);
    }
  }
  const contents = await history.contentsOf(unknown);
  const reader = { clock: clockIn(timezone), html: pastHtml(language) };
  for (const [blob, bytes] of contents) {
    const version = readPastVersion(bytes, reader);
    remember(key(blob), version ?? false);
    found.set(blob, version);
  }
  return (blob) => found.get(blob);
}

/** Renders what a body said. What is registered changes where words lead, not the words. */
export function pastHtml(language: Site["language"]): PastReader["html"] {
  const renderer = createRenderer({
    hashtags: new Map(),
    url: "https://kantor.invalid",
    words: wordsFor(language).markdown,
  });
  // As if each document were there: what a link says of its kind is no change of words.
  const beside: AttachmentAt = (url) => {
    const type = /[/\\]/.test(url) ? undefined : attachmentTypeOf(url);
    return type && { address: url, type };
  };
  return (markdown) => htmlOf(renderer.render(markdown, beside).parts);
}

/** The words of a post or page as it is: its body is read again only where it is another than before. */
export function saidNow(
  post: Pick<Post, "version" | "title" | "summary" | "body">,
  { recall, remember }: Memory,
): PastVersion["said"] {
  const key = `now ${post.version}`;
  const before = recall(key) as PastVersion["said"] | undefined;
  if (before) return before;
  const said = saidWords(post.title, post.summary, htmlOf(post.body()));
  remember(key, said);
  return said;
}

/** Of pictures what is written below them; what the glossary adds is none of an author's words. */
export function htmlOf(parts: readonly (string | Parameters<typeof captionsIn>[0])[]): string {
  return parts
    .map((part) => (typeof part === "string" ? withoutGlosses(part) : captionsIn(part).join(" ")))
    .join(" ");
}

/** content/posts/2026-11/slug/index.md → posts/2026-11/slug/index.md */
export function nameOf({ folder }: Pick<Office, "folder">, file: string): string {
  return folder === "" ? file : file.slice(folder.length + 1);
}
