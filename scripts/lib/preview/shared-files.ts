import type { Office } from "../model/office.ts";
import { type AssetsMade, makeAssets } from "../output/assets.ts";

/** The files that every page shares; made anew where the logo is another. */
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
      const key = JSON.stringify([logo, logoStamp, editor]);
      // Without an office there is no logo to make icons of: what was made last will do.
      if (last && (last.key === key || !office)) return last.made;
      // A logo that cannot be read is a problem of its own; the site is shown without it.
      const made = await makeAssets({ logo, editor }).catch(() => makeAssets({ logo: undefined, editor }));
      last = { key, made };
      return made;
    },
  };
}
