/**
 * What is wrong with a date that the clock cannot read, and how it should be written where that is beyond doubt.
 */
import { Temporal } from "temporal-polyfill";
import type { DateSlip } from "../problems/codes/fields.ts";
import { withoutOddCharacters } from "./characters.ts";
import { monthNamed } from "./month-slip.ts";

/** @param found which no clock could parse */
export function dateSlip(found: string): DateSlip {
  const odd = withoutOddCharacters(found.trim());
  const text = (odd?.plain ?? found).trim().replace(/\s+/g, " ");
  const day = readDay(text);
  if (!day) {
    // The time may stand first: 08.00 WIB, 3 November 2026.
    const late = /^(\S*\d[.:]\d\d(?: WI(?:B|TA|T)\b)?),? (?=\p{L}*,? ?\d{1,2}\b|\d{4})(.*)$/iu.exec(text);
    const meant = late && !/^\d{4}-/.test(text) ? dateSlip(`${late[2]} ${late[1]}`).meant : undefined;
    return { wrong: "form", meant };
  }
  const { date, standard } = day;
  const span = hours.exec(day.rest);
  // A post begins once: of hours from and to, the first is meant.
  const rest = span ? `${span[1]} ${span[2] ?? ""}`.trim() : day.rest;
  if (date === undefined) return { wrong: "calendar", meant: undefined };
  const time = readTime(rest);
  const meant = rest === "" ? date : time && written(date, time);
  if (!standard) return { wrong: "form", meant };
  if (span) return { wrong: "words", meant };
  if (odd && (rest === "" || time?.wrong === undefined)) return { wrong: "characters", odd: odd.odd, meant };
  return { wrong: time?.wrong ?? wrongTime(rest), meant };
}

/** The same as one word, for an option of a command: 2026-11-22T08:00WIB */
export function meantNow(found: string | undefined): string | undefined {
  return dateSlip(found ?? "")
    .meant?.replace(" ", "T")
    .replaceAll(" ", "");
}

/** 08.00-10.00 WIB, 08:00 s.d. selesai; 08:00 -07:00 is an hour and a zone */
const hours =
  /^((?:pukul |jam |T)?\d{1,2}[.:]\d{2})(?: WI(?:B|TA|T))?(?:-| - | ?(?:s\/d|s\.? ?d\.?|sampai|hingga|to|until) ?)(?:\d{1,2}[.:]\d{2}|selesai)(?: (WI(?:B|TA|T)))?$/i;

interface Day {
  /** 2026-11-03; undefined for a day that is not in the calendar */
  readonly date: string | undefined;
  /** whether it is written as dates are here */
  readonly standard: boolean;
  /** what follows it */
  readonly rest: string;
}

/** Before a date: "Selasa,", "hari Selasa tanggal", "tgl." */
const before =
  /^(?:(?:hari|tanggal|tgl\.?|(?!\d)\p{L}+(?=,| \d| tanggal| tgl)),? ?)*(?=\d|\p{L}{3,}\.? \d)/iu;
const between = "[-/. ]";
const forms: readonly (readonly [RegExp, order: "ymd" | "dmy" | "mdy"])[] = [
  [new RegExp(`^(\\d{4})${between}(\\d{1,2})${between}(\\d{1,2})(?!\\d)`), "ymd"],
  [/^(\d{4})(\d{2})(\d{2})(?!\d)/, "ymd"],
  [/^(\d{4})[-/. ]*(\p{L}{3,})\.?[-/. ]*(\d{1,2})(?!\d)/u, "ymd"],
  [new RegExp(`^(\\d{1,2})${between}(\\d{1,2})${between}(\\d{4})(?!\\d)`), "dmy"],
  [/^(\d{1,2})[/.](\d{1,2})[/.](2\d)(?!\d)/, "dmy"],
  [/^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*(?:of )?(\p{L}{3,})\.?,?[-/. ]*(\d{4})(?!\d)/iu, "dmy"],
  [/^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/iu, "mdy"],
];

/** 20/11/2026, 20-11-2026, 2026/11/20, 2026-11-3, 3 November 2026, November 3, 2026. Offices write the day first; 3/11 is 3 November. */
function readDay(text: string): Day | undefined {
  const bare = monthNamed(/^\p{L}+/u.exec(text)?.[0] ?? "") > 0 ? text : text.replace(before, "");
  for (const [pattern, order] of forms) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const [whole, first = "", second = "", third = ""] = match;
    const parts = { ymd: [first, second, third], dmy: [third, second, first], mdy: [third, first, second] }[
      order
    ];
    const [year = "", monthText = "", dayText = ""] = parts;
    const month = /^\d/.test(monthText) ? Number(monthText) : monthNamed(monthText);
    if (month === 0 && !/^\d/.test(monthText)) continue;
    const full = year.length === 2 ? `20${year}` : year;
    // 11/20/2026 can only be the American order.
    const swapped = order === "dmy" && month > 12 && Number(dayText) <= 12;
    const date = swapped ? dateOf(full, Number(dayText), month) : dateOf(full, month, Number(dayText));
    return {
      date,
      standard: /^\d{4}-\d{2}-\d{2}$/.test(whole) && bare === text,
      rest: bare.slice(whole.length).trim(),
    };
  }
  return undefined;
}

