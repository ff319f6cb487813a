import type { Campaign } from "../model/office.ts";
import { tonesOf } from "./theme.ts";

/** The class of what has a campaign's colours. */
export function campaignClass(id: string): string {
  return `k-${id}`;
}

/**
 * The colours of campaigns as CSS custom properties, light and dark, as the theme has those of pillars. Words of ours, made of colours and
 * ids that were checked.
 */
export function campaignCss(campaigns: readonly Pick<Campaign, "id" | "colour">[]): string {
  const scheme = (name: "light" | "dark"): string =>
    campaigns
      .flatMap(({ id, colour }) => {
        if (colour === undefined) return [];
        const { fill, ink, soft } = tonesOf(colour, name);
        return `.${campaignClass(id)}{--fill:${fill};--ink:${ink};--soft:${soft}}`;
      })
      .join("");
  const light = scheme("light");
  return light && `${light}@media (prefers-color-scheme:dark){${scheme("dark")}}`;
}
