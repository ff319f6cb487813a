/** Whether what is to be published periodically is there: one publication in each period of the calendar. */
import { daysAfter } from "../model/days.ts";
import type { Interval } from "../model/interval.ts";
import { nextPeriod, type Period, periodOf, periodsBetween, previousPeriod } from "./periods.ts";

export const itemStates = ["current", "due", "late"] as const;
export type ItemState = (typeof itemStates)[number];

export interface ItemRule {
  readonly every: Interval;
  /** days from a period's beginning on in which it must be there; the whole period if undefined */
  readonly within?: number | undefined;
  /** the first day that counts: nothing was due before */
  readonly since: string;
}

export interface Judgement {
  /**
   * current: published in this period. due: not yet, and there is still time. late: this period's time, or that of an earlier one after
   * which nothing came, has gone by
   */
  readonly state: ItemState;
  /** the day by which the next publication must be there; of what is late the day by which it had to be */
  readonly due: string;
  /** of what is late: how many periods in a row went by without it */
  readonly missed: number;
}

/** @param published the days on which it was published, up to today, in any order @param today 2026-11-22 */
export function judgeItem(rule: ItemRule, published: readonly string[], today: string): Judgement {
  const { every } = rule;
  const first = firstPeriod(rule);
  const now = periodOf(today, every);
  const last = latest(published.filter((date) => date <= today));
  if (last !== undefined && last >= now.start)
    return { state: "current", due: deadlineOf(later(nextPeriod(now, every), first), rule), missed: 0 };

  // The first period after the last publication in which something was due.
  const open = later(last === undefined ? first : nextPeriod(periodOf(last, every), every), first);
  const overdue = deadlineOf(now, rule) < today ? now : previousPeriod(now, every);
  const missed = periodsBetween(open, overdue, every);
  return missed > 0
    ? { state: "late", due: deadlineOf(open, rule), missed }
    : { state: "due", due: deadlineOf(later(now, first), rule), missed: 0 };
}

/** The days on which a judgement may change without a new publication, soonest first: a period's beginning, and the day after its deadline. */
export function changesOf(rule: ItemRule, today: string): readonly string[] {
  const now = periodOf(today, rule.every);
  const next = nextPeriod(now, rule.every);
  return [daysAfter(deadlineOf(now, rule), 1), next.start].filter((date) => date > today).sort();
}

/** The first period in which something was due on a day that counts. */
function firstPeriod(rule: ItemRule): Period {
  const period = periodOf(rule.since, rule.every);
  return deadlineOf(period, rule) < rule.since ? nextPeriod(period, rule.every) : period;
}

function later(a: Period, b: Period): Period {
  return a.start < b.start ? b : a;
}

function deadlineOf({ start, end }: Period, { within }: ItemRule): string {
  const day = within === undefined ? end : daysAfter(start, within - 1);
  return day < end ? day : end;
}

function latest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>(
    (last, date) => (last === undefined || date > last ? date : last),
    undefined,
  );
}
