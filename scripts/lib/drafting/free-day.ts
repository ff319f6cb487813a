import { Temporal } from "temporal-polyfill";
import type { Office } from "../model/office.ts";
import { nextMonth } from "../plan/calendar.ts";
import { planMonth } from "../plan/month-plan.ts";

/** An office whose days are full for a year is asked for a date. */
const months = 12;

/** The next working day without a post, as the plan has it: 2026-11-24. Tomorrow, where there is none for a year. */
export function nextFreeDay(office: Office): string {
  let { month } = office.now;
  for (let count = 0; count < months; count++) {
    const free = planMonth(office, month).days.find(({ open }) => open);
    if (free) return free.date;
    month = nextMonth(month);
  }
  return Temporal.PlainDate.from(office.now.date).add({ days: 1 }).toString();
}
