/**
 * Figures, sizes, lists and calendar dates as a locale writes them. Dates are the office's own already (2026-11-03, 2026-11):
 * no time zone is applied, so that they stay what they are on any machine.
 */
import { once } from "../text/once.ts";

export interface Writer {
  /** 1.204, with at most three decimals */
  number(value: number): string;
  /** a share of 0–1 as 38%, with at most so many decimals; none if absent */
  percent(share: number, decimals?: number): string;
  /** the size of a file: 1,2 kB or MB, of 1,000 bytes and 1,000 kB each */
  bytes(bytes: number): string;
  /** 2026-11-03 as "3 November 2026" */
  date(date: string): string;
  /** "Selasa, 3 November 2026" */
  longDate(date: string): string;
  /** "3 Nov 2026" */
  shortDate(date: string): string;
  /** "3 November" */
  dayAndMonth(date: string): string;
  /** 2026-11, or a day of it, as "November 2026" */
  month(month: string): string;
  /** "Nov 2026" */
  shortMonth(month: string): string;
  /** "November" */
  monthName(month: string): string;
  /** Nov */
  shortMonthName(month: string): string;
  /** "Sen", "Sel", …: from Monday */
  weekdays(): readonly string[];
  /** "A, B, dan C" */
  list(items: readonly string[]): string;
  /** "A, B, atau C" */
  choice(items: readonly string[]): string;
  /** which of two words stands first */
  compare(a: string, b: string): number;
}

const writers = new Map<string, Writer>();

/** @param locale id-ID, en-GB: of `words.site` */
export function writerFor(locale: string): Writer {
  const writer = writers.get(locale) ?? makeWriter(locale);
  writers.set(locale, writer);
  return writer;
}

/** Formatters are costly to make: each is made when it is first needed, and each date is written once. */
function makeWriter(locale: string): Writer {
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = memo(
    (decimals: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: decimals }),
  );
  const units = memo(
    (unit: "kilobyte" | "megabyte") =>
      new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }),
  );
  const dates = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
    const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
    return memo((date) => format().format(Date.parse(date)));
  };
  const lists = once(() => new Intl.ListFormat(locale));
  const choices = once(() => new Intl.ListFormat(locale, { type: "disjunction" }));
  const collator = once(() => new Intl.Collator(locale));
  const weekday = dates({ weekday: "short" });
  return {
    number: (value) => numbers().format(value),
    percent: (share, decimals = 0) => percents(decimals).format(share),
    bytes: (bytes) =>
      bytes < 1e6
        ? units("kilobyte").format(Math.max(0.1, bytes / 1000))
        : units("megabyte").format(bytes / 1e6),
    date: dates({ day: "numeric", month: "long", year: "numeric" }),
    longDate: dates({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    shortDate: dates({ day: "numeric", month: "short", year: "numeric" }),
    dayAndMonth: dates({ day: "numeric", month: "long" }),
    month: dates({ month: "long", year: "numeric" }),
    shortMonth: dates({ month: "short", year: "numeric" }),
    monthName: dates({ month: "long" }),
    shortMonthName: dates({ month: "short" }),
    // 5 January 2026 is a Monday.
    weekdays: once(() =>
      Array.from({ length: 7 }, (_, day) => weekday(`2026-01-${String(5 + day).padStart(2, "0")}`)),
    ),
    list: (items) => lists().format(items),
    choice: (items) => choices().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
