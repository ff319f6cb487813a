import type { ExportUse, Posting } from "../model/insights.ts";
import type { Post } from "../model/office.ts";
import { csvField } from "../text/csv.ts";
import type { InsightReport } from "./compare.ts";

/** A posting as the public data and `insights --format json` write it. The keys are a contract. */
export interface PostingJson {
  readonly post: string;
  readonly title: string;
  readonly pillar: string;
  readonly kind: string | null;
  readonly channel: string;
  readonly date: string;
  readonly time: string | null;
  readonly reach: number | null;
  readonly views: number | null;
  readonly interactions: number | null;
}

type KnownPost = Pick<Post, "id" | "address" | "title" | "pillar" | "kind">;

/** @param absolute an address of the site as anyone outside it writes it */
export function postingsJson(
  postings: readonly Posting[],
  posts: readonly KnownPost[],
  absolute: (address: string) => string,
): PostingJson[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return postings.flatMap(({ post: id, channel, date, time, reach, views, interactions }) => {
    const post = byId.get(id);
    if (!post) return [];
    return [
      {
        ...{
          post: absolute(post.address),
          title: post.title,
          pillar: post.pillar.id,
          kind: post.kind?.id ?? null,
        },
        ...{ channel, date, time: time ?? null },
        ...{ reach: reach ?? null, views: views ?? null, interactions: interactions ?? null },
      },
    ];
  });
}

/** As CSV by RFC 4180: a header, then one row a posting, the oldest first. The columns are the keys of `PostingJson`. */
export function postingsCsv(postings: readonly PostingJson[]): string {
  const header = [
    "post",
    "title",
    "pillar",
    "kind",
    "channel",
    "date",
    "time",
    "reach",
    "views",
    "interactions",
  ] as const;
  const rows = postings.map((posting) => header.map((key) => csvField(String(posting[key] ?? ""))));
  return [header, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/** All that `insights --format json` prints. */
export function insightsJson(
  report: InsightReport,
  exports: readonly ExportUse[],
  postings: readonly PostingJson[],
): string {
  return `${JSON.stringify({ ...report, exports, data: postings }, undefined, 2)}\n`;
}
