/** Numbers and moments as exports write them, in English and in Indonesian. */
import type { Clock } from "../model/clock.ts";
import { monthNamed } from "../slips/month-slip.ts";

/** What stands where there is no figure. */
const nothing = /^(?:[-–—]*|n\/?a|null|none|nan)$/i;

/** There are fewer people. */
const mostCounted = 1e11;

/** A count as `countAs` reads it, and no more than there can be. */
export function countIn(cell: string): number | null | undefined {
  const count = countAs(cell);
  return count && count > mostCounted ? null : count;
}

/**
 * A count: 1234, "1,234", "1.234", "1 234", "1.2K", "1,2 rb", "3,4 jt". Counts are whole, so that a mark before three digits parts thousands,
 * whichever it is. Undefined where there is none; `null` for what cannot be one.
 */
function countAs(cell: string): number | null | undefined {
  const text = cell.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  if (nothing.test(text)) return undefined;
  const [, amount = "", unit] = /^(\d[\d.,' ]*?) ?([a-z]+)?$/i.exec(text) ?? [];
  if (amount === "") return null;
  if (unit !== undefined) {
    const factor = units.get(unit.toLowerCase());
    const [, whole = "", part = ""] = /^(\d{1,3})(?:[.,](\d{1,3}))?$/.exec(amount) ?? [];
    return factor === undefined || whole === "" ? null : Math.round(Number(`${whole}.${part || 0}`) * factor);
  }
  if (/^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/.test(amount)) return Number(amount.replace(/\D/g, ""));
  // What a spreadsheet makes of a whole number: 12.0, "1,234.00"
  const whole = amount.replace(/[.,]0{1,2}$/, "");
  return whole !== amount ? (countAs(whole) ?? null) : /^\d+$/.test(amount) ? Number(amount) : null;
}

const units: ReadonlyMap<string, number> = new Map([
  ...(["k", "rb", "ribu"] as const).map((unit) => [unit, 1e3] as const),
  ...(["m", "jt", "juta", "mio"] as const).map((unit) => [unit, 1e6] as const),
]);

/** Which of two numbers with a slash between them is the day. */
export type DayOrder = "day-first" | "month-first";

/** 11/03/2026 and 03.11.2026; a year first says by itself which is which. */
const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/** What the moments of one column leave no doubt of; undefined where each of them could be read either way. */
export function dayOrderOf(cells: readonly string[]): DayOrder | undefined {
  let order: DayOrder | undefined;
  for (const cell of cells) {
    const [, first = 0, second = 0] = numeric.exec(cell.trim())?.map(Number) ?? [];
    const found = first > 12 ? "day-first" : second > 12 ? "month-first" : undefined;
    if (found === undefined) continue;
    // A column that is written both ways says nothing.
    if (order !== undefined && order !== found) return undefined;
    order = found;
  }
  return order;
}

export interface WrittenMoment {
  /** 2026-11-03 */
  readonly date: string;
  /** 08:00; undefined where the cell has none */
  readonly time: string | undefined;
  /** whether the cell says in which zone: then both are the office's */
  readonly zoned: boolean;
}

/** Undefined for what is no moment, and for one that could be two days. */
export function momentIn(cell: string, order: DayOrder | undefined, clock: Clock): WrittenMoment | undefined {
  const text = cell.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const zoned = zonedIn(text);
  if (zoned !== undefined) {
    const { date, time } = clock.fromEpoch(zoned);
    return { date, time, zoned: true };
  }
  const day = dayIn(text, order);
  if (day === undefined || clock.parse(day.date) === undefined) return undefined;
  return { date: day.date, time: timeIn(day.rest), zoned: false };
}

/** 2026-11-03T01:15:00Z, 2026-11-03 01:15 +0000, Tue Nov 03 01:15:00 +0000 2026 */
function zonedIn(text: string): number | undefined {
  const [, month = "", day, clock = "", zone = "", year] =
    /^[a-z]{3} ([a-z]{3}) (\d{2}) (\d{2}:\d{2}(?::\d{2})?) ([+-]\d{4}) (\d{4})$/i.exec(text) ?? [];
  const iso = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|UTC|[+-]\d{2}:?\d{2})$/i;
  const written =
    year === undefined
      ? iso
          .exec(text)?.[0]
          .replace(/ ?UTC$/i, "Z")
          .replace(/ (?=[+-]\d{2}:?\d{2}$|Z$)/i, "")
          .replace(" ", "T")
      : `${year}-${String(monthNamed(month)).padStart(2, "0")}-${day}T${clock}${zone}`;
  if (written === undefined) return undefined;
  const epoch = Date.parse(written.replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  return Number.isNaN(epoch) ? undefined : epoch;
}

function dayIn(text: string, order: DayOrder | undefined): { date: string; rest: string } | undefined {
  const made = (year: string, month: number, day: string, whole: string) => ({
    date: `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`,
    rest: text.slice(text.indexOf(whole) + whole.length),
  });
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return made(iso[1] ?? "", Number(iso[2]), iso[3] ?? "", iso[0]);
  const plain = numeric.exec(text);
  if (plain) {
    const [whole, first = "", second = "", year = ""] = plain;
    // Of 05/05 both are the same.
    if (order === undefined && Number(first) !== Number(second)) return undefined;
    const [day, month] = order === "month-first" ? [second, first] : [first, second];
    return made(year, Number(month), day, whole);
  }
  // Sel, 3 Nov 2026; Tue, Nov 3, 2026; November 3, 2026
  const bare = text.replace(/^\p{L}+\.?, /u, "");
  const dayFirst = /^(\d{1,2}) (\p{L}{3,})\.?,? (\d{4})(?!\d)/u.exec(bare);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})(?!\d)/u.exec(bare);
  const [whole = "", day = "", month = "", year = ""] =
    dayFirst ?? (monthFirst ? [monthFirst[0], monthFirst[2], monthFirst[1], monthFirst[3]] : []);
  const number = monthNamed(month ?? "");
  return number > 0 ? made(year ?? "", number, day ?? "", whole) : undefined;
}

/** 08:15, 8:15 PM, 20.15, pukul 08.15 */
function timeIn(rest: string): string | undefined {
  const [, hour = "", minute = "", half = ""] =
    /^[T, ]*(?:(?:pukul|jam|at) )?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\.\d+)? ?([ap]m)?\b/i.exec(rest) ?? [];
  if (hour === "" || Number(minute) > 59) return undefined;
  const plain = Number(hour);
  const counted = half === "" ? plain : (plain % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  return counted > 23 || (half !== "" && plain > 12)
    ? undefined
    : `${String(counted).padStart(2, "0")}:${minute}`;
}
