/**
 * The verdict's definition once more, written for being evidently right and not for speed: every split is tried, and
 * shares are compared by cross-multiplied big integers. It shares no code with scripts/lib/mix.
 */

/** Every way to divide so many posts over so many pillars. */
export function allSplits(posts: number, pillars: number): number[][] {
  if (pillars === 1) return [[posts]];
  return Array.from({ length: posts + 1 }, (_, first) =>
    allSplits(posts - first, pillars - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** n · 10,000 · Σ |share − target|, for targets in basis points. */
export function missed(counts: readonly number[], targets: readonly number[]): bigint {
  return misses(counts, targets).reduce((sum, miss) => sum + miss, 0n);
}

export function leastOf(values: readonly bigint[]): bigint | undefined {
  return values.toSorted((a, b) => (a < b ? -1 : 1))[0];
}

export function within(counts: readonly number[], targets: readonly number[], tolerance: number): boolean {
  const posts = BigInt(counts.reduce((sum, count) => sum + count, 0));
  return misses(counts, targets).every((miss) => miss <= BigInt(tolerance) * posts);
}

export function verdict(
  counts: readonly number[],
  targets: readonly number[],
  tolerance: number,
  minimum: number,
): string {
  const posts = counts.reduce((sum, count) => sum + count, 0);
  if (posts < minimum) return "few";
  const closer = allSplits(posts, counts.length).some(
    (split) => missed(split, targets) < missed(counts, targets),
  );
  return !within(counts, targets, tolerance) && closer ? "off" : "balanced";
}

/** Posts that have to be exchanged or added to come from one split to another of as many posts or more. */
export function changesBetween(from: readonly number[], to: readonly number[]): number {
  return to.reduce((sum, count, i) => sum + Math.max(0, count - (from[i] ?? 0)), 0);
}

function misses(counts: readonly number[], targets: readonly number[]): bigint[] {
  const posts = BigInt(counts.reduce((sum, count) => sum + count, 0));
  return counts.map((count, i) => {
    const difference = BigInt(count) * 10_000n - BigInt(targets[i] ?? 0) * posts;
    return difference < 0n ? -difference : difference;
  });
}
