import { basisPoints } from "../mix/mix-scale.ts";
import type { MonthReport } from "../mix/month-report.ts";
import { side } from "../mix/split.ts";
import { formattersOf } from "./formatters.ts";
import type { Frame } from "./frame.ts";

/** What the public is told of a month's mix, in one plain sentence. */
export function mixSentence(frame: Frame, report: MonthReport): string {
  const { mixSentence: sentences, posts } = frame.words.site;
  const write = formattersOf(frame);
  const month = write.month(report.month);
  switch (report.verdict) {
    case "off":
      return sentences.off(month, mixMissed(frame, report));
    case "few":
      return sentences.few(
        posts(write.number(report.posts), report.posts),
        write.number(frame.site.mix.minimum),
      );
    default:
      return sentences[report.verdict](month);
  }
}

/** The same in a few words, for beside the verdict: what misses its target, or how many posts each pillar has. */
export function mixInBrief(frame: Frame, report: MonthReport): string {
  if (report.verdict === "off") return mixMissed(frame, report);
  const { number, list } = formattersOf(frame);
  return list(frame.pillars.map(({ id, label }) => `${number(report.pillars[id]?.count ?? 0)} ${label}`));
}

/** The office's own targets and tolerance, said to be its own choice. */
export function mixExplained(frame: Frame): string {
  const write = formattersOf(frame);
  const targets = frame.pillars.map(({ target, label }) => `${write.points(target)} ${label}`);
  return frame.words.site.mixExplained(write.list(targets), write.number(frame.site.mix.tolerance));
}

/** Points of a hundred with at most two decimals: "32,5". */
export function pointsOf(frame: Frame, points: number): string {
  return formattersOf(frame).number(Math.round(points * 100) / 100);
}

/** The posts from which on a month is judged, "5 tulisan"; empty where a single post is enough. */
export function judgedFrom(frame: Frame): string {
  const { minimum } = frame.site.mix;
  return minimum > 1 ? frame.words.site.posts(formattersOf(frame).number(minimum), minimum) : "";
}

/** Which pillars have too many posts in a month, and which too few. */
export function mixMissed(frame: Frame, report: MonthReport): string {
  return frame.words.site.mixMissed(missed(frame, report, 1), missed(frame, report, -1));
}

/** The pillars whose share is beyond tolerance on one side: 1 for too much, -1 for too little; "" where there is none. */
function missed(frame: Frame, report: MonthReport, wanted: 1 | -1): string {
  const tolerance = basisPoints(frame.site.mix.tolerance);
  const labels = frame.pillars.flatMap(({ id, target, label }) => {
    const count = report.pillars[id]?.count ?? 0;
    return side(count, report.posts, basisPoints(target), tolerance) === wanted ? [label] : [];
  });
  return formattersOf(frame).list(labels);
}
