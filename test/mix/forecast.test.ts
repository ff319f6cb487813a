import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecastMonth } from "../../scripts/lib/mix/forecast.ts";
import { judge } from "../../scripts/lib/mix/judge.ts";
import { monthReports, publicMonthReports } from "../../scripts/lib/mix/month-reports.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { readOffice } from "../../scripts/lib/reading/read-office.ts";
import { fullFolder } from "../fixtures/full-office.ts";
import { idsOf, month } from "./arbitraries.ts";
import { makeOffice, momentOf, type PostSpec, postsOf } from "./make-office.ts";
import { allSplits, within } from "./oracle.ts";

const forecastOf = (posts: readonly PostSpec[], month = "2026-11", mix = {}) =>
  monthReports(makeOffice({ posts, mix })).find((report) => report.month === month);

describe("the forecast of a month", () => {
  it("names the next pillar, how many posts are needed, and that there is room for them", () => {
    const posts = [
      ...postsOf("2026-11", { informasi: 6, promosi: 2 }),
      ...postsOf("2026-11", { informasi: 2 }, "scheduled"),
    ];
    expect(forecastOf(posts)).toMatchObject({
      advice: { replace: [], add: [{ count: 2, pillar: "emosi" }] },
      forecast: { verdict: "off", next: "emosi", needed: 2, attainable: true },
    });
  });

  it("of a balanced month needs nothing, and names the pillar that keeps it so", () => {
    expect(forecastOf(postsOf("2026-11", { informasi: 7, emosi: 2, promosi: 1 }))?.forecast).toMatchObject({
      verdict: "balanced",
      next: "informasi",
      needed: 0,
      attainable: true,
    });
  });

  it("starts an empty month with the heaviest pillar", () => {
    expect(forecastOf([])?.forecast).toMatchObject({ verdict: "few", next: "informasi", needed: 5 });
  });

  it.each([
    ["the rest of the month and today", [], 3, 27],
    ["one post a day", [], 1, 9],
    ["what the days that are left do not hold yet", [22, 22, 30], 3, 24],
    ["never less than nothing on a day that is overfull", [22, 22, 22, 22, 22], 3, 24],
    ["without the days that are over", [1, 2, 21], 3, 27],
  ])("has room for %s", (_, days, perDay, room) => {
    const posts = days.map((day) => ({ month: "2026-11", pillar: "informasi", day }));
    expect(forecastOf(posts, "2026-11", { perDay })?.forecast?.room).toBe(room);
  });

  it("has the whole of a later month, less its drafts; drafts of the current month take no room", () => {
    const posts = [
      ...postsOf("2026-12", { informasi: 4 }, "draft"),
      ...postsOf("2026-11", { emosi: 2 }, "draft"),
    ];
    expect(forecastOf(posts, "2026-12")?.forecast?.room).toBe(31 * 3 - 4);
    expect(forecastOf(posts)?.forecast?.room).toBe(27);
  });

  it("is lost where public posts are too many for the days that are left, and says by how much", () => {
    const late = makeOffice({ now: "2026-11-30", posts: postsOf("2026-11", { promosi: 5 }) });
    const [report] = monthReports(late);
    expect(report?.forecast).toMatchObject({ verdict: "off", room: 3, attainable: false, next: "informasi" });
    expect(report?.forecast?.needed).toBeGreaterThan(3);
  });

  it("exchanges what is not yet public where additions no longer fit", () => {
    const posts = [
      ...postsOf("2026-11", { informasi: 6, emosi: 2 }),
      ...postsOf("2026-11", { promosi: 6 }, "scheduled").map((post) => ({ ...post, day: 30 })),
    ];
    const [report] = monthReports(makeOffice({ now: "2026-11-30", posts, mix: { perDay: 1 } }));
    expect(report?.forecast).toMatchObject({ verdict: "off", room: 0, needed: 4, attainable: true });
    expect(report?.advice.add).toEqual([]);
    expect(report?.advice.replace.every(({ from }) => from === "promosi")).toBe(true);
  });

  it("is part of no month that is over, and of nothing that the public sees", () => {
    const office = makeOffice({
      posts: [...postsOf("2026-09", { informasi: 5 }), ...postsOf("2026-11", { informasi: 5 })],
    });
    expect(monthReports(office).map(({ forecast }) => forecast !== undefined)).toEqual([false, true]);
    for (const report of publicMonthReports(publish(office)).values())
      expect(report.forecast).toBeUndefined();
  });
});

describe("the forecast of a whole content folder", () => {
  const fixtures = join(import.meta.dirname, "..", "fixtures");

  it.each([
    [fullFolder(), "2026-11-22", "2026-11", "2026-12-01T00:00"],
    [fullFolder(), "2026-11-30T23:59", "2026-11", "2027-03-01"],
    [join(fixtures, "pengadilan-agama"), "2026-11-22", "2026-11", "2026-12-01T00:00"],
    [join(fixtures, "english"), "2026-11-02", "2026-11", "2026-12-01T00:00"],
  ])("%s at %s is what is said of %s at %s", (folder, before, name, after) => {
    const reportAt = (now: string) => {
      const { office } = readOffice({ folder, label: "content", now });
      return office && monthReports(office).find((report) => report.month === name);
    };
    const foreseen = reportAt(before);
    const ended = reportAt(after);
    expect(foreseen?.forecast).toBeDefined();
    expect(ended).toMatchObject({
      verdict: foreseen?.forecast?.verdict,
      posts: foreseen?.posts,
      pillars: foreseen?.pillars,
    });
  });
});

