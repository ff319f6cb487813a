import { itemJson } from "../disclosure/periodic-data.ts";
import { breakdownWords } from "../language/breakdown-words.ts";
import { monthWords } from "../language/month-words.ts";
import { wordProblem } from "../language/word-problem.ts";
import type { Breakdown } from "../mix/breakdown.ts";
import { monthJson } from "../mix/month-json.ts";
import { helpFor } from "../problems/help-page.ts";
import { type CheckReport, judgedOffice } from "./check-report.ts";
import { waivedFindings } from "./waived-findings.ts";

/**
 * One JSON object: the moment, every month with its verdict, every problem with its words. The keys are a contract; months
 * to come also have a `forecast`, and the object `periodic` where there is a list of what is
 * to be published periodically, and a `breakdown` where one was asked for. `leftOut` counts the posts that an
 * error keeps out of the months; `waived` are the findings that an author waived, with the reasons.
 */
export function reportJson(input: CheckReport): string {
  return jsonText(checkObject(input));
}

/** In which a title is no command to a CI that reads it, and is the same to whoever parses it. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll("##[", "##\\u005b")}\n`;
}

export function checkObject(input: CheckReport) {
  const { now, months, problems, words, breakdown, helpPage } = input;
  const office = judgedOffice(input);
  const { advice } = monthWords(words, office?.pillars ?? []);
  return {
    now: now.iso,
    months: months.map((month) => ({
      ...monthJson(month, advice),
      public: month.public,
      scheduled: month.scheduled,
      drafts: month.drafts,
      ...(month.forecast ? { forecast: { ...month.forecast, next: month.forecast.next ?? null } } : {}),
    })),
    ...(input.periodic?.length ? { periodic: input.periodic.map((item) => itemJson(item)) } : {}),
    leftOut: input.office?.leftOut ?? 0,
    ...(breakdown && office ? { breakdown: breakdownJson(breakdown, office, words) } : {}),
    problems: problems.map((problem) => {
      const { code, severity, file, line, column } = problem;
      const help = helpFor(code, helpPage) ?? null;
      return { code, severity, file, line, column, ...wordProblem(problem, words), help };
    }),
    ...(input.notes ? { notes: input.notes } : {}),
    waived: waivedFindings(input).map(({ code, message, reason, at }) => ({ code, ...at, message, reason })),
  };
}

function breakdownJson(
  breakdown: Breakdown,
  office: NonNullable<CheckReport["office"]>,
  words: CheckReport["words"],
) {
  const spoken = breakdownWords(breakdown, office, words);
  return {
    by: breakdown.by,
    periods: breakdown.periods.map((period) => ({
      months: period.months,
      from: period.from,
      to: period.to,
      posts: period.posts,
      groups: period.groups.map((group) => ({
        id: group.id ?? null,
        label: spoken.label(group),
        ...(group.pillar === undefined ? {} : { pillar: group.pillar }),
        posts: group.posts,
        pillars: group.pillars,
      })),
      remarks: spoken.remarks(period),
    })),
  };
}
