import { type Words, wordsFor } from "../language/words.ts";
import { yearAddress } from "../model/addresses.ts";
import { basePath, below } from "../model/base.ts";
import type { Pillar, Site } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import { digestOf } from "../text/digest.ts";
import type { Assets } from "./assets.ts";
import { type MenuPage, menuOf } from "./menu.ts";

/** What every page of a site shares: the office's own settings and the way around its site. A change here changes every page. */
export interface Frame {
  readonly site: Site;
  readonly words: Words;
  /** in the office's order */
  readonly pillars: readonly Pillar[];
  /** the standing pages that headers and footers link to */
  readonly pages: readonly MenuPage[];
  /** whether there is a page of all of them, because they are more */
  readonly morePages: boolean;
  /** with public posts, newest first */
  readonly years: readonly { readonly year: string; readonly address: string }[];
  /** which pages of public information there are */
  readonly information: { readonly classes: boolean; readonly periodic: boolean };
  /** whether there is a page of the office's terms */
  readonly terms: boolean;
  readonly assets: Assets;
  /** whether drafts and scheduled posts are shown, for those who write them */
  readonly preview: boolean;
  /** an address of the site as a page's link writes it: below the path that the site stands under */
  readonly href: (address: string) => string;
  /** the same as anyone outside the site writes it */
  readonly absolute: (address: string) => string;
}

export interface FrameOptions {
  readonly assets: Assets;
  readonly preview?: boolean | undefined;
}

export function makeFrame(publication: Publication, { assets, preview = false }: FrameOptions): Frame {
  const { site, pillars, pages, years, classes, periodic, terms } = publication;
  const base = basePath(site.url);
  const menu = menuOf(pages);
  return {
    site,
    words: wordsFor(site.language),
    pillars: pillars.map(({ subject }) => subject),
    pages: menu.pages,
    morePages: menu.more,
    years: years.map(({ subject }) => ({ year: subject, address: yearAddress(subject) })),
    information: { classes: classes.length > 0, periodic: periodic.length > 0 },
    terms: terms.length > 0,
    assets,
    preview,
    href: (address) => below(base, address),
    absolute: (address) => site.url + address,
  };
}

/** Changes with whatever of a frame a page can show. Its words follow from the language and the code. */
export function frameKey({
  site,
  pillars,
  pages,
  morePages,
  years,
  information,
  terms,
  assets,
  preview,
}: Frame): string {
  return digestOf(
    JSON.stringify([site, pillars, pages, morePages, years, information, terms, assets, preview]),
  );
}
