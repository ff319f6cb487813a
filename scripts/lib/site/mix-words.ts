import { basisPoints } from "../mix/mix-scale.ts";
import type { MonthReport } from "../mix/month-report.ts";
import { side } from "../mix/split.ts";
import { formatsOf } from "./formats.ts";
import type { SiteContext } from "./page.ts";

/** What the public is told of a month's mix, in one plain sentence. */
export function mixSentence(site: SiteContext, report: MonthReport): string {
  const { mixSentence: sentences, posts } = site.words.site;
  const formats = formatsOf(site);
  const month = formats.month(report.month);
  switch (report.verdict) {
    case "off":
      return sentences.off(month, mixMissed(site, report));
    case "few":
      return sentences.few(
        posts(formats.number(report.posts), report.posts),
        formats.number(site.publication.site.mix.minimum),
      );
    default:
      return sentences[report.verdict](month);
  }
}

/** The office's own targets and tolerance, said to be its own choice. */
export function mixExplained(site: SiteContext): string {
  const { publication, words } = site;
  const formats = formatsOf(site);
  const targets = publication.pillars.map(
    ({ subject }) => `${formats.points(subject.target)} ${subject.label}`,
  );
  return words.site.mixExplained(formats.list(targets), formats.number(publication.site.mix.tolerance));
}

/** Points of a hundred with at most two decimals: "32,5". */
export function pointsOf(site: SiteContext, points: number): string {
  return formatsOf(site).number(Math.round(points * 100) / 100);
}

/** The posts from which on a month is judged, "5 tulisan"; empty where a single post is enough. */
export function judgedFrom(site: SiteContext): string {
  const { minimum } = site.publication.site.mix;
  return minimum > 1 ? site.words.site.posts(formatsOf(site).number(minimum), minimum) : "";
}

/** Which pillars have too many posts in a month, and which too few. */
export function mixMissed(site: SiteContext, report: MonthReport): string {
  return site.words.site.mixMissed(missed(site, report, 1), missed(site, report, -1));
}

/** The pillars whose share is beyond tolerance on one side: 1 for too much, -1 for too little; "" where there is none. */
function missed(site: SiteContext, report: MonthReport, wanted: 1 | -1): string {
  const { pillars, site: office } = site.publication;
  const tolerance = basisPoints(office.mix.tolerance);
  const labels = pillars.flatMap(({ subject }) => {
    const count = report.pillars[subject.id]?.count ?? 0;
    return side(count, report.posts, basisPoints(subject.target), tolerance) === wanted
      ? [subject.label]
      : [];
  });
  return formatsOf(site).list(labels);
}