function dateOf(year: string, month: number, day: number): string | undefined {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  try {
    Temporal.PlainDate.from(date, { overflow: "reject" });
    return date;
  } catch {
    return undefined;
  }
}

interface Time {
  /** 08:00, or 24:00 */
  readonly clock: string;
  /** WIB, +07:00, or "" */
  readonly zone: string;
  /** why the clock does not take it as it stands; undefined where only what is around it is wrong */
  readonly wrong: DateSlip["wrong"] | undefined;
}

const timeForm =
  /^(?:[,T-] ?|(?:pada|jam|pukul|pkl\.?|pk\.|at|@) ?)*(\d{1,2})(?:([.:,h])(\d{2})|(?<=\d{2})(?=\d{2}(?:\D|$))(\d{2}))?(?:[.:](\d{2})(?:[.,]\d{1,9})?)?(?: ?(a\.?m\.?|p\.?m\.?|pagi|siang|sore|petang|malam)(?![\p{L}\p{N}]))?(?: ?\(?(\S.*?)\)?)?\.?$/iu;

/** 8:00, 08.00, 8.00 WIB, pukul 8, 2 siang, 08:00:00 +0700; undefined where it is no time, or which one is in doubt. */
function readTime(text: string): Time | undefined {
  const [, hourText = "", mark = "", parted, glued, second = "00", part = "", zoneText = ""] =
    timeForm.exec(text) ?? [];
  if (hourText === "") return undefined;
  const minute = parted ?? glued ?? "00";
  const hour = hourOf(Number(hourText), part.toLowerCase().replaceAll(".", ""));
  const zone = zoneText === "" ? "" : meantZone(zoneText);
  if (zone === undefined || hour === undefined) return undefined;
  const midnight = hour === 24 && minute === "00" && second === "00";
  if (!midnight && (hour > 23 || Number(minute) > 59 || Number(second) > 59)) return undefined;
  const plain = hourText.length === 2 && mark === ":";
  const seconds = second === "00" ? "" : `:${second}`;
  return {
    clock: `${String(hour).padStart(2, "0")}:${minute}${seconds}`,
    zone,
    wrong: midnight
      ? "midnight"
      : !plain
        ? "time"
        : !/^(?:T|\d)/i.test(text) || part !== ""
          ? "words"
          : zoneText !== zone
            ? "zone"
            : text.endsWith(".")
              ? "words"
              : undefined,
  };
}

function hourOf(hour: number, part: string): number | undefined {
  if (part === "") return hour;
  if (hour > 12) return part === "pagi" || part === "am" ? undefined : hour;
  if (part === "am" || part === "pagi") return hour % 12;
  if (part === "pm" || part === "sore" || part === "petang") return (hour % 12) + 12;
  if (part === "siang") return hour >= 9 ? hour : hour + 12;
  // Twelve at night is the day's start, or its end.
  return hour >= 6 && hour < 12 ? hour + 12 : undefined;
}

/** As a date may end: WIB, WITA, WIT, Z, +07:00. A zone that was named stays: it may not be the office's. */
function meantZone(text: string): string | undefined {
  const word = text.toUpperCase().trim();
  const named = zoneNames.find(([pattern]) => pattern.test(word))?.[1];
  if (named !== undefined) return named;
  const [, sign, hours = "", minutes = "00"] = /^(?:UTC|GMT)? ?([+-]) ?(\d{1,2}):?(\d{2})?$/.exec(word) ?? [];
  if (sign === undefined || Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

const zoneNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:WIB|WAKTU INDONESIA (?:BAGIAN )?BARAT|(?:ASIA\/)?(?:JAKARTA|PONTIANAK)|WAKTU JAKARTA)$/, "WIB"],
  [/^(?:WITA|WAKTU INDONESIA (?:BAGIAN )?TENGAH|(?:ASIA\/)?(?:MAKASSAR|UJUNG_PANDANG))$/, "WITA"],
  [/^(?:WIT|WAKTU INDONESIA (?:BAGIAN )?TIMUR|(?:ASIA\/)?JAYAPURA)$/, "WIT"],
  [/^(?:Z|UTC|GMT)$/, "Z"],
];

function written(date: string, { clock, zone, wrong }: Time): string {
  const day = wrong === "midnight" ? Temporal.PlainDate.from(date).add({ days: 1 }).toString() : date;
  return `${day} ${wrong === "midnight" ? "00:00" : clock} ${zone}`.trim();
}

/** Why there is no reading a time: it is none that clocks show, its zone is unknown, or it is no time at all. */
function wrongTime(rest: string): DateSlip["wrong"] {
  const [, hour = "", minute = "00", second = "00", zone = ""] =
    /^(?:T ?)?(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?(?: ?(.*))?$/i.exec(rest) ?? [];
  if (hour === "") return "time";
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return "no-time";
  return zone === "" ? "time" : "zone";
}
