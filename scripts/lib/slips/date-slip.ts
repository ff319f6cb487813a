/**
 * What is wrong with a date that the clock cannot read: another form, a time of day that does not exist, or a day that is
 * not in the calendar. `meant` is how it should be written, if that is beyond doubt.
 */
import { Temporal } from "temporal-polyfill";
import type { DateSlip } from "../problems/problem.ts";
import { monthNamed } from "./month-slip.ts";

/** @param found which no clock could parse */
export function dateSlip(found: string): DateSlip {
  const text = found.trim();
  const standard = /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\S.*))?$/i.exec(text);
  if (standard) {
    const [, date = "", time] = standard;
    if (!isDay(date)) return { wrong: "calendar", meant: undefined };
    const meant = time === undefined ? undefined : meantTime(time);
    return { wrong: "time", meant: meant && `${date} ${meant}` };
  }
  const [day = "", ...rest] = /^(\S+)\s+(\d{1,2}[.:]\d.*)$/.exec(text)?.slice(1) ?? [text];
  const date = meantDay(day) ?? meantDay(text.replace(/\s+\d{1,2}[.:]\d{2}.*$/, ""));
  const time = rest[0] ?? /\s(\d{1,2}[.:]\d{2}.*)$/.exec(text)?.[1];
  if (date === undefined) return { wrong: "form", meant: undefined };
  const clock = time === undefined ? "" : meantTime(time);
  return { wrong: "form", meant: clock === undefined ? date : `${date} ${clock}`.trim() };
}

/** 20/11/2026, 20-11-2026, 2026/11/20, 2026-11-3, 3 November 2026. Offices write the day first; 3/11 is 3 November. */
function meantDay(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const worded = /^(?:\p{L}+,\s*)?(\d{1,2})\s+(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text);
  const [year, month, day] = yearFirst
    ? yearFirst.slice(1)
    : dayFirst
      ? dayFirst.slice(1).reverse()
      : worded
        ? [worded[3], monthNamed(worded[2] ?? ""), worded[1]]
        : [];
  if (day === undefined) return undefined;
  const two = (value: unknown): string => String(value).padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  return isDay(date) ? date : undefined;
}

/** 8:00, 08.00, 8.00 WIB, pukul 8; a zone that was named stays: it may not be the office's. */
function meantTime(text: string): string | undefined {
  const match = /^(?:pukul|jam)?\s*(\d{1,2})(?:[.:](\d{2}))?(?:[.:]\d{2})?\s*(WIB|WITA|WIT)?$/i.exec(
    text.trim(),
  );
  const [, hour = "", minute = "00", zone = ""] = match ?? [];
  if (!match || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minute} ${zone.toUpperCase()}`.trim();
}

function isDay(date: string): boolean {
  try {
    Temporal.PlainDate.from(date, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
