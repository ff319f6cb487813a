/** The days of a month as an office sees them: weekdays, weekends, holidays and commemorations. */
import { Temporal } from "temporal-polyfill";
import type { SpecialDay } from "../model/office.ts";

export interface CalendarDay {
  /** 2026-12-09 */
  readonly date: string;
  /** 1 (Monday) to 7 (Sunday) */
  readonly weekday: number;
  /** what falls on it, in the order of days.yaml */
  readonly special: readonly SpecialDay[];
  /** Monday to Friday, and neither a holiday nor joint leave */
  readonly working: boolean;
}

/** @param month 2026-12 */
export function daysOfMonth(month: string, special: readonly SpecialDay[]): CalendarDay[] {
  const byDate = Map.groupBy(special, ({ date }) => date);
  // An office may give one year's date to a day that comes every year: it is still one day.
  const on = (date: string): SpecialDay[] => {
    const all = [...(byDate.get(date) ?? []), ...(byDate.get(date.slice("2026-".length)) ?? [])];
    return all.filter(({ name }, index) => all.findIndex((day) => day.name === name) === index);
  };
  const first = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: first.daysInMonth }, (_, index) => {
    const day = first.toPlainDate({ day: index + 1 });
    const date = day.toString();
    const falls = on(date);
    const closed = falls.some(({ kind }) => kind !== "commemoration");
    return { date, weekday: day.dayOfWeek, special: falls, working: day.dayOfWeek <= 5 && !closed };
  });
}

/** 2026-12 → 2027-01 */
export function nextMonth(month: string): string {
  return Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString();
}

/** Whether a text names a month as folders do: 2026-12. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}
