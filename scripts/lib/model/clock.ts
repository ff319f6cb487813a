/** Dates as the office writes and counts them: in its own time zone, whatever the machine's is. */
import { Temporal } from "temporal-polyfill";
import type { Moment } from "./moment.ts";

export interface Clock {
  /**
   * A date, or a date and time, with or without a zone: 2026-11-03, "2026-11-03 08:00", "2026-11-03 08:00 WITA",
   * 2026-11-03T08:00+07:00. Undefined if it is neither, or not in the calendar (2026-02-30).
   */
  parse(text: string): Moment | undefined;
  fromEpoch(milliseconds: number): Moment;
}

const pattern =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)\s?(Z|[+-]\d{2}:\d{2}|WIB|WITA|WIT)?)?$/i;
/** Indonesia's zones, by presidential decree 41 of 1987. */
const zones: Readonly<Record<string, string>> = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" };

/** @param timezone an IANA name: Asia/Jakarta, Asia/Makassar, Asia/Jayapura */
export function clockIn(timezone: string): Clock {
  // A zone's rules are slow to look up, and posts share days: each day's offset is looked up once.
  const dayOffsets = new Map<string, number | undefined>();

  const zoned = (epoch: number): Temporal.ZonedDateTime =>
    Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timezone);

  /** Milliseconds east of Greenwich all through a day; undefined for a day on which the clock changes. */
  const offsetOf = (date: string): number | undefined => {
    if (!dayOffsets.has(date)) {
      const day = Temporal.PlainDate.from(date);
      const first = day.toZonedDateTime(timezone);
      const next = day.add({ days: 1 }).toZonedDateTime(timezone);
      // Where clocks go forward at midnight, as in Cairo and Beirut, the day begins at one o'clock.
      const whole =
        first.offsetNanoseconds === next.offsetNanoseconds && first.hour === 0 && first.minute === 0;
      dayOffsets.set(date, whole ? first.offsetNanoseconds / 1e6 : undefined);
    }
    return dayOffsets.get(date);
  };

  const fromEpoch = (epoch: number, hasTime = true): Moment => {
    const local = zoned(epoch);
    const plain = local.toPlainDateTime().toString({ smallestUnit: "second" });
    return moment(plain, local.offset, epoch, hasTime);
  };

  const parse = (text: string): Moment | undefined => {
    const match = pattern.exec(text.trim());
    if (!match) return undefined;
    const [, date = "", time, zone] = match;
    // 08:00-09:00 tells from when to when, and no zone nine hours west of Greenwich.
    if (/ \d{2}:\d{2}-\d{2}:\d{2}$/.test(text.trim())) return undefined;
    const offset = zone && (zones[zone.toUpperCase()] ?? zone);
    try {
      Temporal.PlainDate.from(date, { overflow: "reject" });
      const clockTime = Temporal.PlainTime.from(time ?? "00:00", { overflow: "reject" }).toString({
        smallestUnit: "second",
      });
      const plain = `${date}T${clockTime}`;
      if (offset) return fromEpoch(Temporal.Instant.from(plain + offset).epochMilliseconds);
      const east = offsetOf(date);
      if (east === undefined) {
        const { epochMilliseconds } = Temporal.PlainDateTime.from(plain).toZonedDateTime(timezone);
        return fromEpoch(epochMilliseconds, time !== undefined);
      }
      return moment(plain, offsetText(east), Date.parse(`${plain}Z`) - east, time !== undefined);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };

  const parsed = new Map<string, Moment | undefined>();
  return {
    fromEpoch,
    parse(text) {
      if (!parsed.has(text)) parsed.set(text, parse(text));
      return parsed.get(text);
    },
  };
}

/** Whether a name is a time zone that this machine knows. */
export function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function moment(plain: string, offset: string, epoch: number, hasTime: boolean): Moment {
  return {
    iso: plain + offset,
    date: plain.slice(0, 10),
    month: plain.slice(0, 7),
    time: hasTime ? plain.slice(11, 16) : undefined,
    epoch,
  };
}

function offsetText(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / 60_000;
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, "0");
  return `${milliseconds < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}
