import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviseAdding, adviseReplacing } from "../../scripts/lib/mix/advise.ts";
import type { MixScale } from "../../scripts/lib/mix/mix-scale.ts";
import type { Advice } from "../../scripts/lib/mix/month-report.ts";
import { idsOf, month } from "./arbitraries.ts";
import { allSplits, changesBetween, missed, within } from "./oracle.ts";

const taught: MixScale = { targets: [7000, 2000, 1000], tolerance: 1000, minimum: 5 };
const ids = ["informasi", "emosi", "promosi"];

describe("advice on a month that is over", () => {
  it.each<[number[], Advice]>([
    [[5, 1, 4], { replace: [{ count: 2, from: "promosi", to: "informasi" }], add: [] }],
    [[5, 0, 0], { replace: [{ count: 1, from: "informasi", to: "emosi" }], add: [] }],
    [
      [5, 0, 5],
      {
        replace: [
          { count: 2, from: "promosi", to: "informasi" },
          { count: 1, from: "promosi", to: "emosi" },
        ],
        add: [],
      },
    ],
  ])("of %j", (counts, advice) => {
    expect(adviseReplacing(counts, taught, ids)).toEqual(advice);
  });

  it("exchanges rather than adds where both take as many changes", () => {
    // 6:2:1 of nine and 6:2:2 of ten are both two changes away.
    expect(adviseReplacing([4, 2, 3], taught, ids)).toEqual({
      replace: [{ count: 2, from: "promosi", to: "informasi" }],
      add: [],
    });
  });

  it("adds where no split of as many posts is within tolerance", () => {
    const exact = { ...taught, tolerance: 0 };
    expect(adviseReplacing([7, 1, 1], exact, ids)).toEqual({
      replace: [],
      add: [{ count: 1, pillar: "emosi" }],
    });
  });

  it("adds one post rather than exchanging two", () => {
    const scale = { targets: [1500, 1500, 1000, 1000, 5000], tolerance: 1000, minimum: 5 };
    expect(adviseReplacing([3, 3, 0, 0, 5], scale, ["a", "b", "c", "d", "e"])).toEqual({
      replace: [],
      add: [{ count: 1, pillar: "c" }],
    });
  });

  it("leads to the nearest of all months that as few changes lead to", () => {
    fc.assert(
      fc.property(month(9), ({ counts, scale }) => {
        const names = idsOf({ counts, scale });
        const advice = adviseReplacing(counts, scale, names);
        const after = follow(counts, advice, names);
        fc.pre(sum(after) <= 14);
        const nearer = allSplits(sum(after), counts.length).filter(
          (split) =>
            changesBetween(counts, split) === size(advice) &&
            within(split, scale.targets, scale.tolerance) &&
            missed(split, scale.targets) < missed(after, scale.targets),
        );
        expect(nearer).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives a month within tolerance, under any rules", () => {
    fc.assert(
      fc.property(month(60), ({ counts, scale }) => {
        const names = idsOf({ counts, scale });
        const after = follow(counts, adviseReplacing(counts, scale, names), names);
        expect(within(after, scale.targets, scale.tolerance)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("names as few changes as there can be", () => {
    fc.assert(
      fc.property(month(7), ({ counts, scale }) => {
        const names = idsOf({ counts, scale });
        const changes = size(adviseReplacing(counts, scale, names));
        fc.pre(changes <= 12);
        const posts = sum(counts);
        for (let total = posts; total < posts + changes; total++) {
          const better = allSplits(total, counts.length).filter(
            (split) =>
              changesBetween(counts, split) < changes && within(split, scale.targets, scale.tolerance),
          );
          expect(better).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("advice on a month still to be written", () => {
  it("adds what is lacking", () => {
    expect(adviseAdding([8, 0, 2], taught, ids)).toEqual({
      replace: [],
      add: [{ count: 2, pillar: "emosi" }],
    });
  });

  it("fills an empty month up to the minimum", () => {
    expect(adviseAdding([0, 0, 0], taught, ids)).toEqual({
      replace: [],
      add: [
        { count: 4, pillar: "informasi" },
        { count: 1, pillar: "emosi" },
      ],
    });
  });

  it("names a replacement only where no addition can help", () => {
    const none = { targets: [8000, 2000, 0], tolerance: 0, minimum: 5 };
    expect(adviseAdding([4, 0, 1], none, ids)).toEqual({
      replace: [{ count: 1, from: "promosi", to: "emosi" }],
      add: [],
    });
  });

  it("gives a month within tolerance that reaches the minimum, by additions alone, under any rules", () => {
    fc.assert(
      fc.property(month(30), ({ counts, scale }) => {
        const names = idsOf({ counts, scale });
        const advice = adviseAdding(counts, scale, names);
        const after = follow(counts, advice, names);
        expect(within(after, scale.targets, scale.tolerance)).toBe(true);
        expect(sum(after)).toBeGreaterThanOrEqual(scale.minimum);
        const hopeless = counts.some(
          (count, i) => count > 0 && (scale.targets[i] ?? 0) + scale.tolerance === 0,
        );
        expect(advice.replace.length > 0).toBe(hopeless);
      }),
      { numRuns: 500 },
    );
  });

  it("adds as few as there can be", () => {
    fc.assert(
      fc.property(month(6), ({ counts, scale }) => {
        const advice = adviseAdding(counts, scale, idsOf({ counts, scale }));
        fc.pre(advice.replace.length === 0);
        const total = sum(counts) + size(advice);
        fc.pre(total <= 16);
        for (let fewer = Math.max(sum(counts), scale.minimum); fewer < total; fewer++) {
          const better = allSplits(fewer, counts.length).filter(
            (split) =>
              split.every((count, i) => count >= (counts[i] ?? 0)) &&
              within(split, scale.targets, scale.tolerance),
          );
          expect(better).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is found at once even for thousands of posts of a pillar that hardly has a target", () => {
    const advice = adviseAdding([0, 0, 5000], { targets: [7000, 2999, 1], tolerance: 0, minimum: 5 }, ids);
    expect(sum(follow([0, 0, 5000], advice, ids))).toBe(50_000_000);
  });
});

describe("advice under targets that do not sum to 100, which is an error of its own", () => {
  it.each([[[0, 0, 0]], [[9000, 9000, 9000]], [[1000, 1000, 1000]], [[9000, 900, 1]]])(
    "is none: %j",
    (targets) => {
      const broken = { targets, tolerance: 2, minimum: 5 };
      for (const counts of [
        [5, 1, 4],
        [0, 0, 5000],
      ]) {
        expect(size(adviseReplacing(counts, broken, ids))).toBe(0);
        expect(size(adviseAdding(counts, broken, ids))).toBe(0);
      }
    },
  );
});

function follow(counts: readonly number[], advice: Advice, names: readonly string[]): number[] {
  const after = [...counts];
  const change = (id: string, by: number): void => {
    const i = names.indexOf(id);
    after[i] = (after[i] ?? Number.NaN) + by;
  };
  for (const { count, from, to } of advice.replace) {
    expect(count).toBeGreaterThan(0);
    change(from, -count);
    change(to, count);
  }
  for (const { count, pillar } of advice.add) {
    expect(count).toBeGreaterThan(0);
    change(pillar, count);
  }
  expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
  return after;
}

function size({ replace, add }: Advice): number {
  return sum([...replace, ...add].map(({ count }) => count));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
