/** Exports joined to the posts that they tell of. */
import { daysBetween } from "../model/days.ts";
import type { ExportUse, InsightExport, InsightRow, Insights, Posting } from "../model/insights.ts";
import type { Post, Redirect, Site } from "../model/office.ts";
import { postFinder } from "./post-finder.ts";

/** What of an office its exports are joined to. */
export interface Joined {
  readonly posts: readonly Post[];
  readonly site: Pick<Site, "url" | "writtenUrl">;
  readonly redirects?: readonly Redirect[] | undefined;
}

export function joinInsights(
  exports: readonly InsightExport[],
  { posts, site, redirects }: Joined,
): Insights {
  const find = postFinder(posts, site, redirects);
  const newest = newestOf(exports);
  const postings: Posting[] = [];
  const uses = exports.map((one): ExportUse => {
    const { file, rows, repeated, empty, unknown } = one;
    const ambiguous: { line: number; posts: readonly string[] }[] = [];
    const counts = { matched: 0, foreign: 0, superseded: 0 };
    for (const row of rows) {
      if (newest.get(row.key) !== one) {
        counts.superseded++;
        continue;
      }
      const found = find(row);
      if (found.type === "foreign") counts.foreign++;
      else if (found.type === "several")
        ambiguous.push({ line: row.line, posts: found.posts.map(({ id }) => id).sort() });
      else {
        counts.matched++;
        postings.push(postingOf(row, found.post));
      }
    }
    return { file, rows: rows.length + repeated + empty, ...counts, ambiguous, repeated, empty, unknown };
  });
  return { exports: uses, postings: postings.sort(inOrder) };
}

/** Which export counts for each posting: the newest, and of two of one day the one whose name comes last. */
function newestOf(exports: readonly InsightExport[]): ReadonlyMap<string, InsightExport> {
  const newest = new Map<string, InsightExport>();
  const oldestFirst = [...exports].sort((a, b) => compare(a.day, b.day) || compare(a.file, b.file));
  for (const one of oldestFirst) for (const { key } of one.rows) newest.set(key, one);
  return newest;
}

/**
 * When a posting was made. Platforms give days and hours of a zone that they do not name: where theirs is within a day of the post's own
 * moment, that one counts, and otherwise their day alone.
 */
function postingOf({ channel, date, time, reach, views, interactions }: InsightRow, post: Post): Posting {
  const own = { date: post.date.date, time: post.date.time };
  const isOwn = date === undefined || (time === undefined && Math.abs(daysBetween(own.date, date)) <= 1);
  const moment = isOwn ? own : { date, time };
  return { post: post.id, channel, ...moment, reach, views, interactions };
}

function inOrder(a: Posting, b: Posting): number {
  return (
    compare(a.date, b.date) ||
    compare(a.post, b.post) ||
    compare(a.channel, b.channel) ||
    (a.reach ?? a.views ?? 0) - (b.reach ?? b.views ?? 0) ||
    (a.interactions ?? 0) - (b.interactions ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
