/** A date as people type it where they are asked for one: besok, Senin pukul 8, 25 November, 25/11/2026 08.00. */
import { Temporal } from "temporal-polyfill";
import type { Clock } from "../model/clock.ts";
import type { Moment } from "../model/moment.ts";
import { dateSlip } from "./date-slip.ts";

/** Undefined where it is none, or could be several. @param now what "besok" and dates without a year are counted from */
export function meantMoment(text: string, now: Moment, clock: Clock): Moment | undefined {
  const plain = text.trim().replace(/\s+/g, " ");
  const read = (written: string | undefined): Moment | undefined =>
    written === undefined ? undefined : (clock.parse(written) ?? clock.parse(dateSlip(written).meant ?? ""));
  return read(plain) ?? read(namedDay(plain, now.date)) ?? read(inThisYear(plain, now.date, read));
}

/** Days that are counted from today, with what may stand behind them: a time. */
const named: readonly (readonly [RegExp, days: number])[] = [
  [/^(?:hari ini|today)\b/i, 0],
  [/^(?:besok lusa|lusa|the day after tomorrow|day after tomorrow)\b/i, 2],
  [/^(?:besok|esok|tomorrow)\b/i, 1],
];

/** From Monday. */
const weekdays = [
  /^(?:senin|monday)$/i,
  /^(?:selasa|tuesday)$/i,
  /^(?:rabu|wednesday)$/i,
  /^(?:kamis|thursday)$/i,
  /^(?:jum['’]?at|friday)$/i,
  /^(?:sabtu|saturday)$/i,
  /^(?:minggu|ahad|sunday)$/i,
];

function namedDay(text: string, today: string): string | undefined {
  const start = Temporal.PlainDate.from(today);
  const found = named.find(([pattern]) => pattern.test(text));
  if (found) {
    const [pattern, days] = found;
    return `${start.add({ days })} ${text.replace(pattern, "").replace(/^[ ,]+/, "")}`.trim();
  }
  const [, word = "", rest = ""] =
    /^(?:hari )?([\p{L}'’]+)(?: (?:depan|nanti|next))?,?(?: (.*))?$/iu.exec(text) ?? [];
  const weekday = weekdays.findIndex((pattern) => pattern.test(word)) + 1;
  if (weekday === 0) return undefined;
  // The next of that name: on a Monday, Senin is in a week.
  const days = ((weekday - start.dayOfWeek + 6) % 7) + 1;
  return `${start.add({ days })} ${rest}`.trim();
}

/** 25 November, 25/11 08.00: in this year, or in the next where that day is over. */
function inThisYear(
  text: string,
  today: string,
  read: (text: string) => Moment | undefined,
): string | undefined {
  const [, day = "", mark = "", month = "", rest = ""] =
    /^(?:tanggal |tgl\.? )?(\d{1,2})([ /-])(\d{1,2}|\p{L}{3,})(?![\p{L}\p{N}/.:-])(.*)$/u.exec(text) ?? [];
  if (day === "") return undefined;
  const year = Number(today.slice(0, 4));
  const written = [year, year + 1].map((one) => `${day}${mark}${month}${mark}${one}${rest}`);
  return written.find((one) => (read(one)?.date ?? "") >= today);
}
