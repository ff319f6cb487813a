/** How whole posts divide over pillars. Whole numbers throughout: no share is ever a quotient. */
import { type Counts, total, whole } from "./mix-scale.ts";

/** One pillar of a split: where its count starts, and between which counts it may end. */
export interface Slot {
  readonly start: number;
  readonly low: number;
  readonly high: number;
  /** any unit, as long as it is the same for all slots of a split */
  readonly weight: number;
}

/**
 * The counts that sum to `posts`, lie within every slot's bounds, differ from the starts in as few posts as possible and,
 * among such counts, come nearest to the weights. One post at a time goes to the pillar that lacks most, or leaves the one
 * that has most in excess; of equal ones the earlier pillar ends up with more.
 *
 * That greedy walk is optimal because the distance is a sum of convex terms, one a pillar (Gross 1956; Ibaraki and Katoh,
 * Resource Allocation Problems, 1988): it finds the least sum of absolute and of squared differences alike.
 *
 * @throws RangeError where the bounds leave no such counts
 */
export function settle(slots: readonly Slot[], posts: number): number[] {
  const weights = slots.reduce((sum, slot) => sum + slot.weight, 0);
  const pillars = slots.map((slot) => ({
    ...slot,
    count: Math.min(Math.max(slot.start, slot.low), slot.high),
  }));
  /** how far a pillar is under its weight; negative where over */
  const lack = (pillar: { weight: number; count: number }): number =>
    pillar.weight * posts - weights * pillar.count;
  let missing = posts - pillars.reduce((sum, pillar) => sum + pillar.count, 0);
  for (; missing > 0; missing--) {
    const open = pillars.filter((pillar) => pillar.count < pillar.high);
    const next = open.reduce((best, pillar) => (lack(pillar) > lack(best) ? pillar : best), expectOne(open));
    next.count++;
  }
  for (; missing < 0; missing++) {
    const open = pillars.filter((pillar) => pillar.count > pillar.low);
    const next = open.reduce((best, pillar) => (lack(pillar) <= lack(best) ? pillar : best), expectOne(open));
    next.count--;
  }
  return pillars.map((pillar) => pillar.count);
}

/**
 * The whole numbers that sum to `posts` and come nearest to the weights: what the largest remainder method gives.
 * A pillar without weight gets none.
 */
export function closestSplit(posts: number, weights: readonly number[]): number[] {
  return settle(
    weights.map((weight) => ({ start: 0, low: 0, high: posts, weight })),
    posts,
  );
}

/** Σ |share − target|, times 10,000 and the posts: comparable between splits of equally many posts. */
export function distance(counts: Counts, targets: readonly number[]): number {
  const posts = total(counts);
  return counts.reduce((sum, count, i) => sum + Math.abs(whole * count - (targets[i] ?? 0) * posts), 0);
}

/**
 * Whether a pillar's share is under (-1) or over (1) its target by more than the tolerance; 0 where it is within.
 * @param target basis points
 * @param tolerance basis points; a share that misses by exactly this is within
 */
export function side(count: number, posts: number, target: number, tolerance: number): -1 | 0 | 1 {
  const off = whole * count - target * posts;
  if (Math.abs(off) <= tolerance * posts) return 0;
  return off < 0 ? -1 : 1;
}

/** The first item; there is one unless the bounds contradict the sum. */
function expectOne<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new RangeError("No counts between these bounds have this sum");
  return first;
}
