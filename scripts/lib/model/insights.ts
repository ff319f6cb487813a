/** What platforms' own statistics say of an office's posts. Only numbers are kept of them, and what joins a row to a post. */
import type { Channel } from "./office.ts";

/** A row of an export: one posting on one channel, as the platform counts it. */
export interface InsightRow {
  /** in its file, from 1 */
  readonly line: number;
  readonly channel: Channel;
  /** the same for the same posting in another export */
  readonly key: string;
  /** all that it says in words, and where it links to: read to find its post, and published nowhere */
  readonly text: string;
  /** 2026-11-03; undefined where it is in doubt */
  readonly date: string | undefined;
  /** 08:00 in the office's zone; undefined where the export does not say in which zone its times are */
  readonly time: string | undefined;
  /** accounts that saw it */
  readonly reach: number | undefined;
  /** times that it was shown or played */
  readonly views: number | undefined;
  /** reactions, comments, shares and saves together */
  readonly interactions: number | undefined;
}

/** What an export says by itself. */
export interface InsightExport {
  /** as problems name it: content/insights/instagram.csv */
  readonly file: string;
  readonly rows: readonly InsightRow[];
  /** the day it was made, as far as it can be told: what its name says, or else that of its newest row */
  readonly day: string;
  /** columns that no table of ours knows, as they are written */
  readonly unknown: readonly string[];
  /** rows of postings that it has several of, as exports by day have: which one counts would be a guess */
  readonly repeated: number;
  /** rows without a figure, or of which nothing says on which channel they were */
  readonly empty: number;
}

/** What became of the rows of an export. */
export interface ExportUse {
  readonly file: string;
  readonly rows: number;
  readonly matched: number;
  /** not of this site, as far as can be told */
  readonly foreign: number;
  /** rows that could be of several posts, or name several */
  readonly ambiguous: readonly { readonly line: number; readonly posts: readonly string[] }[];
  /** whose posting a newer export has too */
  readonly superseded: number;
  readonly repeated: number;
  readonly empty: number;
  readonly unknown: readonly string[];
}

/** How one posting of a post did. */
export interface Posting {
  /** the post's id */
  readonly post: string;
  readonly channel: Channel;
  /** when it was posted: 2026-11-03 */
  readonly date: string;
  /** 08:00, in the office's zone; undefined where nothing tells */
  readonly time: string | undefined;
  readonly reach: number | undefined;
  readonly views: number | undefined;
  readonly interactions: number | undefined;
}

/** All exports together, joined to the office's posts. */
export interface Insights {
  readonly exports: readonly ExportUse[];
  /** by post and channel, in one order whatever the files are called */
  readonly postings: readonly Posting[];
}

export const noInsights: Insights = { exports: [], postings: [] };
