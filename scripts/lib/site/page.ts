import type { AttachmentFacts } from "../attachments/look-at-attachment.ts";
import type { Card, CardPreviews, Cards } from "../cards/card.ts";
import type { Pictures } from "../images/picture.ts";
import type { MonthReport } from "../mix/month-report.ts";
import { cardKeys } from "../model/addresses.ts";
import type { Publication } from "../model/publication.ts";
import { digestOf } from "../text/digest.ts";
import { once } from "../text/once.ts";
import type { FormerCard } from "./former-card.ts";
import type { Frame } from "./frame.ts";
import type { Kits } from "./kits.ts";
import type { PostHistory } from "./post-history.ts";

/** All that there is to show. Pages take from it what they are made of; nothing is rendered from it directly. */
export interface SiteContent {
  readonly publication: Publication;
  readonly pictures: Pick<Pictures, "get">;
  /** what is known of documents, by absolute path; none of one that cannot be published */
  readonly attachments: Pick<ReadonlyMap<string, AttachmentFacts>, "get">;
  readonly cards: Pick<Cards, "get">;
  /** cards that were published and are no longer the site's; absent in a preview */
  readonly former?: readonly FormerCard[];
  /** posts whose share kits are on the site */
  readonly kits: Pick<Kits, "get" | "has">;
  /** cards of these in smaller sizes; absent in a preview, which draws a card when it is asked for */
  readonly cardPreviews?: Pick<CardPreviews, "get"> | undefined;
  /** the verdict on each month with public posts, made from public posts alone, by month (2026-11) */
  readonly months: ReadonlyMap<string, MonthReport>;
  /** what public posts and standing pages said before, by `historyKey`; none of those that were never another, and absent in a preview or where it is not known */
  readonly histories?: Pick<ReadonlyMap<string, PostHistory>, "get"> | undefined;
  /** what is known of all other files once they are made; undefined before, and in a preview */
  readonly made?: MadeSite | undefined;
}

/** A site whose files are made: what `/verifikasi/` tells of it. */
export interface MadeSite {
  /** of the office's repository; undefined where it is not known */
  readonly commit: string | undefined;
  /** whether content was built that no commit has */
  readonly changed: boolean;
  /** where the repository and this commit of it are to be seen; undefined where nothing tells */
  readonly repository: string | undefined;
  readonly commitPage: string | undefined;
  /** Pilar's version */
  readonly version: string;
  /** how many the commit makes, but for the page that says so and the list of them */
  readonly files: number;
  /** SHA-256 over the lines of `sha256sum` of these files, sorted by their paths */
  readonly digest: string;
}

/**
 * One file of the output, rendered from nothing but the site's frame and its own data. So a page whose frame and data are the
 * same as last time is the same page. A class, not a plain object: the site generator copies plain objects deeply, for each page anew.
 */
export class Page {
  readonly #data: () => object;
  readonly #render: (frame: Frame) => string;

  /**
   * @param type the name of its kind of page
   * @param address where it is served: "/2026/11/slug/" (written as index.html) or a file: "/404.html", "/feed.xml"
   * @param data plain data, all of it seen by JSON: parts may be `digested`
   */
  constructor(
    readonly type: string,
    readonly address: string,
    data: () => object,
    render: (frame: Frame) => string,
  ) {
    this.#data = data;
    this.#render = render;
  }

  /** Equal keys are equal files, as long as the code is the same. @param frame its `frameKey` */
  key(frame: string): string {
    return digestOf(frame, this.type, this.address, JSON.stringify(this.#data()));
  }

  /** What it is made of, for tests. */
  get data(): object {
    return this.#data();
  }

  /** The whole file's text. */
  render(frame: Frame): string {
    return this.#render(frame);
  }
}

/** A kind of page: one file in templates/pages exports one. */
export interface PageType {
  /** kebab-case, unique */
  readonly name: string;
  readonly pages: (content: SiteContent) => readonly Page[];
  /** whether it tells of all other files, and so is made last */
  readonly late?: true;
  /** the file of a page of the office's own: pages/faq.tsx */
  readonly own?: string;
}

/** What one page is made of, and where it stands. */
export interface PagePlan<Data extends object> {
  readonly address: string;
  /** asked for once; a getter where there are many such pages and making it takes a while */
  readonly data: Data;
}

/**
 * A kind of page.
 *
 * @param plan which pages there are and what each is made of
 * @param render makes a page's text of the frame and its data; it can reach nothing else
 */
export function pageType<Data extends object>(
  name: string,
  plan: (content: SiteContent) => readonly PagePlan<Data>[],
  render: (frame: Frame, data: Data, address: string) => string,
): PageType {
  return {
    name,
    pages: (content) =>
      plan(content).map((one) => {
        const data = once(() => one.data);
        return new Page(name, one.address, data, (frame) => render(frame, data(), one.address));
      }),
  };
}

/** A share card as a page's head names it. */
export interface PageCard {
  readonly card: Card;
  /** what is written on it, where that is not the page's own title */
  readonly title?: string | undefined;
}

/**
 * The card of a key or, where there is none, the home page's.
 *
 * @param title what is written on it, where that is not the page's own title
 */
export function cardOf(content: SiteContent, key: string, title?: string): PageCard | undefined {
  const card = content.cards.get(key)?.og;
  return card ? { card, title } : homeCardOf(content);
}

/** What stands in for the cards of pages without one. */
export function homeCardOf({ cards, publication }: SiteContent): PageCard | undefined {
  const card = cards.get(cardKeys.home)?.og;
  return card && { card, title: publication.site.name };
}
