import type { Office } from "../model/office.ts";
import { type AssetsMade, makeAssets } from "../output/assets.ts";
import { campaignCss } from "../site/campaign-css.ts";
import { themeCss } from "../site/theme.ts";
import { bareColour } from "./bare-frame.ts";

/** The files that every page shares; made anew where the logo or a colour is another. */
export interface SharedFiles {
  /** @param office undefined where it cannot be read @param logoStamp changes with the logo's bytes */
  of(office: Office | undefined, logoStamp: string): Promise<AssetsMade>;
}

export function sharedFiles(): SharedFiles {
  let last: { readonly key: string; readonly made: AssetsMade } | undefined;
  return {
    async of(office, logoStamp) {
      const logo = office?.site.brand.logo;
      const editor = office !== undefined && office.site.admin !== false;
      const theme = themeCss(office?.site.brand.colour ?? bareColour, office?.pillars ?? []);
      const campaigns = campaignCss(office?.campaigns ?? []);
      const key = JSON.stringify([logo, logoStamp, editor, theme, campaigns]);
      // Without an office there is no logo to make icons of: what was made last will do.
      if (last && (last.key === key || !office)) return last.made;
      // A logo that cannot be read is a problem of its own; the site is shown without it.
      const without = { logo: undefined, editor, theme, campaigns };
      const made = await makeAssets({ ...without, logo }).catch(() => makeAssets(without));
      last = { key, made };
      return made;
    },
  };
}
