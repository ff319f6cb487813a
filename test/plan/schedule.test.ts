import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lacking } from "../../scripts/lib/plan/month-plan.ts";
import { schedulePosts } from "../../scripts/lib/plan/schedule.ts";
import { postsOf } from "../mix/make-office.ts";
import { planOf, special } from "./make-plan.ts";

const today = "2026-11-22";
const dates = (slots: ReturnType<typeof schedulePosts>) => slots.map(({ day }) => day.date);

describe("the days of posts to come", () => {
  test("are empty working days, one post each, in order", () => {
    const plan = planOf(
      { days: [special("2026-12-25", "holiday"), special("2026-12-24", "leave")] },
      "2026-12",
      15,
    );
    const slots = schedulePosts(plan, today);
    expect(slots).toHaveLength(15);
    expect(new Set(dates(slots)).size).toBe(15);
    expect(dates(slots)).toEqual(dates(slots).toSorted());
    for (const { day } of slots) {
      expect(day.weekday).toBeLessThanOrEqual(5);
      expect(["2026-12-24", "2026-12-25"]).not.toContain(day.date);
    }
  });

  test("lie evenly over the month", () => {
    const slots = schedulePosts(planOf({}, "2026-12", 6), today);
    const gaps = dates(slots)
      .slice(1)
      .map((date, i) => (Date.parse(date) - Date.parse(dates(slots)[i] ?? "")) / 86_400_000);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3);
  });

  test("avoid days with posts until there are no others", () => {
    const posts = postsOf("2026-12", { informasi: 2 }, "scheduled");
    const taken = ["2026-12-08", "2026-12-09"];
    const some = schedulePosts(planOf({ posts, dates: taken }, "2026-12", 23), today);
    expect(some).toHaveLength(21);
    for (const date of taken) expect(dates(some)).not.toContain(date);
    const all = schedulePosts(planOf({ posts, dates: taken }, "2026-12", 60), today);
    expect(all.length).toBeGreaterThanOrEqual(58);
    expect(new Set(dates(all)).size).toBe(23);
  });

  test("take up a commemoration, also one on the weekend after", () => {
    const days = [
      special("12-10", "commemoration"),
      special("12-19", "commemoration"),
      special("12-25", "holiday"),
    ];
    const slots = schedulePosts(planOf({ days }, "2026-12", 5), today);
    const taken = new Map(slots.map((slot) => [slot.day.date, slot.occasion?.date]));
    expect(taken.get("2026-12-10")).toBe("2026-12-10");
    expect(taken.get("2026-12-18")).toBe("2026-12-19");
    expect([...taken.values()]).not.toContain("2026-12-25");
  });

  test("come after today, and are none when the month is over", () => {
    const open = schedulePosts(planOf({ now: "2026-11-25" }, "2026-11", 5), "2026-11-25");
    expect(dates(open)).toEqual(
      ["2026-11-26", "2026-11-26", "2026-11-27", "2026-11-27", "2026-11-30"].toSorted(),
    );
    expect(schedulePosts(planOf({ now: "2026-11-30" }, "2026-11", 5), "2026-11-30")).toEqual([]);
  });

  test("are weekend days where nothing else is left", () => {
    const weekend = schedulePosts(planOf({ now: "2026-10-30" }, "2026-10", 5), "2026-10-30");
    expect(new Set(dates(weekend))).toEqual(new Set(["2026-10-31"]));
  });
});

describe("the pillars of posts to come", () => {
  test("are those that the plan lacks, as many as it lacks", () => {
    fc.assert(
      fc.property(
        fc.record({ informasi: fc.nat(8), emosi: fc.nat(5), promosi: fc.nat(3) }),
        fc.nat(40),
        (counts, volume) => {
          const plan = planOf({ posts: postsOf("2026-12", counts, "draft") }, "2026-12", volume);
          const slots = schedulePosts(plan, today);
          expect(slots).toHaveLength(lacking(plan));
          for (const { pillar, needed } of plan.pillars) {
            expect(slots.filter((slot) => slot.pillar.id === pillar.id)).toHaveLength(needed);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("do not cluster: rare ones stand apart", () => {
    for (const volume of [10, 15, 20]) {
      const ids = schedulePosts(planOf({}, "2026-12", volume), today).map(({ pillar }) => pillar.id);
      for (const [i, id] of ids.entries())
        if (id !== "informasi") expect(ids[i + 1], ids.join(" ")).not.toBe(id);
      const promotions = ids.flatMap((id, i) => (id === "promosi" ? [i] : []));
      if (promotions.length === 2) expect((promotions[1] ?? 0) - (promotions[0] ?? 0)).toBeGreaterThan(5);
    }
  });

  test("keep off a neighbour of the same rare pillar that is there already", () => {
    const posts = postsOf("2026-12", { promosi: 1 }, "scheduled");
    const plan = planOf({ posts, dates: ["2026-12-15"] }, "2026-12", 20);
    const month = [
      ...schedulePosts(plan, today).map(({ day, pillar }) => ({ date: day.date, id: pillar.id })),
      { date: "2026-12-15", id: "promosi" },
    ].sort((a, b) => (a.date < b.date ? -1 : 1));
    month.forEach(({ id }, i) => {
      if (id === "promosi") expect(month[i + 1]?.id).not.toBe("promosi");
    });
  });

  test("sell nothing on a commemoration", () => {
    const days = [
      special("12-03", "commemoration"),
      special("12-09", "commemoration"),
      special("12-22", "commemoration"),
    ];
    for (const volume of [5, 10, 20]) {
      const slots = schedulePosts(planOf({ days }, "2026-12", volume), today);
      expect(slots.some(({ occasion }) => occasion)).toBe(true);
      for (const { pillar, occasion } of slots) if (occasion) expect(pillar.id).not.toBe("promosi");
    }
  });
});
