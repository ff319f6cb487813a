import fc from "fast-check";
import type { MixScale } from "../../scripts/lib/mix/mix-scale.ts";

export interface Month {
  readonly counts: readonly number[];
  readonly scale: MixScale;
}

/** Targets in basis points that sum to 10,000: any at all, round ones as offices choose them, and with zeros among them. */
function targets(pillars: number): fc.Arbitrary<number[]> {
  const cuts = (unit: number): fc.Arbitrary<number[]> =>
    fc
      .array(fc.nat({ max: 10_000 / unit }), { minLength: pillars - 1, maxLength: pillars - 1 })
      .map((points) => [0, ...points.sort((a, b) => a - b), 10_000 / unit])
      .map((edges) => edges.slice(1).map((edge, i) => (edge - (edges[i] ?? 0)) * unit));
  return fc.oneof(cuts(1), cuts(500), cuts(1000));
}

/** A month of at most `most` posts, under any rules. */
export function month(most: number): fc.Arbitrary<Month> {
  return fc.integer({ min: 1, max: 4 }).chain((pillars) =>
    fc.record({
      counts: fc
        .array(fc.nat({ max: most }), { minLength: pillars, maxLength: pillars })
        .filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= most),
      scale: fc.record({
        targets: targets(pillars),
        tolerance: fc.oneof(fc.constantFrom(0, 500, 1000, 10_000), fc.nat({ max: 3000 })),
        minimum: fc.nat({ max: 8 }),
      }),
    }),
  );
}

export const idsOf = ({ counts }: Month): string[] => counts.map((_, i) => `p${i}`);
