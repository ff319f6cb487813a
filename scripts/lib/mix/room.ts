import type { Moment, Post } from "../model/office.ts";

/**
 * How many posts each month can still take: on each day that is left, today in full among them, as many as the office's pace
 * (`mix.perDay`) has over the posts that stand there already. Drafts count where the forecast counts them: in later months.
 *
 * @returns the room of a month that is not over; 0 for one that is
 */
export function roomFinder(posts: readonly Post[], now: Moment, perDay: number): (month: string) => number {
  const onDay = new Map<string, number>();
  for (const { date, state } of posts) {
    if (date.date < now.date || (state === "draft" && date.month === now.month)) continue;
    onDay.set(date.date, (onDay.get(date.date) ?? 0) + 1);
  }
  return (month) =>
    daysOf(month)
      .filter((date) => date >= now.date)
      .reduce((room, date) => room + Math.max(0, perDay - (onDay.get(date) ?? 0)), 0);
}

/** @param month 2026-11 */
function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: days }, (_, i) => `${month}-${String(i + 1).padStart(2, "0")}`);
}
