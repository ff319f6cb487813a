import { monthWords } from "../language/month-words.ts";
import { helpPage } from "../problems/help-page.ts";
import { painter, type Terminal, withSignsOf } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";
import { breakdownTables } from "./breakdown-tables.ts";
import { type CheckReport, judgedOffice } from "./check-report.ts";
import { monthTable } from "./month-table.ts";
import { periodicLines } from "./periodic-lines.ts";
import { problemList } from "./problem-list.ts";
import { waivedList } from "./waived-findings.ts";

/** For a person at a terminal: the table of months, the mix by what was asked, the problems by file, what was waived, and the sum. */
export function reportText(report: CheckReport, terminal: Terminal): string {
  const problems = problemList(report, terminal);
  const months = monthSection(report, terminal);
  const waived = waivedList(report, terminal);
  const periodic = periodicLines(report, terminal);
  const { breakdown, words } = report;
  const office = judgedOffice(report);
  const lines = [
    ...(months.length > 0 ? [...months, ""] : []),
    ...(breakdown && office ? [...breakdownTables(breakdown, office, words, terminal), ""] : []),
    ...(periodic.length > 0 ? [...periodic, ""] : []),
    ...(problems.length > 0 ? [...problems, ""] : []),
    ...(waived.length > 0 ? [...waived, ""] : []),
    summary(report, terminal),
    ...(report.notes ?? []).flatMap((note) => wrap(note, terminal.width)),
    ...(problems.length > 0 && report.helpPage !== null
      ? [words.verdicts.report.help(report.helpPage ?? helpPage)]
      : []),
  ];
  return withSignsOf(terminal, `${lines.join("\n")}\n`);
}

function monthSection(report: CheckReport, terminal: Terminal): string[] {
  const { months, now, words } = report;
  const office = judgedOffice(report);
  if (!office) return [words.verdicts.report.noMonths];
  if (months.length === 0) return [];
  const paint = painter(terminal);
  const { title, asOf } = words.verdicts.report;
  const moment = asOf(monthWords(words, office.pillars).date(now.date), now.iso.slice(11, 16));
  const heading = wrap(`${title} (${moment})`, terminal.width).map((line) => paint("bold", line));
  return [...heading, "", ...monthTable(office, report, terminal)];
}

function summary({ problems, words }: CheckReport, terminal: Terminal): string {
  const { clean, summary: sum } = words.verdicts.report;
  const paint = painter(terminal);
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return paint("green", `✓ ${clean}`);
  return errors > 0
    ? paint(["bold", "red"], `✗ ${sum(errors, warnings)}`)
    : paint("yellow", `! ${sum(errors, warnings)}`);
}
