import type { Moment, Office } from "../content/office.ts";
import type { Words } from "../language/words.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { Problem } from "../problems/problem.ts";

/** What the checks have found, for any form of report. */
export interface CheckReport {
  readonly now: Moment;
  /** undefined where site.yaml or pillars.yaml cannot be used; then there are no months */
  readonly office: Pick<Office, "pillars" | "site"> | undefined;
  /** oldest first */
  readonly months: readonly MonthReport[];
  /** by file, line and column */
  readonly problems: readonly Problem[];
  readonly words: Words;
}
