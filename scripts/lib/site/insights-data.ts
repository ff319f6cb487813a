import { compareInsights, type InsightReport } from "../insights/compare.ts";
import { type PostingJson, postingsJson } from "../insights/insights-json.ts";
import { insightsAddress } from "../model/addresses.ts";
import type { Publication } from "../model/publication.ts";
import type { Frame } from "./frame.ts";

/** What the page of reach and its data are made of: numbers, and which public post they are of. */
export interface InsightFacts {
  readonly report: InsightReport;
  /** addresses are those within the site */
  readonly postings: readonly PostingJson[];
}

/** Whether there is anything to publish. */
export function hasInsights({ postings }: Publication): boolean {
  return postings().length > 0;
}

const known = new WeakMap<Publication, InsightFacts>();

export function insightFactsOf(publication: Publication): InsightFacts {
  const before = known.get(publication);
  if (before) return before;
  const { postings, posts, pillars, site } = publication;
  const facts: InsightFacts = {
    report: compareInsights(
      postings(),
      posts,
      pillars.map(({ subject }) => subject),
      site.insights?.minimum ?? 0,
    ),
    postings: postingsJson(postings(), posts, (address) => address),
  };
  known.set(publication, facts);
  return facts;
}

/** As anyone outside the site reads them. */
export function shownPostings({ absolute }: Frame, postings: readonly PostingJson[]): PostingJson[] {
  return postings.map((posting) => ({ ...posting, post: absolute(posting.post) }));
}

/** All figures as JSON, with what a reader needs to work them out again. */
export function insightsJsonText(frame: Frame, { report, postings }: InsightFacts): string {
  const { site, words, absolute } = frame;
  const { title, counts, standings } = words.audience.insights;
  const json = {
    office: site.name,
    title,
    address: absolute(insightsAddress),
    notice: site.notice ?? null,
    labels: { counts, standings },
    ...report,
    data: shownPostings(frame, postings),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
