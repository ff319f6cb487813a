import { monthWords } from "../language/month-words.ts";
import type { Position } from "../problems/problem.ts";
import type { CheckReport } from "./check-report.ts";

/** A month that is off and that the office has explained: no problem, but to be listed. */
export interface ExplainedMonth {
  /** 2026-09 */
  readonly month: string;
  /** September 2026 */
  readonly name: string;
  /** a sentence */
  readonly text: string;
  /** where it stands in months.yaml */
  readonly at: Position;
}

/** For the reports that list problems by place. */
export function explainedMonths({
  office,
  months = [],
  words,
}: Pick<CheckReport, "words"> & Partial<CheckReport>): ExplainedMonth[] {
  const wording = monthWords(words, office?.pillars ?? []);
  return months.flatMap(({ month, note }) => {
    const at = office?.monthNotes?.get(month)?.at;
    if (note === undefined || !at) return [];
    const name = wording.month(month);
    return { month, name, text: words.verdicts.report.explainedMonth(name, note), at };
  });
}
