/** Stretches of the calendar in which something is to be published once: a day, a week, a month, and so on to a year. */

import { daysAfter, daysBetween } from "../model/days.ts";
import type { Interval } from "../model/interval.ts";

/** Both days are part of it: 2026-07-01 to 2026-09-30 */
export interface Period {
  readonly start: string;
  readonly end: string;
}

const monthsIn = { bulanan: 1, triwulanan: 3, semesteran: 6, tahunan: 12 } as const;

/** The period that a day is in. Weeks begin on Monday, quarters and halves with the year. @param date 2026-11-22 */
export function periodOf(date: string, every: Interval): Period {
  if (every === "harian") return { start: date, end: date };
  if (every === "mingguan") {
    const sinceMonday = (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
    const start = daysAfter(date, -sinceMonday);
    return { start, end: daysAfter(start, 6) };
  }
  const months = monthsIn[every];
  const [year = 0, month = 1] = date.split("-").map(Number);
  const first = Math.floor((month - 1) / months) * months;
  return { start: dayOf(year, first, 1), end: dayOf(year, first + months, 0) };
}

export function nextPeriod({ end }: Period, every: Interval): Period {
  return periodOf(daysAfter(end, 1), every);
}

export function previousPeriod({ start }: Period, every: Interval): Period {
  return periodOf(daysAfter(start, -1), every);
}

/** How many periods lie from one to another, both of them counted; 0 where the second comes first. */
export function periodsBetween(first: Period, last: Period, every: Interval): number {
  if (last.start < first.start) return 0;
  if (every === "harian" || every === "mingguan") {
    const length = every === "harian" ? 1 : 7;
    return Math.round(daysBetween(first.start, last.start) / length) + 1;
  }
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return (months(last.start) - months(first.start)) / monthsIn[every] + 1;
}

/** @param month counts from 0, and may go beyond the year @param dayOfMonth 0 is the last of the month before */
function dayOf(year: number, month: number, dayOfMonth: number): string {
  return new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10);
}
