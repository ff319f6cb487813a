import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "../../scripts/lib/mix/judge.ts";
import { closestSplit, distance } from "../../scripts/lib/mix/split.ts";
import { month } from "./arbitraries.ts";
import { allSplits, leastOf, missed, verdict } from "./oracle.ts";

const taught = { targets: [7000, 2000, 1000], tolerance: 1000, minimum: 5 };

describe("the verdict on a month", () => {
  it.each([
    [[4, 1, 0], "balanced", "of five posts nothing is closer"],
    [[3, 1, 1], "balanced", "of five posts nothing is closer"],
    [[5, 0, 0], "off", "4:1:0 is closer"],
    [[7, 2, 1], "balanced", "it is the target itself"],
    [[8, 1, 1], "balanced", "it misses by just the tolerance"],
    [[81, 10, 9], "off", "it misses by a point more than the tolerance"],
    [[5, 2, 3], "off", "promosi is 20 points over"],
    [[3, 0, 1], "few", "four posts are under the minimum"],
    [[0, 0, 0], "few", "there is nothing to judge"],
  ])("of %j is %s: %s", (counts, expected) => {
    expect(judge(counts, taught)).toBe(expected);
  });

  it("is exact where floating point is not: 33.33 points of 10,000 posts are 3,333", () => {
    const thirds = { targets: [3333, 3333, 3334], tolerance: 0, minimum: 1 };
    expect(judge([3333, 3333, 3334], thirds)).toBe("balanced");
    expect(judge([3334, 3332, 3334], thirds)).toBe("off");
  });

  it("is what the definition says, tried over every split", () => {
    fc.assert(
      fc.property(month(10), ({ counts, scale }) => {
        expect(judge(counts, scale)).toBe(verdict(counts, scale.targets, scale.tolerance, scale.minimum));
      }),
      { numRuns: 2000 },
    );
  });

  it("of a month that equals a closest split is never off", () => {
    fc.assert(
      fc.property(month(10), ({ counts, scale }) => {
        const posts = counts.reduce((sum, count) => sum + count, 0);
        const splits = allSplits(posts, counts.length);
        const distances = splits.map((split) => missed(split, scale.targets));
        const least = leastOf(distances);
        for (const split of splits.filter((_, i) => distances[i] === least)) {
          expect(judge(split, scale)).not.toBe("off");
        }
      }),
    );
  });
});

describe("the closest split", () => {
  it("is as near as any split of as many posts", () => {
    fc.assert(
      fc.property(month(10), ({ counts, scale: { targets } }) => {
        const posts = counts.reduce((sum, count) => sum + count, 0);
        const split = closestSplit(posts, targets);
        expect(split.reduce((sum, count) => sum + count, 0)).toBe(posts);
        const distances = allSplits(posts, targets.length).map((other) => missed(other, targets));
        expect(BigInt(distance(split, targets))).toBe(leastOf(distances));
      }),
    );
  });
});
