import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareInsights } from "../../scripts/lib/insights/compare.ts";
import { chanceOfSplit, median } from "../../scripts/lib/insights/statistics.ts";
import type { Posting } from "../../scripts/lib/model/insights.ts";
import type { Channel } from "../../scripts/lib/model/office.ts";
import { samplePost, taught } from "../templates/sample-site.ts";

const posts = Array.from({ length: 60 }, (_, index) =>
  samplePost(index, { pillar: taught[index % 3] ?? (taught[0] as never) }),
);
const posting = (index: number, reach: number | undefined, more: Partial<Posting> = {}): Posting => ({
  post: posts[index]?.id ?? "",
  channel: "instagram",
  date: posts[index]?.date.date ?? "",
  time: "08:00",
  ...{ reach, views: undefined, interactions: undefined, ...more },
});
const compared = (postings: readonly Posting[], minimum = 5) =>
  compareInsights(postings, posts, taught, minimum);

describe("the middle, and chance", () => {
  test("of figures", () => {
    expect([median([]), median([3]), median([5, 1, 3]), median([4, 1, 3, 2])]).toEqual([
      undefined,
      3,
      3,
      2.5,
    ]);
  });

  test("of a split is the two tails of a coin that is fair", () => {
    expect(chanceOfSplit(0, 0)).toBe(1);
    expect(chanceOfSplit(5, 0)).toBeCloseTo(0.0625);
    expect(chanceOfSplit(6, 0)).toBeCloseTo(0.03125);
    expect(chanceOfSplit(8, 2)).toBeCloseTo(0.109375);
    expect(chanceOfSplit(10, 10)).toBe(1);
    expect(chanceOfSplit(3000, 2000)).toBeLessThan(1e-9);
  });
});

describe("channels", () => {
  test("have their own middle and what they count; too few postings have none", () => {
    const { channels } = compared([
      ...[10, 20, 30, 40, 50].map((reach, index) =>
        posting(index, reach, { views: 999, interactions: reach / 10 }),
      ),
      ...[7, 8].map((views, index) => posting(index, undefined, { channel: "x", views })),
    ]);
    expect(channels).toEqual([
      { channel: "instagram", counts: "reach", postings: 5, reach: 30, interactions: 3, rate: 10 },
      {
        channel: "x",
        counts: "views",
        postings: 2,
        reach: undefined,
        interactions: undefined,
        rate: undefined,
      },
    ]);
  });

  test("never mix accounts with views", () => {
    const { channels } = compared(
      [1, 2, 3].map((reach, index) => posting(index, reach)).concat(posting(3, undefined, { views: 9000 })),
      1,
    );
    expect(channels[0]).toMatchObject({ counts: "reach", postings: 4, reach: 2 });
  });
});

