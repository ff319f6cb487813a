/** An office's lots by whether, and how long, one can still take part. */
import { type Auction, isOver } from "./auction.ts";
import { dayLength } from "./days.ts";
import type { Moment, Post } from "./office.ts";

/** In the order in which they are shown. */
export const lotGroups = ["soon", "open", "over"] as const;
export type LotGroup = (typeof lotGroups)[number];

export type LotPost = Post & { readonly auction: Auction };

/** Days before a deadline from which on it is near: a deposit takes some to be paid and booked. */
const nearDays = 7;

/** The first millisecond at which a deadline is near. */
export function nearFrom(deadline: Moment): number {
  return deadline.epoch - nearDays * dayLength;
}

/** Those of which one can take part by their deadlines, the next first; those that are over the latest first. */
export function groupLots(posts: readonly Post[], now: Moment): Record<LotGroup, LotPost[]> {
  const groups: Record<LotGroup, LotPost[]> = { soon: [], open: [], over: [] };
  for (const post of posts) if (isLot(post)) groups[groupOf(post.auction, now)].push(post);
  const byDeadline = (a: LotPost, b: LotPost): number =>
    a.auction.deadline.epoch - b.auction.deadline.epoch || (a.id < b.id ? -1 : 1);
  groups.soon.sort(byDeadline);
  groups.open.sort(byDeadline);
  groups.over.sort((a, b) => byDeadline(b, a));
  return groups;
}

function isLot(post: Post): post is LotPost {
  return post.auction !== undefined;
}

function groupOf({ deadline }: Auction, now: Moment): LotGroup {
  if (isOver(deadline, now)) return "over";
  return now.epoch >= nearFrom(deadline) ? "soon" : "open";
}
