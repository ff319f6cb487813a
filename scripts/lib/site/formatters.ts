import { writerFor } from "../language/writer.ts";
import { zoneName } from "../language/zone-name.ts";
import type { Moment } from "../model/office.ts";
import { oncePerFrame } from "./once.ts";

/** How figures and dates are written in the site's language. Calendar dates are the office's own already: no zone is applied. */
export interface Formatters {
  /** 1.204 */
  number(value: number): string;
  /** a share of 0–1 as 70%, or 62,5%: with a decimal, so that the shares of a month add up */
  percent(share: number): string;
  /** points of a hundred, with at most two decimals, as 33,33% */
  points(points: number): string;
  /** the size of a file: 1,2 kB or MB, of 1,000 bytes and 1,000 kB each */
  bytes(bytes: number): string;
  /** 2026-11-03 as "3 November 2026" */
  date(date: string): string;
  /** 2026-11-03 as "Selasa, 3 November 2026", with the time where the author gave one: ", pukul 08.00 WIB" */
  moment(moment: Moment): string;
  /** "pukul 08.00 WIB"; empty where the author gave none */
  time(moment: Moment): string;
  /** "3 Nov 2026" */
  shortDate(date: string): string;
  /** 2026-11 as "November 2026" */
  month(month: string): string;
  /** 2026-11 as "November" */
  monthName(month: string): string;
  /** Nov */
  shortMonthName(month: string): string;
  /** 2026-11-03 as its parts for a list: "3" and "Nov 2026" */
  day(date: string): { readonly day: string; readonly month: string };
  /** "A, B, dan C" */
  list(items: readonly string[]): string;
  /** which of two words stands first */
  compare(a: string, b: string): number;
}

/** The language's own writer, with the office's zone and what pages show in ways of their own. */
export const formattersOf = oncePerFrame(({ site, words }): Formatters => {
  const { locale, time } = words.site;
  const { percent, shortMonth, longDate, ...writer } = writerFor(locale);
  const timeOf = ({ time: clock, epoch }: Moment): string =>
    clock ? time(clock, zoneName(site.timezone, epoch, locale)) : "";
  return {
    ...writer,
    time: timeOf,
    percent: (share) => percent(share, 1),
    points: (points) => percent(points / 100, 2),
    moment: (moment) => longDate(moment.date) + (moment.time ? `, ${timeOf(moment)}` : ""),
    day: (date) => ({ day: String(Number(date.slice(8))), month: shortMonth(date.slice(0, 7)) }),
  };
});
