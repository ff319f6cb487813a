import type { SpecialDay } from "../model/office.ts";
import type { CalendarDay } from "./calendar.ts";

/** A commemoration that a post may take up: on the post's day, or on the days off right after it. */
export interface Occasion {
  readonly special: SpecialDay;
  /** 2026-12-19: the day itself, which may be later than the post's */
  readonly date: string;
}

/**
 * The occasion of each working day that has one. What falls on a weekend or a holiday belongs to the last working day
 * before: that is when an office can still publish. Holidays themselves are not occasions: most have nothing to do with an
 * office's work, and nobody should have to write on a holy day.
 */
export function occasionsOf(days: readonly CalendarDay[]): Map<string, Occasion> {
  const occasions = new Map<string, Occasion>();
  let lastWorking: string | undefined;
  for (const { date, working, special } of days) {
    if (working) lastWorking = date;
    const worthy = special.find(({ kind }) => kind === "commemoration");
    if (worthy && lastWorking && !occasions.has(lastWorking))
      occasions.set(lastWorking, { special: worthy, date });
  }
  return occasions;
}
