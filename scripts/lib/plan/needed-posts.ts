import { judge } from "../mix/judge.ts";
import { type Counts, type MixScale, total, whole } from "../mix/mix-scale.ts";
import { settle } from "../mix/split.ts";

/** No office plans more posts for a month; a mix that would need more cannot be mended by adding. */
const mostPosts = 2000;

/**
 * The posts to add, by pillar, so that a month of at least `volume` posts is judged balanced: at that volume if additions
 * can do it, else at the least one above it. Undefined where none can (a pillar with posts whose target and tolerance are
 * both 0), or where the month would need more than 2,000 posts.
 *
 * Each volume is tried with the additions that come nearest to the targets. They are also the ones that miss no target by
 * more than any other additions would: a post always goes to the pillar that lacks most.
 */
export function neededPosts(counts: Counts, scale: MixScale, volume: number): number[] | undefined {
  const first = Math.max(volume, scale.minimum, total(counts), leastHolding(counts, scale));
  for (let posts = first; posts <= mostPosts; posts++) {
    const slots = counts.map((count, i) => ({
      start: count,
      low: count,
      high: posts,
      weight: scale.targets[i] ?? 0,
    }));
    const split = settle(slots, posts);
    if (judge(split, scale) === "balanced") return split.map((count, i) => count - (counts[i] ?? 0));
  }
  return undefined;
}

/** A total below which some pillar has too many posts already, both for the tolerance and for a closest split. */
function leastHolding(counts: Counts, { targets, tolerance }: MixScale): number {
  return counts.reduce((least, count, i) => {
    if (count === 0) return least;
    const target = targets[i] ?? 0;
    const within =
      target + tolerance > 0 ? Math.ceil((whole * count) / (target + tolerance)) : Number.POSITIVE_INFINITY;
    // A closest split gives a pillar its exact share rounded down or up.
    const closest = target > 0 ? Math.floor((whole * (count - 1)) / target) + 1 : Number.POSITIVE_INFINITY;
    return Math.max(least, Math.min(within, closest));
  }, 0);
}
