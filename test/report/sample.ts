/** A report with one month of each verdict and problems of both severities. */
import { monthBalance } from "../../scripts/lib/checks/month-balance.ts";
import { words } from "../../scripts/lib/language/id/index.ts";
import { monthReports } from "../../scripts/lib/mix/month-reports.ts";
import type { Office } from "../../scripts/lib/model/office.ts";
import { type Problem, problem } from "../../scripts/lib/problems/problem.ts";
import type { CheckReport } from "../../scripts/lib/report/check-report.ts";
import { makeOffice, postsOf } from "../mix/make-office.ts";

export const sampleOffice: Office = makeOffice({
  posts: [
    ...postsOf("2026-08", { informasi: 7, emosi: 2, promosi: 1 }),
    ...postsOf("2026-09", { informasi: 5, emosi: 1, promosi: 4 }),
    ...postsOf("2026-10", { informasi: 2, emosi: 1 }),
    ...postsOf("2026-11", { informasi: 6, promosi: 2 }),
    ...postsOf("2026-11", { informasi: 2 }, "scheduled"),
    ...postsOf("2026-12", { informasi: 4, emosi: 1 }, "draft"),
  ],
});

const unknownKey = problem(
  "unknown-key",
  { file: "content/posts/2026-11/cara/index.md", line: 4, column: 1 },
  { key: "hastags", nearest: "hashtags", known: [] },
);
const emptyBody = problem(
  "empty-body",
  { file: "content/posts/2026-11/cara/index.md", line: 12, column: 1 },
  {},
);
const byteOrderMark = problem("byte-order-mark", { file: "content/pages/ppid.md", line: 1, column: 1 }, {});

export function sampleReport(): CheckReport {
  const months = monthReports(sampleOffice);
  const flagged = monthBalance({ office: sampleOffice, months, words }) as readonly Problem[];
  const problems = [byteOrderMark, ...flagged, unknownKey, emptyBody];
  return { now: sampleOffice.now, office: sampleOffice, months, problems, words };
}
