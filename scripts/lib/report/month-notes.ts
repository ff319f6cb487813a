import type { MonthReport } from "../mix/month-report.ts";
import { printable } from "../terminal/printable.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Drawing } from "./mix-columns.ts";
import { isOff } from "./month-columns.ts";

const indent = "  ";

/**
 * The lines under a month: how it will end as things stand and with which posts, what to change, and whether there is time
 * for it; or what the office says of one that ended off.
 */
export function monthNotes(month: MonthReport, { words, wording, paint }: Drawing, width: number): string[] {
  const { foreseen, advice, explained } = monthSentences(month, { words, wording });
  const room = width - indent.length;
  return [
    ...(foreseen === "" ? [] : wrap(foreseen, room).map((line) => paint("dim", line))),
    ...[advice, explained].filter((text) => text !== "").flatMap((text) => wrap(text, room)),
  ].map((line) => indent + line);
}

/**
 * The same as plain sentences, for any form of report; empty where there is nothing to say. A month that is over is not advised: what
 * is published stays as it is.
 */
export function monthSentences(
  month: MonthReport,
  { words, wording }: Pick<Drawing, "words" | "wording">,
): Record<"foreseen" | "advice" | "explained", string> {
  const { report, labels } = words.verdicts;
  const { forecast, note } = month;
  const explained = note === undefined ? "" : report.explained(printable(note));
  if (!forecast) return { foreseen: "", advice: "", explained };
  const advice = wording.advice(month.advice);
  const advised = advice === "" ? [] : [report.advice(advice)];

  const { verdict, next, needed, room, attainable } = forecast;
  const pillar = next === undefined ? undefined : wording.pillar(next);
  const following = pillar === undefined ? [] : [report.next(pillar)];
  const said = (): string[] => {
    if (verdict === "balanced") return pillar === undefined ? [] : [report.nextIfAny(pillar)];
    if (attainable) return [...advised, ...following, report.attainable(needed, room)];
    return [needed > room ? report.lost(needed, room) : report.stuck, ...following];
  };
  return {
    foreseen: report.forecast(labels[verdict], postsByState(month, words)),
    advice: said().join(" "),
    explained,
  };
}

/** "8 terbit, 2 terjadwal, 3 konsep tidak dihitung" */
function postsByState(
  { public: published, scheduled, drafts, verdict }: MonthReport,
  words: Drawing["words"],
): string {
  const { report, join } = words.verdicts;
  return join([
    ...(published > 0 ? [report.public(published)] : []),
    ...(scheduled > 0 ? [report.scheduled(scheduled)] : []),
    ...(drafts > 0 ? [verdict === "open" ? report.idleDrafts(drafts) : report.drafts(drafts)] : []),
  ]);
}

/** What the signs in the table mean, and how many posts are not counted; a blank line comes first. */
export function legend(
  { office, words, wording, paint }: Drawing,
  months: readonly MonthReport[],
  width: number,
): string[] {
  const { report } = words.verdicts;
  const lines = [
    ...(months.some(isOff) ? [report.tolerance(wording.points(office.site.mix.tolerance))] : []),
    ...(months.some(({ verdict, forecast }) => (forecast?.verdict ?? verdict) === "few")
      ? [report.few(office.site.mix.minimum)]
      : []),
    ...(office.leftOut > 0 ? [report.leftOut(office.leftOut)] : []),
  ].flatMap((text) => wrap(text, width).map((line) => paint("dim", line)));
  return lines.length > 0 ? ["", ...lines] : [];
}
