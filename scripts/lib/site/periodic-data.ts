import { type ItemReport, itemReports } from "../disclosure/item-reports.ts";
import { itemJson } from "../disclosure/periodic-data.ts";
import { periodicAddress } from "../model/addresses.ts";
import type { Moment } from "../model/moment.ts";
import type { Publication } from "../model/publication.ts";
import type { Frame } from "./frame.ts";

/** What the page of periodic information and its data are made of. */
export interface PeriodicFacts {
  /** in the office's order, from public posts alone */
  readonly items: readonly ItemReport[];
  readonly now: Moment;
}

export function periodicFactsOf({ periodic, posts, now }: Publication): PeriodicFacts {
  return { items: itemReports({ periodic, posts, now }), now };
}

/** The items as JSON, with what a reader needs to work them out again. */
export function periodicJsonText(frame: Frame, { items, now }: PeriodicFacts): string {
  const { site, words, absolute } = frame;
  const { states, nav } = words.disclosure.periodic;
  const json = {
    office: site.name,
    title: nav,
    address: absolute(periodicAddress),
    generated: now.iso,
    notice: site.notice ?? null,
    labels: { states, intervals: words.disclosure.intervals },
    items: items.map((item) => itemJson(item, absolute)),
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