describe("a group", () => {
  /** Posts of the first pillar get twice as much as those of the others. */
  const uneven = (channel: Channel, factor: number, first: number) =>
    posts.map((_, index) =>
      posting(index, (100 + index) * factor * (index % 3 === 0 ? first : 1), { channel }),
    );

  test("is told to get more, or less, where that is no chance; with how many posts say so", () => {
    const { by } = compared(uneven("instagram", 1, 3));
    expect(by.pillar.map(({ id, reach }) => [id, reach.standing])).toEqual([
      ["informasi", "more"],
      // Fifteen of twenty below the middle could be chance, as three groups are looked at.
      ["emosi", "usual"],
      ["promosi", "usual"],
    ]);
    const fewer = compared(posts.map((_, index) => posting(index, index % 6 === 1 ? 1 : 100 + index)));
    expect(fewer.by.pillar.map(({ reach }) => reach.standing)).toEqual(["usual", "usual", "usual"]);
    const least = compared(posts.map((_, index) => posting(index, index % 3 === 1 ? 1 : 100 + index)));
    expect(least.by.pillar.map(({ reach }) => reach.standing)).toEqual(["usual", "less", "usual"]);
    expect(by.pillar[0]?.reach).toMatchObject({ posts: 20, above: 20, below: 0 });
    expect(
      compared(posts.map((_, index) => posting(index, 100 + ((index * 7) % 13)))).by.pillar.map(
        ({ reach }) => reach.standing,
      ),
    ).toEqual(["usual", "usual", "usual"]);
  });

  test("of few posts is not judged, and one group alone neither", () => {
    const few = compared(uneven("x", 1, 3).slice(0, 12));
    expect(few.by.pillar.map(({ reach }) => [reach.posts, reach.standing, reach.typical])).toEqual(
      Array.from({ length: 3 }, () => [4, "few", undefined]),
    );
    expect(compared(uneven("x", 1, 1)).by.hour).toEqual([
      expect.objectContaining({ id: "06", reach: expect.objectContaining({ posts: 60, standing: "usual" }) }),
    ]);
  });

  test("counts a post once, on however many channels it was, and takes no channel for another", () => {
    const one = compared(uneven("instagram", 1, 3));
    const both = compared([...uneven("instagram", 1, 3), ...uneven("facebook", 1000, 3)]);
    expect(both.by.pillar).toEqual(one.by.pillar);
    expect(both).toMatchObject({ postings: 120, posts: 60 });
  });

  test("of a kind is one of its pillar's; days and hours are those of the posting", () => {
    const { by } = compared(
      [posting(0, 5, { date: "2026-11-22", time: "14:59" }), posting(1, 5, { time: undefined })],
      1,
    );
    expect(by.kind.map(({ id, pillar }) => [id, pillar])).toEqual([
      ["kisah", "informasi"],
      ["kisah", "emosi"],
    ]);
    expect(by.weekday.map(({ id }) => id)).toEqual(["4", "7"]);
    expect(by.hour.map(({ id }) => id)).toEqual(["12"]);
  });

  test("stands out by chance in fewer than one of twenty tables", () => {
    // Figures that have nothing to do with the pillar.
    const random = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 60, maxLength: 60 });
    const samples = fc.sample(random, { numRuns: 400, seed: 7 });
    const told = samples.filter((values) =>
      compared(values.map((reach, index) => posting(index, reach))).by.pillar.some(
        ({ reach }) => reach.standing !== "usual",
      ),
    );
    expect(told.length / samples.length).toBeLessThan(0.05);
  });
});

describe("what the mix earned", () => {
  test("is each pillar's part of all, every channel counting by its own postings", () => {
    // On the large channel the first pillar gets half of all, on the small one as well.
    const { earned } = compared(
      [
        ...[20, 10, 10].map((reach, index) => posting(index, reach)),
        ...[20_000, 10_000, 10_000].map((reach, index) => posting(index, reach, { channel: "x" })),
      ],
      1,
    );
    expect(earned.map(({ pillar, postings, share, reach }) => [pillar, postings, share, reach])).toEqual([
      ["informasi", 2, 2 / 6, 0.5],
      ["emosi", 2, 2 / 6, 0.25],
      ["promosi", 2, 2 / 6, 0.25],
    ]);
  });

  test("adds up", () => {
    const postings = fc.array(
      fc.record({
        index: fc.nat({ max: 59 }),
        reach: fc.option(fc.nat({ max: 1e7 }), { nil: undefined }),
        interactions: fc.option(fc.nat({ max: 1e5 }), { nil: undefined }),
        channel: fc.constantFrom<Channel>("instagram", "x", "tiktok"),
      }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(postings, fc.nat({ max: 8 }), (some, minimum) => {
        const {
          earned,
          by,
          postings: all,
        } = compared(
          some.map(({ index, reach, ...more }) => posting(index, reach, more)),
          minimum,
        );
        expect(all).toBe(some.length);
        const sum = (part: (one: (typeof earned)[number]) => number | undefined) =>
          earned.reduce((total, one) => total + (part(one) ?? 0), 0);
        if (earned.length > 0) expect(sum(({ share }) => share)).toBeCloseTo(1);
        if (earned.some(({ reach }) => reach !== undefined)) expect(sum(({ reach }) => reach)).toBeCloseTo(1);
        for (const { reach } of by.pillar) expect(reach.above + reach.below).toBeLessThanOrEqual(reach.posts);
      }),
      { numRuns: 60 },
    );
  });
});
