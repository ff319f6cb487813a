import type { Post } from "../content/office.ts";
import type { MonthReport } from "../mix/month-report.ts";
import { monthWords } from "../mix/month-words.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/**
 * One problem for each month that is off: a warning, or an error where the office enforces its mix. A month is no file, so
 * it is named at the newest public post of the pillar that is most over its target: one of those that tipped it.
 */
export const monthBalance: Check = ({ office, months, words }) => {
  const off = new Map(
    months.filter(({ verdict }) => verdict === "off").map((report) => [report.month, report]),
  );
  if (off.size === 0) return [];
  const wording = monthWords(words, office.pillars);
  const severity = office.site.mix.enforce ? "error" : "warning";
  const places = newestOfHeaviest(office.posts, off);
  return Array.from(places, ([report, post]) =>
    problem(
      "month-off",
      { file: post.file, line: 1, column: 1 },
      {
        month: wording.month(report.month),
        advice: wording.advice(report.advice),
        shares: wording.shares(report),
      },
      severity,
    ),
  );
};

/** @param posts newest first */
function newestOfHeaviest(
  posts: readonly Post[],
  off: ReadonlyMap<string, MonthReport>,
): Map<MonthReport, Post> {
  const heaviest = new Map(Array.from(off.values(), (report) => [report, mostOver(report)]));
  const found = new Map<MonthReport, Post>();
  for (const post of posts) {
    const report = off.get(post.date.month);
    if (!report || found.has(report) || post.state !== "public" || post.pillar.id !== heaviest.get(report))
      continue;
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
