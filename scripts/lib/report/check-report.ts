import type { ItemReport } from "../disclosure/item-reports.ts";
import type { Words } from "../language/words.ts";
import type { Breakdown } from "../mix/breakdown.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { Moment, Office } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import type { Waived } from "../problems/waivers.ts";

/** What the checks have found, for any form of report. */
export interface CheckReport {
  readonly now: Moment;
  /** undefined where site.yaml or pillars.yaml cannot be used; then there are no months */
  readonly office: Pick<Office, "pillars" | "site" | "campaigns" | "leftOut" | "monthNotes"> | undefined;
  /** oldest first */
  readonly months: readonly MonthReport[];
  /** what is to be published periodically; none where there is no such list */
  readonly periodic?: readonly ItemReport[] | undefined;
  /** by file, line and column */
  readonly problems: readonly Problem[];
  /** findings that an author waived; none if absent */
  readonly waived?: readonly Waived[] | undefined;
  readonly words: Words;
  /** the mix by channel, campaign or kind, if it was asked for */
  readonly breakdown?: Breakdown | undefined;
  /** whether warnings fail as errors do; false if absent */
  readonly strict?: boolean | undefined;
  /** the address of the page that explains the codes; its place in the project if absent, null where none can be reached */
  readonly helpPage?: string | null | undefined;
  /** what is to be known of the checks themselves, and is no fault of the content */
  readonly notes?: readonly string[] | undefined;
  /** what came of the build that the checks were for, as a sentence */
  readonly outcome?: string | undefined;
}

/** The office, if its months can be judged; undefined if it cannot be read or its targets do not add up. */
export function judgedOffice({
  office,
  problems,
}: Pick<CheckReport, "office" | "problems">): CheckReport["office"] {
  return problems.some(({ code }) => code === "targets-sum") ? undefined : office;
}
