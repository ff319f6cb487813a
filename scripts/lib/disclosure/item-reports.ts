import type { PeriodicItem } from "../model/disclosure.ts";
import type { Post } from "../model/office.ts";
import { type Judgement, judgeItem } from "./judge-item.ts";

/** What fulfilled an item last. */
export interface Fulfilment {
  /** 2026-11-03 */
  readonly date: string;
  /** of a page of the site, or https:// */
  readonly address: string;
  /** of the post; undefined where berkala.yaml names a page */
  readonly title: string | undefined;
}

/** What is said of an item of content/berkala.yaml: checks, pages, data and the plan all show this. */
export interface ItemReport extends Judgement {
  readonly id: string;
  readonly name: string;
  readonly about: string | undefined;
  readonly rule: string;
  readonly every: PeriodicItem["every"];
  /** undefined where nothing ever did */
  readonly last: Fulfilment | undefined;
}

export interface ItemReportsInput {
  readonly periodic: readonly PeriodicItem[];
  /** newest first; those that are not public do not count */
  readonly posts: readonly Pick<Post, "state" | "fulfils" | "date" | "title" | "address">[];
  readonly now: { readonly date: string };
}

/** In the office's order. One pass over the posts, however many items there are. */
export function itemReports({ periodic, posts, now }: ItemReportsInput): ItemReport[] {
  if (periodic.length === 0) return [];
  const newest = new Map<string, Fulfilment>();
  for (const { state, fulfils, date, title, address } of posts) {
    if (state !== "public") continue;
    for (const id of fulfils) if (!newest.has(id)) newest.set(id, { date: date.date, address, title });
  }
  return periodic.map((item) => {
    const { id, name, about, rule, every, page } = item;
    const own = newest.get(id);
    const written = page && page.updated <= now.date ? pageFulfilment(page) : undefined;
    // Of both the later one; a post says more than a page, where they are of one day.
    const last = own && written ? (written.date > own.date ? written : own) : (own ?? written);
    const judged = judgeItem(item, last ? [last.date] : [], now.date);
    return { id, name, about, rule, every, last, ...judged };
  });
}

function pageFulfilment({ address, updated }: NonNullable<PeriodicItem["page"]>): Fulfilment {
  return { date: updated, address, title: undefined };
}
