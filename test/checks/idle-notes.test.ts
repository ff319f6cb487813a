import { describe, expect, it } from "vitest";
import { idleNotes } from "../../scripts/lib/checks/idle-notes.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { monthReports } from "../../scripts/lib/mix/month-reports.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import type { Problem } from "../../scripts/lib/problems/problem.ts";
import { makeOffice, postsOf } from "../mix/make-office.ts";

const posts = [
  ...postsOf("2026-06", { promosi: 9 }, "draft"),
  ...postsOf("2026-08", { informasi: 7, emosi: 2, promosi: 1 }),
  ...postsOf("2026-09", { promosi: 9 }),
  ...postsOf("2026-10", { promosi: 4 }),
  ...postsOf("2026-11", { promosi: 9 }),
  ...postsOf("2026-12", { promosi: 9 }, "scheduled"),
];
const months = ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12", "2027-03"];
const office = makeOffice({ posts, notes: Object.fromEntries(months.map((month) => [month, "Sebabnya."])) });
const check = (given: Office, reports = monthReports(given)): readonly Problem[] =>
  idleNotes({ office: given, months: reports, words }) as readonly Problem[];

describe("the check on notes that explain nothing", () => {
  it("warns of each whose month is not off, where it stands", () => {
    expect(check(office)).toEqual(
      [
        [1, "Juni 2026", "no-posts"],
        [2, "Juli 2026", "no-posts"],
        [3, "Agustus 2026", "balanced"],
        [5, "Oktober 2026", "few"],
        [6, "November 2026", "open"],
        [7, "Desember 2026", "future"],
        [8, "Maret 2027", "future"],
      ].map(([line, month, why]) => ({
        ...{ code: "idle-month-note", severity: "warning", file: "content/months.yaml", line, column: 1 },
        data: { month, why },
      })),
    );
  });

  it("waits until every post is counted and months can be judged", () => {
    expect(check({ ...office, leftOut: 1 })).toEqual([]);
    expect(check(office, [])).toEqual([]);
    expect(check({ ...office, monthNotes: undefined })).toEqual([]);
  });
});
