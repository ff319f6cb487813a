import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesOf, type ItemRule, judgeItem } from "../../scripts/lib/disclosure/judge-item.ts";
import {
  nextPeriod,
  periodOf,
  periodsBetween,
  previousPeriod,
} from "../../scripts/lib/disclosure/periods.ts";
import { daysAfter } from "../../scripts/lib/model/days.ts";
import { intervals } from "../../scripts/lib/model/interval.ts";

const day = fc.integer({ min: 0, max: 1500 }).map((days) => daysAfter("2024-01-01", days));
const rule: fc.Arbitrary<ItemRule> = fc.record({
  every: fc.constantFrom(...intervals),
  within: fc.option(fc.integer({ min: 1, max: 366 }), { nil: undefined }),
  since: day,
});

describe("a period", () => {
  test.each([
    ["2026-11-22", "harian", "2026-11-22", "2026-11-22"],
    ["2026-11-22", "mingguan", "2026-11-16", "2026-11-22"],
    ["2026-11-23", "mingguan", "2026-11-23", "2026-11-29"],
    ["2028-02-15", "bulanan", "2028-02-01", "2028-02-29"],
    ["2026-11-22", "triwulanan", "2026-10-01", "2026-12-31"],
    ["2026-06-30", "semesteran", "2026-01-01", "2026-06-30"],
    ["2026-07-01", "semesteran", "2026-07-01", "2026-12-31"],
    ["2026-11-22", "tahunan", "2026-01-01", "2026-12-31"],
  ] as const)("of %s, %s, is from %s to %s", (date, every, start, end) => {
    expect(periodOf(date, every)).toEqual({ start, end });
  });

  test("holds its day, and follows the one before without a gap", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...intervals), (date, every) => {
        const period = periodOf(date, every);
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(nextPeriod(period, every).start).toBe(daysAfter(period.end, 1));
        expect(nextPeriod(previousPeriod(period, every), every)).toEqual(period);
        expect(periodsBetween(period, nextPeriod(period, every), every)).toBe(2);
      }),
    );
  });
});

/** The same, counted period by period as anyone would with a calendar. */
function counted({ every, within, since }: ItemRule, published: readonly string[], today: string) {
  const deadline = (start: string, end: string): string => {
    const own = within === undefined ? end : daysAfter(start, within - 1);
    return own < end ? own : end;
  };
  let period = periodOf(since, every);
  if (deadline(period.start, period.end) < since) period = nextPeriod(period, every);
  let lateSince: string | undefined;
  let missed = 0;
  for (; period.end < today; period = nextPeriod(period, every)) {
    const { start, end } = period;
    if (published.some((date) => start <= date && date <= end)) {
      lateSince = undefined;
      missed = 0;
    } else {
      lateSince ??= deadline(start, end);
      missed++;
    }
  }
  const here = published.some((date) => periodOf(today, every).start <= date && date <= today);
  const due = deadline(period.start, period.end);
  if (here) return { state: "current", missed: 0 };
  if (today > due) return { state: "late", due: lateSince ?? due, missed: missed + 1 };
  return missed > 0 ? { state: "late", due: lateSince, missed } : { state: "due", due, missed: 0 };
}

describe("an item", () => {
  const yearly: ItemRule = { every: "tahunan", within: 90, since: "2025-01-01" };
  test.each<[string, readonly string[], string, ReturnType<typeof judgeItem>]>([
    ["published this year", ["2026-02-10"], "2026-11-22", { state: "current", due: "2027-03-31", missed: 0 }],
    ["still in time", ["2025-02-10"], "2026-03-31", { state: "due", due: "2026-03-31", missed: 0 }],
    ["a day too late", ["2025-02-10"], "2026-04-01", { state: "late", due: "2026-03-31", missed: 1 }],
    [
      "late, but there",
      ["2025-12-31", "2026-05-01"],
      "2026-11-22",
      { state: "current", due: "2027-03-31", missed: 0 },
    ],
    ["never there", [], "2026-11-22", { state: "late", due: "2025-03-31", missed: 2 }],
    ["still to come", ["2026-12-01"], "2026-02-01", { state: "late", due: "2025-03-31", missed: 1 }],
  ])("that is %s", (_what, published, today, judged) => {
    expect(judgeItem(yearly, published, today)).toEqual(judged);
  });

  test("is judged as anyone would count it", () => {
    fc.assert(
      fc.property(rule, fc.array(day, { maxLength: 4 }), fc.nat(1500), (one, published, days) => {
        const today = daysAfter(one.since, days);
        expect(judgeItem(one, published, today)).toMatchObject(counted(one, published, today));
      }),
      { numRuns: 200 },
    );
  });

  test("does not become worse by one more publication, and is current on the day of one", () => {
    const rank = { current: 0, due: 1, late: 2 };
    fc.assert(
      fc.property(rule, fc.array(day, { maxLength: 3 }), day, fc.nat(400), (one, published, more, days) => {
        const today = daysAfter(one.since, days);
        const before = rank[judgeItem(one, published, today).state];
        expect(rank[judgeItem(one, [...published, more], today).state]).toBeLessThanOrEqual(before);
        expect(judgeItem(one, [...published, today], today).state).toBe("current");
      }),
    );
  });

  test("changes on the days that are named, and on no other", () => {
    fc.assert(
      fc.property(rule, fc.array(day, { maxLength: 2 }), fc.nat(700), (one, dates, days) => {
        const today = daysAfter(one.since, days);
        const published = dates.filter((date) => date <= today);
        const [next] = changesOf(one, today);
        expect(next).toBeDefined();
        const last = daysAfter(next ?? "", -1);
        expect(judgeItem(one, published, last)).toEqual(judgeItem(one, published, today));
      }),
    );
  });
});
