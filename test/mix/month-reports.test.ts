import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthReports, publicMonthReports } from "../../scripts/lib/mix/month-reports.ts";
import { clockIn } from "../../scripts/lib/model/clock.ts";
import { publish } from "../../scripts/lib/model/publication.ts";
import { makeOffice, type PostSpec, postsOf } from "./make-office.ts";

const september = postsOf("2026-09", { informasi: 5, emosi: 1, promosi: 4 });
const october = postsOf("2026-10", { informasi: 7, emosi: 2, promosi: 1 });

describe("the reports on an office's months", () => {
  it("tell counts, shares, targets, verdict and advice of a past month", () => {
    const [report] = monthReports(makeOffice({ posts: september }));
    expect(report).toEqual({
      month: "2026-09",
      verdict: "off",
      posts: 10,
      public: 10,
      scheduled: 0,
      drafts: 0,
      pillars: {
        informasi: { count: 5, share: 0.5, target: 0.7 },
        emosi: { count: 1, share: 0.1, target: 0.2 },
        promosi: { count: 4, share: 0.4, target: 0.1 },
      },
      advice: { replace: [{ count: 2, from: "promosi", to: "informasi" }], add: [] },
    });
  });

  it("come oldest first, with the current month always among them", () => {
    const months = monthReports(makeOffice({ posts: [...october, ...september] })).map(({ month }) => month);
    expect(months).toEqual(["2026-09", "2026-10", "2026-11"]);
  });

  it("judge the current month by its public and scheduled posts, and advise what to publish next", () => {
    const posts = [
      ...postsOf("2026-11", { informasi: 6, promosi: 2 }),
      ...postsOf("2026-11", { informasi: 2 }, "scheduled"),
      ...postsOf("2026-11", { emosi: 5 }, "draft"),
    ];
    const [report] = monthReports(makeOffice({ posts }));
    expect(report).toMatchObject({ verdict: "open", posts: 10, public: 8, scheduled: 2, drafts: 5 });
    expect(report?.pillars.emosi).toEqual({ count: 0, share: 0, target: 0.2 });
    expect(report?.advice).toEqual({ replace: [], add: [{ count: 2, pillar: "emosi" }] });
  });

  it("have shares of 0 and fill up to the minimum where the current month is empty", () => {
    const [report] = monthReports(makeOffice());
    expect(report).toMatchObject({ month: "2026-11", verdict: "open", posts: 0 });
    expect(Object.values(report?.pillars ?? {}).map(({ share }) => share)).toEqual([0, 0, 0]);
    expect(report?.advice.add).toEqual([
      { count: 4, pillar: "informasi" },
      { count: 1, pillar: "emosi" },
    ]);
  });

  it("count scheduled posts and drafts of a later month as planned", () => {
    const posts = [
      ...postsOf("2026-12", { informasi: 3 }, "scheduled"),
      ...postsOf("2026-12", { informasi: 4, emosi: 2, promosi: 1 }, "draft"),
      ...postsOf("2027-01", { emosi: 1 }, "draft"),
    ];
    const [, december, january] = monthReports(makeOffice({ posts }));
    expect(december).toMatchObject({
      month: "2026-12",
      verdict: "planned",
      posts: 10,
      public: 0,
      scheduled: 3,
      drafts: 7,
    });
    expect(december?.advice).toEqual({ replace: [], add: [] });
    expect(january).toMatchObject({ month: "2027-01", verdict: "planned", posts: 1, drafts: 1 });
  });

  it("leave out a past month that has only drafts, and count the drafts of another for nothing else", () => {
    const posts = [
      ...postsOf("2026-08", { informasi: 3 }, "draft"),
      ...october,
      ...postsOf("2026-10", { promosi: 9 }, "draft"),
    ];
    const [report, current] = monthReports(makeOffice({ posts }));
    expect(report).toMatchObject({ month: "2026-10", verdict: "balanced", posts: 10, drafts: 9 });
    expect(current?.month).toBe("2026-11");
  });

  it("show a past month under the minimum without judging or advising", () => {
    const [report] = monthReports(makeOffice({ posts: postsOf("2026-10", { promosi: 4 }) }));
    expect(report).toMatchObject({ verdict: "few", posts: 4, advice: { replace: [], add: [] } });
  });

  it("hold to the office's own targets, tolerance and minimum", () => {
    const mix = { targets: { informasi: 33.33, emosi: 33.33, promosi: 33.34 }, tolerance: 0.5, minimum: 3 };
    const [even] = monthReports(
      makeOffice({ mix, posts: postsOf("2026-10", { informasi: 1, emosi: 1, promosi: 1 }) }),
    );
    expect(even?.verdict).toBe("balanced");
    const [uneven] = monthReports(makeOffice({ mix, posts: postsOf("2026-10", { informasi: 2, emosi: 1 }) }));
    expect(uneven?.verdict).toBe("off");
  });

  it("follow the office's clock: half an hour into November in Jakarta is November", () => {
    const clock = clockIn("Asia/Jakarta");
    const dates = ["2026-11-01 00:30", "2026-10-31T17:30:00Z"].map((text) => clock.parse(text));
    const office = makeOffice({ posts: postsOf("2026-10", { informasi: 2 }) });
    const posts = office.posts.map((post, i) => ({ ...post, date: dates[i] ?? post.date }));
    expect(monthReports({ ...office, posts }).map(({ month, posts: count }) => [month, count])).toEqual([
      ["2026-11", 2],
    ]);
  });

  it("do not depend on the posts' order", () => {
    const spec: fc.Arbitrary<PostSpec> = fc.record({
      month: fc.constantFrom("2026-09", "2026-10", "2026-11", "2026-12"),
      pillar: fc.constantFrom("informasi", "emosi", "promosi"),
      state: fc.constantFrom("public", "scheduled", "draft"),
    });
    const shuffled = fc
      .array(spec, { maxLength: 40 })
      .chain((posts) =>
        fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
      );
    fc.assert(
      fc.property(shuffled, ([posts, others]) => {
        const { posts: sorted, ...office } = makeOffice({ posts });
        const mixed = makeOffice({ posts: others }).posts;
        expect(monthReports({ ...office, posts: mixed })).toEqual(monthReports({ ...office, posts: sorted }));
        expect(monthReports({ ...office, posts: sorted.toReversed() })).toEqual(
          monthReports({ ...office, posts: sorted }),
        );
      }),
    );
  });
});

