import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { type DayCertainty, type DayKind, dayCertainties, dayKinds } from "../../model/office.ts";
import { list, shaped, text } from "./fields.ts";

/** content/days.yaml: holidays and commemorations, the shipped ones and the office's own, in any order; a file of comments alone holds none */
export const daysSchema = list(
  z.strictObject({
    date: shaped("day", isDay),
    name: text(1, 100),
    kind: shaped("day-kind", (value) => dayKinds.includes(value as DayKind)),
    certainty: shaped("day-certainty", (value) => dayCertainties.includes(value as DayCertainty)).default(
      "decreed",
    ),
    source: text(1, 300),
  }),
  0,
  2000,
).nullable();

/** 2026-12-24, or 12-22 for every year; 02-29 is a day, 02-30 is not. */
function isDay(value: string): boolean {
  try {
    if (/^\d{2}-\d{2}$/.test(value)) Temporal.PlainMonthDay.from(value, { overflow: "reject" });
    else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) Temporal.PlainDate.from(value, { overflow: "reject" });
    else return false;
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
