/** Plans of offices made in memory, with the days that a test names. */
import type { Office, Post, SpecialDay } from "../../scripts/lib/model/office.ts";
import { type MonthPlan, planMonth } from "../../scripts/lib/plan/month-plan.ts";
import { makeOffice, momentOf, type OfficeSpec } from "../mix/make-office.ts";

export function special(date: string, kind: SpecialDay["kind"], name = `${kind} ${date}`): SpecialDay {
  return { date, name, kind, certainty: "decreed", source: "contoh" };
}

export interface PlanSpec extends OfficeSpec {
  readonly days?: readonly SpecialDay[];
  /** the dates that the office's posts get, in the order in which they were given */
  readonly dates?: readonly string[];
}

export function officeWith({ days = [], dates, posts = [], ...spec }: PlanSpec): Office {
  const office = makeOffice({ ...spec, posts });
  const dated = dates
    ? office.posts
        .map((post): Post => {
          const date = dates[Number(post.slug.replace("pos-", ""))];
          return date === undefined ? post : { ...post, date: { ...momentOf(date), time: undefined } };
        })
        .sort((a, b) => b.date.epoch - a.date.epoch)
    : office.posts;
  return { ...office, days, posts: dated };
}

export function planOf(spec: PlanSpec, month = "2026-12", volume?: number): MonthPlan {
  return planMonth(officeWith(spec), month, volume);
}
