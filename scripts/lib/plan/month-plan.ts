/** What stands in a month, and what it still needs to be balanced: data that the report, the drafts and the calendar share. */

import { adviseAdding, noAdvice } from "../mix/advise.ts";
import { mixScale, total } from "../mix/mix-scale.ts";
import type { Advice, MonthReport } from "../mix/month-report.ts";
import { monthReports } from "../mix/month-reports.ts";
import type { Office, Pillar, Post, PostState } from "../model/office.ts";
import { type CalendarDay, daysOfMonth } from "./calendar.ts";
import { neededPosts } from "./needed-posts.ts";
import { usualVolume, type Volume } from "./usual-volume.ts";

export interface PlanDay extends CalendarDay {
  /** every post of the day, also drafts; earliest first */
  readonly posts: readonly Post[];
  /** a working day still to come without any post */
  readonly open: boolean;
}

export interface PillarPlan {
  readonly pillar: Pillar;
  /** posts there are, drafts among them */
  readonly planned: number;
  /** posts to add */
  readonly needed: number;
}

export interface MonthPlan {
  /** 2026-12 */
  readonly month: string;
  readonly when: "past" | "current" | "later";
  readonly days: readonly PlanDay[];
  /** earliest first */
  readonly posts: readonly Post[];
  readonly states: Readonly<Record<PostState, number>>;
  readonly volume: Volume;
  /** in the office's order; nothing is needed of a past month */
  readonly pillars: readonly PillarPlan[];
  /** What to exchange in a month that no addition can balance, where nothing is `needed`; else empty. */
  readonly exchange: Advice;
  /** as the check reports the month; undefined for a month that it does not list */
  readonly report: MonthReport | undefined;
}

/**
 * The plan counts all drafts of the month, also those of the current one, which the check leaves out until they are dated:
 * they are what the office means to publish, and a plan that ignored them would ask for the same posts twice.
 *
 * @param month 2026-12
 * @param asked posts that the month should have; the office's usual number if undefined
 */
export function planMonth(office: Office, month: string, asked?: number): MonthPlan {
  const { now, pillars, site } = office;
  const posts = office.posts.filter((post) => post.date.month === month).reverse();
  const byDate = Map.groupBy(posts, (post) => post.date.date);
  const days = daysOfMonth(month, office.days).map((day): PlanDay => {
    const own = byDate.get(day.date) ?? [];
    return { ...day, posts: own, open: day.working && own.length === 0 && day.date > now.date };
  });
  const reports = monthReports(office);
  const when = month < now.month ? "past" : month === now.month ? "current" : "later";
  const volume: Volume =
    asked === undefined ? usualVolume(reports, now.month, site.mix.minimum) : { posts: asked, from: "asked" };

  const scale = mixScale(pillars, site.mix);
  const counts = pillars.map(({ id }) => posts.filter((post) => post.pillar.id === id).length);
  const needed = when === "past" ? undefined : neededPosts(counts, scale, volume.posts);
  const stuck = when !== "past" && !needed && total(counts) > 0;
  return {
    month,
    when,
    days,
    posts,
    states: {
      public: countOf(posts, "public"),
      scheduled: countOf(posts, "scheduled"),
      draft: countOf(posts, "draft"),
    },
    volume,
    pillars: pillars.map((pillar, i) => ({ pillar, planned: counts[i] ?? 0, needed: needed?.[i] ?? 0 })),
    exchange: stuck
      ? adviseAdding(
          counts,
          scale,
          pillars.map(({ id }) => id),
        )
      : noAdvice,
    report: reports.find((report) => report.month === month),
  };
}

/** How many posts the month lacks. */
export function lacking({ pillars }: MonthPlan): number {
  return total(pillars.map(({ needed }) => needed));
}

function countOf(posts: readonly Post[], state: PostState): number {
  return posts.filter((post) => post.state === state).length;
}
