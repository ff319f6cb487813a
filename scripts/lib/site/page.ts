import type { Cards } from "../cards/card.ts";
import type { Pictures } from "../images/picture.ts";
import type { Words } from "../language/words.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { Publication } from "../model/publication.ts";
import type { Kits } from "../output/write-kits.ts";
import type { Assets } from "./assets.ts";

/** All that a page may draw on. Made once a build; holds nothing that is not public. */
export interface SiteContext {
  readonly publication: Publication;
  readonly words: Words;
  readonly pictures: Pictures;
  readonly cards: Cards;
  /** posts whose share kits are on the site */
  readonly kits: Kits;
  readonly assets: Assets;
  /** the verdict on each month with public posts, made from public posts alone, by month (2026-11) */
  readonly months: ReadonlyMap<string, MonthReport>;
}

/**
 * One file of the output. A class, not a plain object: the site generator copies plain objects deeply, for each page anew.
 */
export class Page {
  /**
   * @param address where it is served: "/2026/11/slug/" (written as index.html) or a file: "/404.html", "/feed.xml"
   * @param render makes the whole file's text; called once
   */
  constructor(
    readonly address: string,
    readonly render: () => string,
  ) {}
}

/** A kind of page: one file in templates/pages exports one. */
export interface PageType {
  /** kebab-case, unique */
  readonly name: string;
  readonly pages: (site: SiteContext) => readonly Page[];
}
