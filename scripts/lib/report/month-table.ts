/** The table of months: a line each, with its mix in figures and as a bar against the target's, its verdict and its advice. */
import { monthWords } from "../language/month-words.ts";
import { tableLines } from "../terminal/table.ts";
import { painter, type Terminal } from "../terminal/terminal.ts";
import type { CheckReport } from "./check-report.ts";
import { type Drawing, fittingColumns } from "./mix-columns.ts";
import { isOff, monthColumn, verdictColumn } from "./month-columns.ts";
import { legend, monthNotes } from "./month-notes.ts";

/** @returns the lines of the table and its legend */
export function monthTable(
  office: NonNullable<CheckReport["office"]>,
  { months, words }: CheckReport,
  terminal: Terminal,
): string[] {
  const wording = monthWords(words, office.pillars);
  const mixes = months.map((month) => ({ ...month, off: isOff(month) }));
  const drawing: Drawing = { office, rows: mixes, words, wording, paint: painter(terminal) };
  const firsts = (["month", "shortMonth"] as const).map((form) => monthColumn(drawing, months, form));
  const columns = fittingColumns(drawing, terminal.width, firsts, [verdictColumn(drawing, months)]);
  const [head = "", target = "", ...rows] = tableLines(columns);
  const lines = months.flatMap((month, i) => [rows[i] ?? "", ...monthNotes(month, drawing, terminal.width)]);
  return [head, target, ...lines, ...legend(drawing, months, terminal.width)];
}
