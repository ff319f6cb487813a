import { describe, expect, test } from "vitest";
import { isMonth, nextMonth } from "../../scripts/lib/plan/calendar.ts";
import { lacking } from "../../scripts/lib/plan/month-plan.ts";
import { postsOf } from "../mix/make-office.ts";
import { planOf, special } from "./make-plan.ts";

const needed = (plan: ReturnType<typeof planOf>) => plan.pillars.map((row) => row.needed);

describe("the days of a plan", () => {
  test("are those of the month, with their weekdays from Monday", () => {
    const { days } = planOf({});
    expect(days).toHaveLength(31);
    expect(days[0]).toMatchObject({ date: "2026-12-01", weekday: 2, working: true, open: true });
    expect(days[5]).toMatchObject({ date: "2026-12-06", weekday: 7, working: false, open: false });
    expect(planOf({}, "2028-02").days).toHaveLength(29);
  });

  test("are no working days when they are holidays or joint leave, but commemorations are", () => {
    const { days } = planOf({
      days: [
        special("2026-12-24", "leave"),
        special("2026-12-25", "holiday"),
        special("12-22", "commemoration"),
        special("2025-12-23", "holiday"),
      ],
    });
    const day = (number: number) => days[number - 1];
    expect([22, 23, 24, 25].map((number) => day(number)?.working)).toEqual([true, true, false, false]);
    expect(day(22)?.special).toHaveLength(1);
    expect(day(23)?.special).toEqual([]);
  });

  test("name a day once that comes every year and is given for this year too", () => {
    const { days } = planOf({
      days: [
        special("12-22", "commemoration", "Hari Ibu"),
        special("2026-12-22", "commemoration", "Hari Ibu"),
      ],
    });
    expect(days[21]?.special).toHaveLength(1);
  });

  test("are open while they are still to come and have no post", () => {
    const { days } = planOf(
      { posts: postsOf("2026-11", { emosi: 1 }, "draft"), dates: ["2026-11-25"] },
      "2026-11",
    );
    const open = days.filter((day) => day.open).map(({ date }) => Number(date.slice(8)));
    expect(open).toEqual([23, 24, 26, 27, 30]);
  });
});

describe("the volume of a plan", () => {
  const past = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([month, informasi]) => postsOf(month, { informasi }));

  test.each([
    ["is what was asked for", { "2026-10": 30 }, 12, 12],
    [
      "is the median of the last three past months",
      { "2026-06": 40, "2026-08": 8, "2026-09": 20, "2026-10": 11 },
      undefined,
      11,
    ],
    ["leaves the current month out", { "2026-10": 9, "2026-11": 2 }, undefined, 9],
    ["is the greater of two months", { "2026-09": 7, "2026-10": 12 }, undefined, 12],
    ["is at least what is judged", { "2026-10": 2 }, undefined, 5],
    ["is the minimum for a new office", {}, undefined, 5],
  ])("%s", (_name, counts, asked, volume) => {
    expect(planOf({ posts: past(counts) }, "2026-12", asked).volume.posts).toBe(volume);
  });
});

describe("what a plan counts", () => {
  test("are all posts of the month, in any state", () => {
    const plan = planOf(
      {
        posts: [
          ...postsOf("2026-12", { informasi: 3 }, "scheduled"),
          ...postsOf("2026-12", { emosi: 1 }, "draft"),
          ...postsOf("2026-11", { informasi: 9 }),
        ],
      },
      "2026-12",
      10,
    );
    expect(plan.states).toEqual({ public: 0, scheduled: 3, draft: 1 });
    expect(plan.pillars.map(({ planned }) => planned)).toEqual([3, 1, 0]);
    expect(needed(plan)).toEqual([4, 1, 1]);
  });

  test("are the current month's drafts too", () => {
    const posts = [
      ...postsOf("2026-11", { informasi: 5 }),
      ...postsOf("2026-11", { informasi: 2, emosi: 2, promosi: 1 }, "draft"),
    ];
    const plan = planOf({ posts }, "2026-11", 10);
    expect(plan.when).toBe("current");
    expect(lacking(plan)).toBe(0);
    expect(plan.report).toMatchObject({ posts: 5, drafts: 5 });
  });

  test("ask nothing of a past month", () => {
    const plan = planOf({ posts: postsOf("2026-09", { promosi: 6 }) }, "2026-09");
    expect(plan.when).toBe("past");
    expect(lacking(plan)).toBe(0);
    expect(plan.report?.verdict).toBe("off");
  });

  test("name an exchange where no addition helps", () => {
    const posts = postsOf("2026-12", { informasi: 5, promosi: 1 }, "draft");
    const mix = { targets: { informasi: 80, emosi: 20, promosi: 0 }, tolerance: 0 };
    const plan = planOf({ posts, mix }, "2026-12", 10);
    expect(lacking(plan)).toBe(0);
    expect(plan.exchange.replace.map(({ from }) => from)).toEqual(["promosi"]);
  });
});

test.each([
  ["2026-12", true],
  ["2026-13", false],
  ["2026-1", false],
  ["../2026-12", false],
  ["2026-12-01", false],
])("%s is a month: %s", (text, month) => {
  expect(isMonth(text)).toBe(month);
});

test("the month after December is January", () => {
  expect(nextMonth("2026-12")).toBe("2027-01");
});
