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
  /** 2026-11 as "November 2026" */
  month(month: string): string;
  /** 2026-11 as "November" */
  monthName(month: string): string;
  /** 2026-11-03 as its parts for a list: "3" and "Nov 2026" */
  day(date: string): { readonly day: string; readonly month: string };
  /** "A, B, dan C" */
  list(items: readonly string[]): string;
  /** which of two words stands first */
  compare(a: string, b: string): number;
}

/** Formatters are costly to make, so they are made once a frame; each date is written once. */
export const formattersOf = oncePerFrame(({ site, words }): Formatters => {
  const { locale, time } = words.site;
  const utc = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return memo((date) => format.format(Date.parse(date)));
  };
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const exactPercents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const inUnit = (unit: "kilobyte" | "megabyte") =>
    new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 });
  const kilobytes = inUnit("kilobyte");
  const megabytes = inUnit("megabyte");
  const lists = new Intl.ListFormat(locale);
  const collator = new Intl.Collator(locale);
  const long = utc({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const shortMonth = utc({ month: "short", year: "numeric" });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    points: (points) => exactPercents.format(points / 100),
    bytes: (bytes) =>
      bytes < 1e6 ? kilobytes.format(Math.max(0.1, bytes / 1000)) : megabytes.format(bytes / 1e6),
    date: utc({ day: "numeric", month: "long", year: "numeric" }),
    moment: ({ date, time: clock, epoch }) =>
      long(date) + (clock ? `, ${time(clock, zoneName(site.timezone, epoch))}` : ""),
    month: utc({ month: "long", year: "numeric" }),
    monthName: utc({ month: "long" }),
    day: (date) => ({ day: String(Number(date.slice(8))), month: shortMonth(date.slice(0, 7)) }),
    list: (items) => lists.format(items),
    compare: collator.compare,
  };
});

function memo(make: (key: string) => string): (key: string) => string {
  const made = new Map<string, string>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
