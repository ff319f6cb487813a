import { describe, expect, it } from "vitest";
import { breakdownWords } from "../../scripts/lib/language/breakdown-words.ts";
import { words as english } from "../../scripts/lib/language/en/index.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { type BreakdownKey, breakdown } from "../../scripts/lib/mix/breakdown.ts";
import { makeOffice, type OfficeSpec, type PostSpec, postsOf } from "./make-office.ts";

const on = (specs: readonly PostSpec[], more: Partial<PostSpec>): PostSpec[] =>
  specs.map((post) => ({ ...post, ...more }));

const spec: OfficeSpec = {
  channels: ["instagram", "whatsapp", "threads"],
  campaigns: [
    { id: "uang-kita", start: "2026-07-01", end: undefined },
    { id: "lama", start: "2024-01-01", end: "2024-12-31" },
    { id: "baru", start: "2026-11-01", end: "2026-12-31" },
  ],
  kinds: { informasi: ["tutorial", "data"], promosi: ["lelang"] },
  posts: [
    ...on(postsOf("2026-11", { informasi: 7, emosi: 2, promosi: 1 }), {
      channels: ["instagram"],
      kind: "tutorial",
    }),
    ...on(postsOf("2026-10", { promosi: 6 }), {
      channels: ["whatsapp", "instagram"],
      campaign: "uang-kita",
      kind: "lelang",
    }),
    ...on(postsOf("2026-08", { informasi: 5 }), { channels: ["whatsapp"] }),
    ...on(postsOf("2025-11", { emosi: 9 }), { channels: ["threads"] }),
    ...on(postsOf("2026-11", { emosi: 9 }, "scheduled"), { channels: ["threads"] }),
    ...on(postsOf("2026-11", { emosi: 9 }, "draft"), { channels: ["threads"] }),
  ],
};
const office = makeOffice(spec);

function said(by: BreakdownKey, language = words, of = office): string[][] {
  const found = breakdown(of, by);
  return found.periods.map(breakdownWords(found, of, language).remarks);
}

describe("the mix looked at more closely", () => {
  it("is of the public posts of the last three and twelve calendar months, the current one among them", () => {
    const { periods } = breakdown(office, "channel");
    expect(periods.map(({ months, from, to, posts }) => [months, from, to, posts])).toEqual([
      [3, "2026-09", "2026-11", 16],
      [12, "2025-12", "2026-11", 21],
    ]);
    const january = breakdown(makeOffice({ now: "2027-01-05" }), "channel").periods;
    expect(january.map(({ from }) => from)).toEqual(["2026-11", "2026-02"]);
  });

  it("counts a post on each channel that it goes to", () => {
    const [quarter] = breakdown(office, "channel").periods;
    expect(quarter?.groups.map(({ id, posts }) => [id, posts])).toEqual([
      ["instagram", 16],
      ["whatsapp", 6],
      ["threads", 0],
    ]);
    expect(quarter?.groups[0]?.pillars).toEqual({
      informasi: { count: 7, share: 7 / 16, target: 0.7 },
      emosi: { count: 2, share: 2 / 16, target: 0.2 },
      promosi: { count: 7, share: 7 / 16, target: 0.1 },
    });
  });

  it("says in plain sentences which channel gets one pillar only, too much of one, or nothing", () => {
    expect(said("channel")).toEqual([
      [
        "Instagram: promosi 44% (target 10%).",
        "WhatsApp hanya mendapat promosi (6 pos).",
        "Belum ada pos: Threads.",
      ],
      [
        "Instagram: promosi 44% (target 10%).",
        "WhatsApp: promosi 55% (target 10%).",
        "Belum ada pos: Threads.",
      ],
    ]);
    expect(said("channel", english)[0]?.[1]).toBe("WhatsApp gets promosi only (6 posts).");
  });

  it("by campaign names those that run without a post, leaves out those that are over, and gathers the rest", () => {
    const [quarter] = breakdown(office, "campaign").periods;
    expect(quarter?.groups.map(({ id, posts }) => [id, posts])).toEqual([
      ["uang-kita", 6],
      ["baru", 0],
      [undefined, 10],
    ]);
    expect(said("campaign")[0]).toEqual([
      "Uang-kita hanya mendapat promosi (6 pos).",
      "Belum ada pos: Baru.",
    ]);
  });

  it("by kind counts posts under their own pillar and judges no mix", () => {
    const [, year] = breakdown(office, "kind").periods;
    expect(year?.groups.map(({ pillar, id, posts, verdict }) => [pillar, id, posts, verdict])).toEqual([
      ["informasi", "tutorial", 7, undefined],
      ["informasi", "data", 0, undefined],
      ["promosi", "lelang", 6, undefined],
      [undefined, undefined, 8, undefined],
    ]);
    expect(said("kind")[1]).toEqual(["Belum ada pos: Data."]);
  });

  it("says nothing of the mix of fewer posts than a month needs to be judged", () => {
    const few = makeOffice({
      ...spec,
      posts: on(postsOf("2026-11", { promosi: 4 }), { channels: ["instagram", "whatsapp", "threads"] }),
    });
    expect(said("channel", words, few)).toEqual([
      ["Tidak ada kanal yang menonjol."],
      ["Tidak ada kanal yang menonjol."],
    ]);
  });

  it("shows a channel that is not the office's own, and posts that go nowhere, where there are any", () => {
    const posts = [
      ...on(postsOf("2026-11", { emosi: 1 }), { channels: ["telegram"] }),
      ...postsOf("2026-11", { emosi: 2 }),
    ];
    const [quarter] = breakdown(makeOffice({ posts }), "channel").periods;
    expect(quarter?.groups.map(({ id, posts: held }) => [id, held])).toEqual([
      ["telegram", 1],
      [undefined, 2],
    ]);
  });
});
