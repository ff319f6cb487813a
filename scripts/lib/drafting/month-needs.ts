/** How a month stands, and of which pillar its next post should be. */
import { forecastMonth } from "../mix/forecast.ts";
import { mixScale, total } from "../mix/mix-scale.ts";
import { roomFinder } from "../mix/room.ts";
import type { Office, Pillar } from "../model/office.ts";
import { planMonth } from "../plan/month-plan.ts";

export interface PillarNeed {
  readonly pillar: Pillar;
  /** posts of the month, drafts among them */
  readonly posts: number;
  /** 0–1 of the month's posts; 0 where it has none */
  readonly share: number;
}

export interface MonthNeeds {
  /** in the office's order */
  readonly pillars: readonly PillarNeed[];
  /** the pillar that the month needs; undefined where any would do, or none can help */
  readonly next: Pillar | undefined;
  /** the pillar that is taken where nobody chooses: the one that is needed, else the one that is furthest behind its target */
  readonly default: Pillar | undefined;
}

/**
 * The same arithmetic as the check's forecast, with the plan's counts: drafts are among them, also in the current month, so that who
 * begins several posts in a row is not sent to one pillar each time.
 *
 * @param month 2026-12
 */
export function monthNeeds(office: Office, month: string): MonthNeeds {
  const { pillars, site, posts, now } = office;
  const plan = planMonth(office, month);
  const counts = plan.pillars.map(({ planned }) => planned);
  const published = pillars.map(
    ({ id }) => plan.posts.filter((post) => post.state === "public" && post.pillar.id === id).length,
  );
  const room = roomFinder(posts, now, site.mix.perDay)(month);
  const ids = pillars.map(({ id }) => id);
  const { forecast, advice } = forecastMonth({ counts, published, room }, mixScale(pillars, site.mix), ids);
  const needed = advice.add.length + advice.replace.length > 0 && plan.when !== "past";
  const sum = total(counts);
  const behind = (i: number): number => (pillars[i]?.target ?? 0) * (sum + 1) - 100 * (counts[i] ?? 0);
  const [furthest] = pillars.map((_, i) => i).sort((a, b) => behind(b) - behind(a));
  const named = pillars.find(({ id }) => id === forecast.next);
  return {
    pillars: plan.pillars.map(({ pillar, planned }) => ({
      pillar,
      posts: planned,
      share: sum === 0 ? 0 : planned / sum,
    })),
    next: needed ? named : undefined,
    default: named ?? (furthest === undefined ? undefined : pillars[furthest]),
  };
}
