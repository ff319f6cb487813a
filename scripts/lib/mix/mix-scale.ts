import type { MixRules, Pillar } from "../model/office.ts";

/**
 * An office's rules as whole numbers, so that verdicts are exact: 33.33 points as a floating number times three is not
 * 99.99, and a share that exactly meets the tolerance must not be flagged because of a rounding error.
 */
export interface MixScale {
  /** basis points (hundredths of a point) in the order of the office's pillars; 10,000 together */
  readonly targets: readonly number[];
  /** basis points, 0–10,000 */
  readonly tolerance: number;
  /** posts; a month with fewer is not judged */
  readonly minimum: number;
}

/** Posts by pillar, in the order of `MixScale.targets`. */
export type Counts = readonly number[];

/** Basis points in a whole. */
export const whole = 10_000;

/** Targets and tolerance are points with at most two decimals (site.yaml takes no more), so this loses nothing. */
export function mixScale(pillars: readonly Pillar[], rules: MixRules): MixScale {
  return {
    targets: pillars.map((pillar) => basisPoints(pillar.target)),
    tolerance: basisPoints(rules.tolerance),
    minimum: rules.minimum,
  };
}

/** @param points 0–100 with at most two decimals */
export function basisPoints(points: number): number {
  return Math.round(points * 100);
}

export function total(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
