import { itemReports } from "../disclosure/item-reports.ts";
import { isOver } from "../model/auction.ts";
import type { Office, Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { publish } from "../model/publication.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { siteAddresses } from "../site/site-addresses.ts";
import { nearest } from "../text/nearest.ts";
import type { Check } from "./check.ts";

/** What the law on public information asks of what is published: at once where it says so, and again where it is periodic. */
export const disclosed: Check = ({ office }) => [
  ...office.posts.flatMap(urgentOf),
  ...lateItems(office),
  ...missingPages(office),
];

/** What must not wait is not scheduled; and only that holds until a moment. */
function urgentOf(post: Post): Problem[] {
  const { classification, state, until, date } = post;
  if (classification === "serta-merta")
    return [
      ...(state === "scheduled" ? [problem("urgent-scheduled", placeIn(post, "date"), {})] : []),
      ...(until && isOver(until, date)
        ? [problem("idle-until", placeIn(post, "until"), { why: "before" })]
        : []),
    ];
  return until ? [problem("idle-until", placeIn(post, "until"), { why: "class" })] : [];
}

/** A warning each, as a month that is off; nothing while an error keeps posts from being counted. */
function lateItems(office: Office): Problem[] {
  const { periodic = [], leftOut } = office;
  if (leftOut > 0) return [];
  const places = new Map(periodic.map(({ id, at }) => [id, at]));
  return itemReports({ ...office, periodic }).flatMap((report): Problem[] => {
    const at = places.get(report.id);
    if (report.state !== "late" || !at) return [];
    const { id, name, due, missed, every } = report;
    return [problem("periodic-late", at, { id, name, due, missed, every })];
  });
}

function missingPages(office: Office): Problem[] {
  const own = (office.periodic ?? []).filter(({ page }) => page?.address.startsWith("/"));
  if (own.length === 0) return [];
  const known = siteAddresses(publish(office));
  return own.flatMap(({ page, at }): Problem[] => {
    const found = page?.address ?? "";
    if (known.has(found)) return [];
    return [problem("periodic-page", at, { found, nearest: nearest(found, [...known]) })];
  });
}
