import type { FileHashes } from "../decoding/file-hashes.ts";
import type { Campaign, Pillar, Site } from "../model/office.ts";
import type { Assets } from "../site/assets.ts";
import { campaignCss } from "../site/campaign-css.ts";
import { themeCss } from "../site/theme.ts";
import { digestOf } from "../text/digest.ts";
import { makeAssets } from "./assets.ts";
import { stopBundler } from "./bundle.ts";
import type { FileContent } from "./place.ts";

/** The files that every page shares, as they were made before; `key` changes with whatever shapes them. */
export interface KnownAssets {
  readonly key: string;
  readonly assets: Assets;
  readonly addresses: readonly string[];
}

export interface SiteAssets {
  /** undefined as long as the logo's hash is not sure */
  readonly key: string | undefined;
  readonly assets: Assets;
  readonly addresses: readonly string[];
  /** those that were made now, by address */
  readonly files: ReadonlyMap<string, FileContent>;
}

/** Makes them only where they are not as before, or not all served. */
export async function siteAssets(
  site: Site,
  pillars: readonly Pillar[],
  campaigns: readonly Campaign[],
  code: string,
  hashes: FileHashes,
  known: KnownAssets | undefined,
  isServed: (address: string) => boolean,
): Promise<SiteAssets> {
  const { logo } = site.brand;
  const editor = site.admin !== false;
  const theme = themeCss(site.brand.colour, pillars);
  const ofCampaigns = campaignCss(campaigns);
  const keyNow = (): string | undefined => {
    const hash = logo === undefined ? "" : hashes.peek(logo);
    return hash === undefined ? undefined : digestOf(code, hash, String(editor), theme, ofCampaigns);
  };
  const before = known && keyNow();
  if (known && known.key === before && known.addresses.every(isServed)) {
    return { ...known, files: new Map() };
  }
  if (logo) await hashes.of(logo);
  const { assets, files, copies } = await makeAssets({ logo, editor, theme, campaigns: ofCampaigns }).finally(
    stopBundler,
  );
  const all = new Map<string, FileContent>([
    ...Array.from(files, ([address, bytes]) => [address, { bytes }] as const),
    ...Array.from(copies, ([address, from]) => [address, { from }] as const),
  ]);
  return { key: keyNow(), assets, addresses: [...all.keys()], files: all };
}
