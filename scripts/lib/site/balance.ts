/** What the balance page shows, as data: the public's months by year, and one of them worked through. */

import { judge } from "../mix/judge.ts";
import { mixScale, total, whole } from "../mix/mix-scale.ts";
import { type MonthReport, type Verdict, verdicts } from "../mix/month-report.ts";
import { closestSplit, distance, side } from "../mix/split.ts";
import type { Pillar } from "../model/office.ts";
import type { SiteContent } from "./page.ts";

export interface BalanceYear {
  /** 2026 */
  readonly year: string;
  /** newest first */
  readonly months: readonly MonthReport[];
  readonly tally: VerdictTally;
}

/** How many months have each verdict; verdicts without a month are left out. */
export type VerdictTally = readonly (readonly [verdict: Verdict, months: number])[];

/** A month judged step by step. */
export interface WorkedExample {
  readonly month: string;
  readonly verdict: "balanced" | "off";
  readonly posts: number;
  readonly pillars: readonly WorkedPillar[];
  /** whether some pillar misses its target by more than the tolerance */
  readonly beyond: boolean;
  /** half the sum of the gaps, in points: of the month, and of the closest split of as many posts */
  readonly distance: { readonly own: number; readonly closest: number };
}

export interface WorkedPillar {
  readonly pillar: Pillar;
  readonly count: number;
  /** 0–1 */
  readonly share: number;
  /** points between share and target, never negative */
  readonly gap: number;
  readonly beyond: boolean;
  /** posts of this pillar in the closest split */
  readonly closest: number;
}

export interface Balance {
  /** newest first; the running month among them where it has public posts */
  readonly years: readonly BalanceYear[];
  /** of months that are over */
  readonly tally: VerdictTally;
  /** the running month; undefined before its first public post */
  readonly current: MonthReport | undefined;
  /** the newest month that is off, or else the newest balanced one: the first shows how a month fails, which says most */
  readonly example: WorkedExample | undefined;
}

export function balanceOf({ publication, months }: SiteContent): Balance {
  const reports = [...months.values()].sort((a, b) => (a.month < b.month ? 1 : -1));
  const byYear = Map.groupBy(reports, ({ month }) => month.slice(0, 4));
  const shown = reports.find(({ verdict }) => verdict === "off") ?? reports.find(isBalanced);
  const pillars = publication.pillars.map(({ subject }) => subject);
  return {
    years: Array.from(byYear, ([year, own]) => ({ year, months: own, tally: tallyOf(own) })),
    tally: tallyOf(reports.filter(({ month }) => month < publication.now.month)),
    current: months.get(publication.now.month),
    example: shown && workThrough(shown, pillars, publication.site.mix),
  };
}

function isBalanced({ verdict }: MonthReport): boolean {
  return verdict === "balanced";
}

function tallyOf(reports: readonly MonthReport[]): VerdictTally {
  return verdicts.flatMap((verdict) => {
    const count = reports.filter((report) => report.verdict === verdict).length;
    return count > 0 ? [[verdict, count] as const] : [];
  });
}

/** Judges the month anew, from its counts and the rules alone, and keeps what was found on the way. */
function workThrough(
  report: MonthReport,
  pillars: readonly Pillar[],
  rules: Parameters<typeof mixScale>[1],
): WorkedExample {
  const scale = mixScale(pillars, rules);
  const counts = pillars.map(({ id }) => report.pillars[id]?.count ?? 0);
  const posts = total(counts);
  const closest = closestSplit(posts, scale.targets);
  const worked = pillars.map((pillar, i): WorkedPillar => {
    const count = counts[i] ?? 0;
    const target = scale.targets[i] ?? 0;
    return {
      pillar,
      count,
      share: count / posts,
      gap: Math.abs(whole * count - target * posts) / posts / 100,
      beyond: side(count, posts, target, scale.tolerance) !== 0,
      closest: closest[i] ?? 0,
    };
  });
  const points = (split: readonly number[]): number => distance(split, scale.targets) / posts / 200;
  return {
    month: report.month,
    verdict: judge(counts, scale) === "off" ? "off" : "balanced",
    posts,
    pillars: worked,
    beyond: worked.some(({ beyond }) => beyond),
    distance: { own: points(counts), closest: points(closest) },
  };
}