describe("a note of the office", () => {
  const notes = {
    "2026-09": "Pekan lelang.",
    "2026-10": "Seimbang.",
    "2026-11": "Berjalan.",
    "2027-01": "Nanti.",
  };

  it("stands with a month that is off and over, and changes nothing else of it", () => {
    const posts = [...september, ...october, ...postsOf("2026-11", { promosi: 5 })];
    const [off, ...others] = monthReports(makeOffice({ posts }));
    expect(off?.verdict).toBe("off");
    expect(monthReports(makeOffice({ posts, notes }))).toEqual([
      { ...off, note: "Pekan lelang." },
      ...others,
    ]);
  });

  it("is the public's as well", () => {
    const reports = publicMonthReports(publish(makeOffice({ posts: [...september, ...october], notes })));
    expect(Array.from(reports.values(), ({ month, note }) => [month, note]).sort()).toEqual([
      ["2026-09", "Pekan lelang."],
      ["2026-10", undefined],
    ]);
  });
});

describe("the reports that the public sees", () => {
  it("are the office's own for months that are over", () => {
    const office = makeOffice({ posts: [...september, ...october] });
    const reports = publicMonthReports(publish(office));
    expect([...reports.keys()].sort()).toEqual(["2026-09", "2026-10"]);
    for (const report of monthReports(office).slice(0, 2)) expect(reports.get(report.month)).toEqual(report);
  });

  it("tell nothing of drafts and scheduled posts", () => {
    const open = postsOf("2026-11", { informasi: 4, emosi: 1 });
    const hidden = [
      ...postsOf("2026-11", { promosi: 3 }, "scheduled"),
      ...postsOf("2026-11", { promosi: 3 }, "draft"),
      ...postsOf("2026-09", { promosi: 3 }, "draft"),
      ...postsOf("2026-12", { promosi: 3 }, "scheduled"),
    ];
    const withHidden = publicMonthReports(publish(makeOffice({ posts: [...september, ...open, ...hidden] })));
    expect(withHidden).toEqual(publicMonthReports(publish(makeOffice({ posts: [...september, ...open] }))));
    expect(withHidden.get("2026-11")).toMatchObject({ verdict: "open", posts: 5, scheduled: 0, drafts: 0 });
  });
});
