import type { Crumb } from "./crumb.ts";
import { formatsOf } from "./formats.ts";
import { oncePerSite } from "./once.ts";
import type { SiteContext } from "./page.ts";

/** The way from home through the given steps. */
export function crumbsTo(site: SiteContext, ...steps: readonly Crumb[]): readonly Crumb[] {
  return [{ label: site.words.site.home, address: "/" }, ...steps];
}

/** The way to a month: home, year, month. Made once for each month. */
export function crumbsToMonth(site: SiteContext, month: string): readonly Crumb[] {
  const made = monthCrumbs(site);
  let crumbs = made.get(month);
  if (!crumbs) {
    const year = month.slice(0, 4);
    crumbs = crumbsTo(
      site,
      { label: year, address: `/${year}/` },
      { label: formatsOf(site).month(month), address: `/${month.replace("-", "/")}/` },
    );
    made.set(month, crumbs);
  }
  return crumbs;
}

const monthCrumbs = oncePerSite(() => new Map<string, readonly Crumb[]>());
