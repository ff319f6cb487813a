import fc from "fast-check";

/** Targets of two to five pillars in points that sum to 100: any with two decimals, round ones, and with zeros among them. */
export function targetPoints(): fc.Arbitrary<number[]> {
  const cuts = (pillars: number, unit: number): fc.Arbitrary<number[]> =>
    fc
      .array(fc.nat({ max: 10_000 / unit }), { minLength: pillars - 1, maxLength: pillars - 1 })
      .map((points) => [0, ...points.sort((a, b) => a - b), 10_000 / unit])
      .map((edges) => edges.slice(1).map((edge, i) => ((edge - (edges[i] ?? 0)) * unit) / 100));
  return fc
    .integer({ min: 2, max: 5 })
    .chain((pillars) => fc.oneof(cuts(pillars, 1), cuts(pillars, 500), cuts(pillars, 1000)));
}

/** Posts of each pillar, mostly few. */
export function countsOf(pillars: number, max: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat({ max }), { minLength: pillars, maxLength: pillars });
}
