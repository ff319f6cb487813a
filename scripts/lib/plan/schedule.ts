/** On which days the posts that a month lacks should stand, and of which pillar each should be. */
import type { Pillar } from "../model/office.ts";
import type { MonthPlan, PlanDay } from "./month-plan.ts";
import { lacking } from "./month-plan.ts";
import { type Occasion, occasionsOf } from "./occasion.ts";

export interface Slot {
  readonly day: PlanDay;
  readonly pillar: Pillar;
  readonly occasion: Occasion | undefined;
}

/**
 * A slot for each post that the plan lacks, earliest first. Empty working days come first, one post each, spread evenly and
 * on an occasion where one lies near; only when they are used up do days get a further post. Empty where no day of the
 * month is left.
 *
 * @param today 2026-11-22; nothing is planned for it or before it
 */
export function schedulePosts(plan: MonthPlan, today: string): Slot[] {
  const occasions = occasionsOf(plan.days);
  const days = chooseDays(plan.days, lacking(plan), today, occasions);
  return assignPillars(plan, days, occasions);
}

type Occasions = ReadonlyMap<string, Occasion>;

function chooseDays(days: readonly PlanDay[], count: number, today: string, occasions: Occasions): PlanDay[] {
  const left = days.filter(({ date }) => date > today);
  const working = left.filter((day) => day.working);
  const usable = working.length > 0 ? working : left;
  if (usable.length === 0) return [];
  const chosen: PlanDay[] = [];
  for (let load = 0; chosen.length < count; load++) {
    // Days that still have the fewest posts: first the empty ones, then those with one, and so on.
    const free = usable.filter((day) => day.posts.length <= load);
    chosen.push(...spread(free, Math.min(count - chosen.length, free.length), occasions));
  }
  return chosen.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** One day from each of `count` equally long runs of the days: one with an occasion if the run has one, else its middle. */
function spread(days: readonly PlanDay[], count: number, occasions: Occasions): PlanDay[] {
  return Array.from({ length: count }, (_, i) => {
    const run = days.slice(
      Math.floor((i * days.length) / count),
      Math.floor(((i + 1) * days.length) / count),
    );
    const onIt = run.find(({ date }) => occasions.get(date)?.date === date);
    const before = run.find(({ date }) => occasions.has(date));
    return onIt ?? before ?? run[Math.floor((run.length - 1) / 2)];
  }).filter((day) => day !== undefined);
}

/** How much a neighbour of the same rare pillar, or an unsuitable day, counts against a pillar's turn; in posts. */
const weights = { neighbour: 0.5, sellingOnOccasion: 1, feelingOnOccasion: 0.25 } as const;

/**
 * Goes through the month's posts by date, those there are and those to come, and gives each slot to the pillar that is
 * furthest behind its even pace. So a pillar's posts stand apart; two of a rare one next to each other are avoided, and no
 * occasion is used to sell if that can be helped.
 */
function assignPillars(plan: MonthPlan, days: readonly PlanDay[], occasions: Occasions): Slot[] {
  const entries = [
    ...plan.posts.map((post) => ({ date: post.date.date, pillar: post.pillar.id, day: undefined })),
    ...days.map((day) => ({ date: day.date, pillar: undefined, day })),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const pillars = plan.pillars.map(({ pillar, planned, needed }) => ({
    pillar,
    pace: (planned + needed) / Math.max(1, plan.posts.length + lacking(plan)),
    left: needed,
    used: 0,
  }));
  const slots: Slot[] = [];
  let previous: string | undefined;
  entries.forEach(({ date, pillar: fixed, day }, position) => {
    const occasion = occasions.get(date);
    const following = entries[position + 1]?.pillar;
    const urgency = ({ pillar: { id }, pace, used }: (typeof pillars)[number]): number => {
      const neighbours = pace < 0.5 ? Number(id === previous) + Number(id === following) : 0;
      return pace * (position + 1) - used - neighbours * weights.neighbour + suitability(id, occasion);
    };
    const chosen = day
      ? pillars.filter(({ left }) => left > 0).sort((a, b) => urgency(b) - urgency(a))[0]
      : pillars.find(({ pillar }) => pillar.id === fixed);
    if (!chosen) return;
    chosen.used++;
    previous = chosen.pillar.id;
    if (!day) return;
    chosen.left--;
    slots.push({ day, pillar: chosen.pillar, occasion });
  });
  return slots;
}

function suitability(pillar: string, occasion: Occasion | undefined): number {
  if (!occasion) return 0;
  if (pillar === "promosi") return -weights.sellingOnOccasion;
  return pillar === "emosi" ? weights.feelingOnOccasion : 0;
}
