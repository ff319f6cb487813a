/** What was published at once and still holds, for whatever shows it above everything else. */
import { isOver } from "./auction.ts";
import { dayLength } from "./days.ts";
import type { Moment, Post, Site } from "./office.ts";

/** Whether the public has to know it now: until the moment that the post names, else for the office's number of days. */
export function isUrgent(
  { classification, state, date, until }: Pick<Post, "classification" | "state" | "date" | "until">,
  { urgent }: Pick<Site, "urgent">,
  now: Moment,
): boolean {
  if (classification !== "serta-merta" || state !== "public" || date.epoch > now.epoch) return false;
  return until ? !isOver(until, now) : now.epoch < urgentUntil(date, urgent.days);
}

/** The first millisecond at which a post without a moment of its own holds no more. */
export function urgentUntil(date: Moment, days: number): number {
  return date.epoch + days * dayLength;
}
