import { type MonthWords, monthWords } from "../language/month-words.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { EnforcedVerdict, Office, Post } from "../model/office.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/**
 * One problem for each month whose verdict the office refuses (`mix.enforce`): an error. A month that is off is always
 * reported, as a warning if it is not refused, unless the office has explained it; other months are not.
 *
 * A month has no file of its own, so the problem stands at the newest post of the pillar that is most over its target, among
 * the posts that the verdict counts: one of those that tipped it.
 */
export const monthBalance: Check = ({ office, months, words }) => {
  const { enforce } = office.site.mix;
  const flagged = new Map(
    months.flatMap((report): [string, MonthReport][] => {
      // Where the notes cannot be read, no month is said to lack one.
      if (report.verdict === "off" && (report.note !== undefined || !office.monthNotes)) return [];
      const refusable = refusableVerdict(report);
      return refusable === "off" || (refusable && enforce.includes(refusable))
        ? [[report.month, report]]
        : [];
    }),
  );
  if (flagged.size === 0) return [];
  const wording = monthWords(words, office.pillars);
  const places = newestOfHeaviest(office, flagged);
  return Array.from(flagged.values(), (report) => {
    const post = places.get(report);
    const at = { file: post?.file ?? office.folder, line: 1, column: 1 };
    return monthProblem(report, at, wording, office);
  });
};

/** A month to come is refused for ending off, not for being still short of posts. */
function refusableVerdict({ verdict, forecast }: MonthReport): EnforcedVerdict | undefined {
  if (verdict === "off" || verdict === "few") return verdict;
  return verdict !== "balanced" && forecast?.verdict === "off" ? verdict : undefined;
}

function monthProblem(report: MonthReport, at: Position, wording: MonthWords, { site }: Office): Problem {
  const { enforce, minimum } = site.mix;
  const data = {
    id: report.month,
    month: wording.month(report.month),
    advice: wording.advice(report.advice),
    shares: wording.shares(report),
  };
  switch (report.verdict) {
    case "few":
      return problem("month-few", at, { ...data, posts: report.posts, minimum });
    case "open":
      return problem("month-open", at, data);
    case "planned":
      return problem("month-planned", at, data);
    default:
      return problem("month-off", at, data, enforce.includes("off") ? "error" : "warning");
  }
}

function newestOfHeaviest(
  { posts, now }: Office,
  flagged: ReadonlyMap<string, MonthReport>,
): Map<MonthReport, Post> {
  const heaviest = new Map(Array.from(flagged.values(), (report) => [report, mostOver(report)]));
  const found = new Map<MonthReport, Post>();
  for (const post of posts) {
    const report = flagged.get(post.date.month);
    if (!report || found.has(report) || post.pillar.id !== heaviest.get(report)) continue;
    if (post.state === "draft" && post.date.month <= now.month) continue;
    found.set(report, post);
  }
  return found;
}

function mostOver({ pillars }: MonthReport): string | undefined {
  const [first, ...others] = Object.entries(pillars).map(([id, { share, target }]) => ({
    id,
    over: share - target,
  }));
  return others.reduce((most, pillar) => (most && pillar.over > most.over ? pillar : most), first)?.id;
}
