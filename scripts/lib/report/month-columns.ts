/** The columns that a table of months has beside its mix. */
import type { MonthReport, Verdict } from "../mix/month-report.ts";
import { type Column, dim } from "../terminal/table.ts";
import type { Paint } from "../terminal/terminal.ts";
import type { Drawing } from "./mix-columns.ts";

/** Each verdict has its sign and its word; colour only repeats what they say. */
export const signs: Record<Verdict, { readonly sign: string; readonly style: Parameters<Paint>[0] }> = {
  balanced: { sign: "✓", style: "green" },
  off: { sign: "!", style: ["bold", "red"] },
  few: { sign: "–", style: "dim" },
  open: { sign: "…", style: "cyan" },
  planned: { sign: "+", style: "dim" },
};

/** Whether a month is off, or will be if nothing is done. */
export function isOff({ verdict, forecast }: MonthReport): boolean {
  return (forecast?.verdict ?? verdict) === "off";
}

export function monthColumn(
  { words, wording, paint }: Drawing,
  months: readonly MonthReport[],
  form: "month" | "shortMonth",
): Column {
  const { month: head, target } = words.verdicts.report;
  return {
    align: "left",
    head: dim(paint, head),
    cells: [dim(paint, target), ...months.map(({ month }) => ({ text: wording[form](month) }))],
  };
}

export function verdictColumn({ words, paint }: Drawing, months: readonly MonthReport[]): Column {
  const { labels, report } = words.verdicts;
  return {
    align: "left",
    head: dim(paint, report.verdict),
    cells: [
      { text: "" },
      ...months.map(({ verdict }) => ({
        text: `${signs[verdict].sign} ${labels[verdict]}`,
        paint: (text: string) => paint(signs[verdict].style, text),
      })),
    ],
  };
}
