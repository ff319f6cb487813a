import { describe, expect, it } from "vitest";
import { monthBalance } from "../../scripts/lib/checks/month-balance.ts";
import { words as english } from "../../scripts/lib/language/en/index.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { wordProblem } from "../../scripts/lib/language/word-problem.ts";
import { monthReports } from "../../scripts/lib/mix/month-reports.ts";
import type { EnforcedVerdict, Office } from "../../scripts/lib/model/office.ts";
import type { Problem } from "../../scripts/lib/problems/problem.ts";
import { makeOffice, postsOf } from "../mix/make-office.ts";

const check = (office: Office, language = words): readonly Problem[] =>
  monthBalance({ office, months: monthReports(office), words: language }) as readonly Problem[];

const september = [
  ...postsOf("2026-09", { promosi: 4, informasi: 5, emosi: 1 }),
  ...postsOf("2026-09", { promosi: 1 }, "draft"),
];

/** One month of each verdict, and of each kind that can be refused one that must not be. */
const everything = [
  ...september,
  ...postsOf("2026-07", { emosi: 6 }),
  ...postsOf("2026-08", { informasi: 7, emosi: 2, promosi: 1 }),
  ...postsOf("2026-10", { promosi: 4 }),
  ...postsOf("2026-11", { promosi: 9 }),
  ...postsOf("2026-12", { promosi: 9 }, "scheduled"),
  ...postsOf("2027-01", { informasi: 7, emosi: 2, promosi: 1 }, "draft"),
  ...postsOf("2027-02", { promosi: 2 }, "draft"),
];

describe("the check on the balance of months", () => {
  const notes = { "2026-09": "Pekan lelang nasional.", "2026-10": "Sedikit." };

  it.each([[[]], [["off"]], [["off", "few"]]] as [EnforcedVerdict[]][])(
    "has nothing against a month that the office has explained, whatever it refuses: %j",
    (enforce) => {
      const office = makeOffice({ posts: september, notes, mix: { enforce } });
      expect(check(office)).toEqual([]);
    },
  );

  it("says of a month that is off how to explain it, and never to change it", () => {
    for (const language of [words, english]) {
      const [found] = check(makeOffice({ posts: september }), language);
      const { message, hint } = wordProblem(found as Problem, language);
      expect(`${message} ${hint}`).toMatch(/months\.yaml: 2026-09: \{ note: /);
      expect(`${message} ${hint}`).not.toMatch(/ganti|tambah|replace|add /i);
    }
  });

  it("still flags the other months, and an explained one for nothing but being off", () => {
    const office = makeOffice({ posts: everything, notes, mix: { enforce: ["off", "few"] } });
    expect(check(office).map(({ code, data }) => [code, "id" in data && data.id])).toEqual([
      ["month-off", "2026-07"],
      ["month-few", "2026-10"],
    ]);
  });

  it("says of no month that it lacks a note where the notes cannot be read", () => {
    expect(check({ ...makeOffice({ posts: september }), monthNotes: undefined })).toEqual([]);
  });

  it("flags a month that is off at the newest public post of the pillar that is most over its target", () => {
    expect(check(makeOffice({ posts: september }))).toEqual([
      {
        code: "month-off",
        severity: "warning",
        file: "content/posts/2026-09/pos-0/index.md",
        line: 1,
        column: 1,
        data: {
          id: "2026-09",
          month: "September 2026",
          advice: "ganti 2 promosi dengan informasi",
          shares: "informasi 50% (target 70%), emosi 10% (target 20%), promosi 40% (target 10%)",
        },
      },
    ]);
  });

  it.each<[EnforcedVerdict[], string[]]>([
    [[], []],
    [["off"], ["month-off 2026-07", "month-off 2026-09"]],
    [["few"], ["month-few 2026-10"]],
    [["open"], ["month-open 2026-11"]],
    [["planned"], ["month-planned 2026-12"]],
    [
      ["off", "few", "open", "planned"],
      [
        "month-few 2026-10",
        "month-off 2026-07",
        "month-off 2026-09",
        "month-open 2026-11",
        "month-planned 2026-12",
      ],
    ],
  ])("makes errors of the verdicts that the office refuses: %j", (enforce, errors) => {
    const found = check(makeOffice({ posts: everything, mix: { enforce } }));
    const named = (problem: Problem) => `${problem.code} ${problem.file.split("/")[2]}`;
    expect(
      found
        .filter(({ severity }) => severity === "error")
        .map(named)
        .sort(),
    ).toEqual(errors);
    const warned = found
      .filter(({ severity }) => severity === "warning")
      .map(named)
      .sort();
    expect(warned).toEqual(enforce.includes("off") ? [] : ["month-off 2026-07", "month-off 2026-09"]);
  });

  it("names a post that the verdict counts: no draft of the current month, but one of a planned month", () => {
    const posts = [
      ...postsOf("2026-11", { promosi: 1 }, "draft").map((post) => ({ ...post, day: 28 })),
      ...postsOf("2026-11", { promosi: 5 }).map((post) => ({ ...post, day: 3 })),
      ...postsOf("2026-12", { promosi: 5 }, "draft").map((post) => ({ ...post, day: 24 })),
    ];
    const office = makeOffice({ posts, mix: { enforce: ["open", "planned"] } });
    const found = check(office).map(({ file }) => office.posts.find((post) => post.file === file)?.date.date);
    expect(found.sort()).toEqual(["2026-11-03", "2026-12-24"]);
  });

  it("tells how many posts a month has that has too few, and how many it should have", () => {
    const [found] = check(
      makeOffice({ posts: postsOf("2026-10", { promosi: 4 }), mix: { enforce: ["few"] } }),
    );
    expect(found?.data).toMatchObject({ id: "2026-10", posts: 4, minimum: 5 });
  });

  it("speaks the office's language", () => {
    const [found] = check(makeOffice({ posts: september }), english);
    expect(found?.data).toMatchObject({ advice: "replace 2 promosi with informasi" });
  });
});
