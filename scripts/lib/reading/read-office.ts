/**
 * The one reader of an office's content. Every file is read and parsed once, and every problem of the whole folder is
 * found in one run: a broken file costs what stands in it, not the report on the rest.
 */

import { wordsFor } from "../language/words.ts";
import { createRenderer } from "../markdown/renderer.ts";
import { clockIn } from "../model/clock.ts";
import { channels, type LanguageCode, type Moment, type Office } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { withoutConsequences } from "../slips/comment-hashtags.ts";
import { listContentFolder } from "./folder.ts";
import { sortMarkdownFiles } from "./markdown-files.ts";
import { readDays } from "./read-days.ts";
import { readPages } from "./read-pages.ts";
import { readPosts } from "./read-posts.ts";
import { readSite } from "./read-site.ts";
import { checkTargets, readCampaigns, readHashtags, readPillars } from "./registries.ts";

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
  readonly language: LanguageCode;
  readonly now: Moment;
}

/** Thrown where `now` is no date. */
export class InvalidNowError extends Error {}

const fallbackTimezone = "Asia/Jakarta";

export function readOffice(options: ReadOptions): OfficeRead {
  const folder = listContentFolder(options.folder, options.label);
  const problems: Problem[] = [...folder.problems];

  const read = readSite(folder, problems);
  const clock = clockIn(read?.site.timezone ?? fallbackTimezone);
  const now = options.now === undefined ? clock.fromEpoch(Date.now()) : clock.parse(options.now);
  if (!now) throw new InvalidNowError(options.now);
  const language = read?.site.language ?? "id";

  const pillars = readPillars(folder, read?.site.mix.targets ?? {}, problems);
  if (read && pillars) checkTargets(read.file, read.source, pillars, problems);
  const hashtags = readHashtags(folder, problems);
  const campaigns = readCampaigns(folder, clock, hashtags, problems);
  const days = readDays(folder, problems);

  const renderer = createRenderer({
    hashtags: hashtags ?? new Map(),
    origin: read?.site.url ?? "https://example.invalid",
    tableLabel: wordsFor(language).markdown.table,
  });
  const ownChannels = channels.filter((channel) => read?.site.channels[channel] !== undefined);
  const files = sortMarkdownFiles(folder, problems);
  const posts = readPosts(
    files.posts,
    { folder, clock, now, renderer, ownChannels, pillars, hashtags, campaigns },
    problems,
  );
  const pages = readPages(files.pages, folder, renderer, problems);

  const office: Office | undefined =
    read && pillars
      ? {
          folder: options.label,
          site: read.site,
          now,
          pillars: [...pillars.values()],
          hashtags: [...(hashtags?.values() ?? [])],
          campaigns: [...(campaigns?.values() ?? [])],
          days,
          placeOf: (file, path) =>
            folder.sources.get(file)?.at(path) ?? { file: folder.label(file), line: 1, column: 1 },
          posts,
          leftOut: files.posts.length - posts.length,
          pages,
        }
      : undefined;
  return { office, problems: withoutConsequences(problems), language, now };
}
