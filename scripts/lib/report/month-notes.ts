import type { MonthReport } from "../mix/month-report.ts";
import type { Drawing } from "./month-columns.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

/** The lines under a month: how many of its posts are still to come, and what to change. */
export function monthNotes(month: MonthReport, { words, wording, paint }: Drawing, width: number): string[] {
  const { report, join } = words.verdicts;
  const comingUp = month.scheduled > 0 || month.drafts > 0;
  const parts = [
    ...(month.public > 0 ? [report.public(month.public)] : []),
    ...(month.scheduled > 0 ? [report.scheduled(month.scheduled)] : []),
    ...(month.drafts > 0 ? [report.drafts(month.drafts)] : []),
  ];
  const advice = wording.advice(month.advice);
  const room = width - indent.length;
  return [
    ...(comingUp ? wrap(join(parts), room).map((line) => paint("dim", line)) : []),
    ...(advice === "" ? [] : wrap(report.advice(advice), room)),
  ].map((line) => indent + line);
}

/** What the signs mean, as far as the table shows them; a blank line before. */
export function legend({ office, months, words, wording, paint }: Drawing, width: number): string[] {
  const { report } = words.verdicts;
  const shown = new Set(months.map(({ verdict }) => verdict));
  const lines = [
    ...(shown.has("off") ? [report.tolerance(wording.points(office.site.mix.tolerance))] : []),
    ...(shown.has("few") ? [report.few(office.site.mix.minimum)] : []),
  ].flatMap((text) => wrap(text, width).map((line) => paint("dim", line)));
  return lines.length > 0 ? ["", ...lines] : [];
}