describe("any forecast", () => {
  const state = fc.constantFrom("public" as const, "scheduled" as const, "draft" as const);
  const spec = fc.record({
    month: fc.constantFrom("2026-11", "2026-12", "2027-01"),
    pillar: fc.constantFrom("informasi", "emosi", "promosi"),
    state,
    day: fc.integer({ min: 1, max: 28 }),
  });
  /** No month to come has public posts. */
  const posts = fc
    .array(spec, { maxLength: 40 })
    .map((specs) =>
      specs.map((post) =>
        post.state === "public" && post.month > "2026-11" ? { ...post, state: "scheduled" as const } : post,
      ),
    );
  const rules = fc.record({
    tolerance: fc.constantFrom(0, 2.5, 10, 20),
    minimum: fc.nat({ max: 8 }),
    perDay: fc.integer({ min: 1, max: 4 }),
  });

  it("is the verdict once the month is over and what it counts has come true", () => {
    fc.assert(
      fc.property(posts, rules, (specs, mix) => {
        const before = makeOffice({ posts: specs, mix });
        const after = {
          ...before,
          now: momentOf("2027-02-01"),
          // Drafts of the current month stay drafts; those of later months are the plan, carried out.
          posts: before.posts.map((post): Post => {
            const idle = post.state === "draft" && post.date.month === "2026-11";
            return idle ? post : { ...post, state: "public" };
          }),
        };
        const ended = new Map(monthReports(after).map((report) => [report.month, report]));
        for (const { month: name, forecast, posts: foreseen, pillars } of monthReports(before)) {
          const report = ended.get(name);
          if (foreseen === 0) {
            expect(forecast?.verdict).toBe(mix.minimum === 0 ? "balanced" : "few");
            continue;
          }
          expect(report).toMatchObject({ verdict: forecast?.verdict, posts: foreseen, pillars });
        }
      }),
    );
  });

  it("is made balanced by following its next pillar, one post less to go with each", () => {
    fc.assert(
      fc.property(month(12), ({ counts, scale }) => {
        const ids = idsOf({ counts, scale });
        const current = [...counts];
        const foresee = () =>
          forecastMonth({ counts: current, published: current, room: 1e9 }, scale, ids).forecast;
        const { needed, attainable } = foresee();
        fc.pre(attainable && needed < 200);
        for (let left = needed; left > 0; left--) {
          const { next, needed: now, verdict } = foresee();
          // The closest split of few posts can be balanced before any split is within tolerance.
          if (verdict === "balanced") break;
          expect(now).toBe(left);
          const i = ids.indexOf(next ?? "");
          current[i] = (current[i] ?? Number.NaN) + 1;
        }
        expect(foresee().needed).toBe(0);
        expect(judge(current, scale)).toBe("balanced");
      }),
    );
  });

  it("says that a balanced month may take another post only where it stays balanced", () => {
    fc.assert(
      fc.property(month(12), ({ counts, scale }) => {
        fc.pre(judge(counts, scale) === "balanced");
        const ids = idsOf({ counts, scale });
        const { next } = forecastMonth({ counts, published: counts, room: 5 }, scale, ids).forecast;
        const staying = ids.filter(
          (_, i) =>
            judge(
              counts.map((count, k) => count + (k === i ? 1 : 0)),
              scale,
            ) === "balanced",
        );
        if (next === undefined) expect(staying).toEqual([]);
        else expect(staying).toContain(next);
      }),
    );
  });

  it("is attainable exactly where some month that keeps all public posts, and fits, is within tolerance", () => {
    const open = month(6).chain((chosen) =>
      fc.tuple(
        fc.constant(chosen),
        fc.tuple(...chosen.counts.map((count) => fc.nat({ max: count }))),
        fc.nat({ max: 5 }),
      ),
    );
    fc.assert(
      fc.property(open, ([{ counts, scale }, published, room]) => {
        const { forecast } = forecastMonth({ counts, published, room }, scale, idsOf({ counts, scale }));
        fc.pre(forecast.verdict !== "balanced");
        const now = counts.reduce((sum, count) => sum + count, 0);
        const reachable = Array.from({ length: room + 1 }, (_, more) => now + more)
          .filter((total) => total >= scale.minimum)
          .flatMap((total) => allSplits(total, counts.length))
          .some(
            (split) =>
              split.every((count, i) => count >= (published[i] ?? 0)) &&
              within(split, scale.targets, scale.tolerance),
          );
        expect(forecast.attainable).toBe(reachable);
      }),
      { numRuns: 1000 },
    );
  });
});
