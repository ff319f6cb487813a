/** Days of the calendar, as 2026-11-30: counted without a zone, so that none is shorter than another. */

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** @param days may be below zero */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/** Below zero where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}
