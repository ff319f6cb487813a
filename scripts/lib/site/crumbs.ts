import { homeAddress, monthAddress, yearAddress } from "../model/addresses.ts";
import type { Crumb } from "./crumb.ts";
import { formattersOf } from "./formatters.ts";
import type { Frame } from "./frame.ts";
import { oncePerFrame } from "./once.ts";

/** The way from home through the given steps. */
export function crumbsTo(frame: Frame, ...steps: readonly Crumb[]): readonly Crumb[] {
  return [{ label: frame.words.site.home, address: homeAddress }, ...steps];
}

/** The way to a month: home, year, month. Made once for each month. */
export function crumbsToMonth(frame: Frame, month: string): readonly Crumb[] {
  const made = monthCrumbs(frame);
  let crumbs = made.get(month);
  if (!crumbs) {
    const year = month.slice(0, 4);
    crumbs = crumbsTo(
      frame,
      { label: year, address: yearAddress(year) },
      { label: formattersOf(frame).month(month), address: monthAddress(month) },
    );
    made.set(month, crumbs);
  }
  return crumbs;
}

const monthCrumbs = oncePerFrame(() => new Map<string, readonly Crumb[]>());
