/** The fewest changes that bring a month within tolerance. */
import { type Counts, type MixScale, total, whole } from "./mix-scale.ts";
import type { Advice } from "./month-report.ts";
import { type Slot, settle } from "./split.ts";

export const noAdvice: Advice = { replace: [], add: [] };

/**
 * For a month that is over: exchanging a post and adding one each count as one change. Of equally few changes those with
 * the fewest additions are named: the number of posts of a past month is settled, and a post dated back to mend the
 * figures would falsify the record.
 */
export function adviseReplacing(counts: Counts, scale: MixScale, ids: readonly string[]): Advice {
  return difference(counts, splitWithin(counts, scale, {}), ids);
}

/**
 * For a month still to be written: additions alone, at least up to the minimum. Only where no addition can help (a post of a
 * pillar whose target and tolerance are both 0) does it name posts to replace.
 */
export function adviseAdding(counts: Counts, scale: MixScale, ids: readonly string[]): Advice {
  const atLeast = scale.minimum;
  const split =
    splitWithin(counts, scale, { fixed: counts, atLeast }) ?? splitWithin(counts, scale, { atLeast });
  return difference(counts, split, ids);
}

/**
 * For a month whose additions no longer fit: what is not yet public may still make way for something else.
 * @param fixed posts that stay: the public ones
 * @param atMost posts that the month can hold
 * @returns undefined where no month of so many posts would be within tolerance
 */
export function adviseExchanging(
  counts: Counts,
  fixed: Counts,
  scale: MixScale,
  atMost: number,
  ids: readonly string[],
): Advice | undefined {
  const split = splitWithin(counts, scale, { fixed, atLeast: scale.minimum, atMost });
  return split && difference(counts, split, ids);
}

interface Bounds {
  /** posts of each pillar that stay what they are; none if absent */
  readonly fixed?: Counts;
  /** of all posts together */
  readonly atLeast?: number;
  readonly atMost?: number;
}

/**
 * The counts nearest to the targets among those that are within tolerance and take the fewest changes from `counts`.
 * Undefined where there are none: between these bounds; where a pillar with fixed posts has a target and a tolerance of 0;
 * and for targets that do not sum to 100, which are reported as an error in site.yaml.
 *
 * For one total, a pillar's counts within tolerance are a range, and clamping to the ranges is the least that must change.
 * So only the total is searched, upwards; n + a posts take at least a changes, which ends the search.
 */
function splitWithin(
  counts: Counts,
  scale: MixScale,
  { fixed = counts.map(() => 0), atLeast = 0, atMost = Number.POSITIVE_INFINITY }: Bounds,
): number[] | undefined {
  const posts = total(counts);
  const last = lastTotal(counts, scale, fixed, atLeast);
  if (total(scale.targets) !== whole || last === Number.POSITIVE_INFINITY) return undefined;
  let best: number[] | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  const first = Math.max(posts, atLeast, smallestHolding(fixed, scale));
  for (let sum = first; sum <= Math.min(last, atMost) && sum - posts < fewest; sum++) {
    const slots = slotsWithin(counts, scale, sum, fixed);
    if (!canSum(slots, sum)) continue;
    const split = settle(slots, sum);
    const changes = split.reduce((gained, count, i) => gained + Math.max(0, count - (counts[i] ?? 0)), 0);
    if (changes < fewest) {
      best = split;
      fewest = changes;
    }
  }
  return best;
}

/** The counts of each pillar that are within tolerance of a month of `posts` posts, and none under its fixed posts. */
function slotsWithin(counts: Counts, { targets, tolerance }: MixScale, posts: number, fixed: Counts): Slot[] {
  return counts.map((start, i) => {
    const weight = targets[i] ?? 0;
    // Exact: a quotient of whole numbers under 2^53 by 10,000 is whole in floating point only if it is whole.
    const low = Math.max(0, Math.ceil(((weight - tolerance) * posts) / whole));
    const high = Math.min(posts, Math.floor(((weight + tolerance) * posts) / whole));
    return { start, low: Math.max(low, fixed[i] ?? 0), high, weight };
  });
}

function canSum(slots: readonly Slot[], posts: number): boolean {
  let lows = 0;
  let highs = 0;
  for (const { low, high } of slots) {
    if (low > high) return false;
    lows += low;
    highs += high;
  }
  return lows <= posts && posts <= highs;
}

/**
 * A total at which a split within tolerance surely exists, so that the search ends. A multiple of 10,000 over the targets'
 * greatest common divisor splits exactly as the targets ask: 10 posts for 70:20:10. It must also be large enough for the
 * fixed posts: no pillar with a target may hold more than that, and the posts of pillars with target 0, for which the
 * others make room, have to fit into the tolerance. Infinite where that is 0.
 */
function lastTotal(counts: Counts, { targets, tolerance }: MixScale, fixed: Counts, atLeast: number): number {
  let needed = Math.max(total(counts), atLeast);
  const untargeted = total(fixed.filter((_, i) => targets[i] === 0));
  if (untargeted > 0) needed = Math.max(needed, (whole * untargeted) / tolerance);
  fixed.forEach((count, i) => {
    const target = targets[i] ?? 0;
    if (target > 0) needed = Math.max(needed, (whole * count) / target);
  });
  const exact = whole / targets.reduce(greatestCommonDivisor, whole);
  return Math.ceil(needed / exact) * exact;
}

/** The least total at which no pillar has too many fixed posts. */
function smallestHolding(fixed: Counts, { targets, tolerance }: MixScale): number {
  return fixed.reduce(
    (least, count, i) =>
      count === 0 ? least : Math.max(least, Math.ceil((whole * count) / ((targets[i] ?? 0) + tolerance))),
    0,
  );
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** The way from one split to another: posts that leave a pillar are exchanged first, what is still lacking is added. */
function difference(from: Counts, to: Counts | undefined, ids: readonly string[]): Advice {
  if (!to) return noAdvice;
  const steps = ids.map((id, i) => ({ id, left: (to[i] ?? 0) - (from[i] ?? 0) }));
  const gaining = steps.filter((step) => step.left > 0);
  const replace: { count: number; from: string; to: string }[] = [];
  for (const losing of steps.filter((step) => step.left < 0)) {
    for (const gain of gaining) {
      const count = Math.min(-losing.left, gain.left);
      if (count === 0) continue;
      replace.push({ count, from: losing.id, to: gain.id });
      losing.left += count;
      gain.left -= count;
    }
  }
  const add = gaining.filter((gain) => gain.left > 0).map((gain) => ({ count: gain.left, pillar: gain.id }));
  return { replace, add };
}
