import { type Counts, type MixScale, total } from "./mix-scale.ts";
import type { FinalVerdict } from "./month-report.ts";
import { closestSplit, distance, side } from "./split.ts";

/**
 * "few" under the minimum; "off" where a pillar misses its target by more than the tolerance although a closer split of
 * the same number of posts exists; else "balanced". So 4:1:0 and 3:1:1 of five posts both hold to 70:20:10.
 */
export function judge(counts: Counts, scale: MixScale): FinalVerdict {
  const posts = total(counts);
  if (posts < scale.minimum) return "few";
  if (isWithinTolerance(counts, scale)) return "balanced";
  const least = distance(closestSplit(posts, scale.targets), scale.targets);
  return distance(counts, scale.targets) > least ? "off" : "balanced";
}

/** Whether every pillar's share misses its target by at most the tolerance. */
export function isWithinTolerance(counts: Counts, { targets, tolerance }: MixScale): boolean {
  const posts = total(counts);
  return counts.every((count, i) => side(count, posts, targets[i] ?? 0, tolerance) === 0);
}
