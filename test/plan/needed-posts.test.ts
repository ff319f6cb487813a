import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adviseAdding } from "../../scripts/lib/mix/advise.ts";
import { judge } from "../../scripts/lib/mix/judge.ts";
import { type MixScale, total } from "../../scripts/lib/mix/mix-scale.ts";
import { neededPosts } from "../../scripts/lib/plan/needed-posts.ts";
import { countsOf, targetPoints } from "./arbitraries.ts";

const taught: MixScale = { targets: [7000, 2000, 1000], tolerance: 1000, minimum: 5 };

/** A tolerance of 1 point holds 4 posts of each of four pillars without a target in 1,600 posts: all of these have a month of at most 2,000. */
const cases = fc
  .record({
    points: targetPoints(),
    tolerance: fc.oneof(fc.constant(1000), fc.integer({ min: 100, max: 3000 })),
  })
  .chain(({ points, tolerance }) =>
    fc.record({
      counts: countsOf(points.length, Math.min(10, Math.floor(tolerance / 25))),
      volume: fc.nat({ max: 40 }),
      scale: fc.record({
        targets: fc.constant(points.map((point) => Math.round(point * 100))),
        tolerance: fc.constant(tolerance),
        minimum: fc.nat({ max: 8 }),
      }),
    }),
  );

describe("the posts that a month needs", () => {
  test.each([
    ["an empty month splits its volume by the targets", [0, 0, 0], 20, [14, 4, 2]],
    ["a complete month needs none", [14, 4, 2], 20, [0, 0, 0]],
    ["a month over its volume needs none if it is balanced", [14, 4, 2], 10, [0, 0, 0]],
    ["what there is counts", [0, 3, 1], 10, [6, 0, 0]],
    ["too much promotion asks for more posts than the volume", [0, 0, 4], 10, [13, 3, 0]],
    ["a month never has fewer posts than are judged", [0, 0, 0], 1, [4, 1, 0]],
  ])("%s", (_name, counts, volume, needed) => {
    const found = neededPosts(counts, taught, volume);
    expect(found).toHaveLength(3);
    const sum = total(counts) + total(found ?? []);
    expect(
      judge(
        counts.map((count, i) => count + (found?.[i] ?? 0)),
        taught,
      ),
    ).toBe("balanced");
    expect(sum).toBe(total(counts) + total(needed));
    expect(found).toEqual(needed);
  });

  test("make any month balanced, whatever it holds and whatever the targets", () => {
    fc.assert(
      fc.property(cases, ({ counts, scale, volume }) => {
        const needed = neededPosts(counts, scale, volume);
        expect(needed).toBeDefined();
        expect(needed?.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
        const after = counts.map((count, i) => count + (needed?.[i] ?? 0));
        expect(total(after)).toBeGreaterThanOrEqual(volume);
        expect(judge(after, scale)).toBe("balanced");
      }),
      { numRuns: 600 },
    );
  });

  test("are none once they are there", () => {
    fc.assert(
      fc.property(cases, ({ counts, scale, volume }) => {
        const needed = neededPosts(counts, scale, volume) ?? [];
        const after = counts.map((count, i) => count + (needed[i] ?? 0));
        expect(total(neededPosts(after, scale, volume) ?? [1])).toBe(0);
      }),
    );
  });

  test("are never more than the fewest that bring the month of that volume within tolerance", () => {
    fc.assert(
      fc.property(cases, ({ counts, scale, volume }) => {
        const ids = counts.map((_, i) => `p${i}`);
        const advice = adviseAdding(counts, { ...scale, minimum: Math.max(scale.minimum, volume) }, ids);
        fc.pre(advice.replace.length === 0 && advice.add.length > 0);
        const added = advice.add.reduce((sum, { count }) => sum + count, 0);
        expect(total(neededPosts(counts, scale, volume) ?? [])).toBeLessThanOrEqual(added);
      }),
    );
  });

  test("do not exist for a post of a pillar without target and tolerance", () => {
    const strict: MixScale = { targets: [10_000, 0], tolerance: 0, minimum: 5 };
    expect(neededPosts([3, 1], strict, 10)).toBeUndefined();
    expect(neededPosts([3, 0], strict, 10)).toEqual([7, 0]);
  });

  test("do not exist where the month would need more than 2,000", () => {
    const strict: MixScale = { targets: [0, 0, 0, 10_000, 0], tolerance: 100, minimum: 0 };
    expect(total(neededPosts([2, 4, 5, 0, 9], strict, 0) ?? [])).toBe(2000 - 20);
    expect(neededPosts([2, 4, 6, 0, 9], strict, 0)).toBeUndefined();
  });

  test("with no tolerance at all are those of the closest split", () => {
    fc.assert(
      fc.property(targetPoints(), fc.integer({ min: 1, max: 40 }), (points, volume) => {
        const scale: MixScale = {
          targets: points.map((point) => Math.round(point * 100)),
          tolerance: 0,
          minimum: 1,
        };
        const needed =
          neededPosts(
            points.map(() => 0),
            scale,
            volume,
          ) ?? [];
        expect(total(needed)).toBe(volume);
        expect(judge(needed, scale)).toBe("balanced");
      }),
    );
  });
});
