/** The table of months: a line each, with its mix in figures and as a bar against the target's, its verdict and its advice. */
import { monthWords } from "../mix/month-words.ts";
import type { CheckReport } from "./check-report.ts";
import {
  barColumn,
  type Drawing,
  monthColumn,
  pillarColumn,
  postsColumn,
  verdictColumn,
} from "./month-columns.ts";
import { legend, monthNotes } from "./month-notes.ts";
import { type Column, tableLines, tableWidth } from "./table.ts";
import { painter, type Terminal } from "./terminal.ts";

/** Characters; a shorter bar tells too little, a longer one adds nothing. */
const barWidth = { least: 8, most: 24 };

/** @returns the lines of the table and its legend */
export function monthTable(
  office: NonNullable<CheckReport["office"]>,
  { months, words }: CheckReport,
  terminal: Terminal,
): string[] {
  const wording = monthWords(words, office.pillars);
  const drawing: Drawing = { office, months, words, wording, paint: painter(terminal) };
  const [head = "", target = "", ...rows] = tableLines(fittingColumns(drawing, terminal.width));
  const lines = months.flatMap((month, i) => [rows[i] ?? "", ...monthNotes(month, drawing, terminal.width)]);
  return [head, target, ...lines, ...legend(drawing, terminal.width)];
}

/** The most telling columns that fit: long month names give way first, then the bar, then the pillars' labels. */
function fittingColumns(drawing: Drawing, width: number): Column[] {
  const attempts = [
    { months: "month", bar: barWidth.least, label: Number.POSITIVE_INFINITY },
    { months: "shortMonth", bar: barWidth.least, label: Number.POSITIVE_INFINITY },
    { months: "shortMonth", bar: 0, label: Number.POSITIVE_INFINITY },
    { months: "shortMonth", bar: 0, label: 0 },
  ] as const;
  let columns: Column[] = [];
  for (const { months, bar, label } of attempts) {
    columns = [
      monthColumn(drawing, months),
      postsColumn(drawing),
      ...drawing.office.pillars.map((pillar, i) => pillarColumn(drawing, pillar, i, label)),
      verdictColumn(drawing),
    ];
    const left = width - tableWidth([...columns, barColumn(drawing, 0)]);
    if (left >= barWidth.least) {
      columns.splice(-1, 0, barColumn(drawing, Math.min(left, barWidth.most)));
      break;
    }
    if (bar === 0 && tableWidth(columns) <= width) break;
  }
  return columns;
}
