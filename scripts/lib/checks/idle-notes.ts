import { monthWords } from "../language/month-words.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { Office } from "../model/office.ts";
import { type ProblemData, problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/**
 * Notes of months.yaml that explain nothing, since their month is not off. Nothing is said as long as an error keeps posts from being
 * counted, or targets that do not add up keep months from being judged.
 */
export const idleNotes: Check = ({ office, months, words }) => {
  const { monthNotes, pillars, leftOut } = office;
  if (!monthNotes || months.length === 0 || leftOut > 0) return [];
  const reports = new Map(months.map((report) => [report.month, report]));
  const wording = monthWords(words, pillars);
  return Array.from(monthNotes, ([month, { at }]) => {
    const why = whyIdle(month, reports.get(month), office);
    return why ? [problem("idle-month-note", at, { month: wording.month(month), why })] : [];
  }).flat();
};

function whyIdle(
  month: string,
  report: MonthReport | undefined,
  { now }: Office,
): ProblemData["idle-month-note"]["why"] | undefined {
  if (month > now.month) return "future";
  const { verdict } = report ?? {};
  if (verdict === undefined || verdict === "planned") return "no-posts";
  return verdict === "off" ? undefined : verdict;
}
