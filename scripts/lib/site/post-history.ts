/** What was changed on a post or a standing page since it was published, as its pages show it. */
import { modifiedOf } from "../model/corrections.ts";
import type { Moment, Post, StandingPage } from "../model/office.ts";
import type { PastText } from "../reading/past-version.ts";
import type { SiteContent } from "./page.ts";

/** A version that readers could see. */
export interface PublishedVersion {
  /** undefined of what no commit has yet */
  readonly from: Moment | undefined;
  readonly commit: string | undefined;
  /** how many notes on changes the text had by then */
  readonly notes: number;
}

/** Plain data but for the words, which stand for themselves by git's names. */
export interface PostHistory {
  /** oldest first, two at least; none says the same as the one before it */
  readonly versions: readonly PublishedVersion[];
  /** since when the text says what it says; undefined where no commit says so yet */
  readonly changed: Moment | undefined;
  /** undefined where the office does not show them */
  readonly texts: PastTexts | undefined;
}

/** The words of versions: read when a page is rendered, and known by the names of their contents until then. */
export class PastTexts {
  readonly #names: readonly string[];
  readonly #read: (index: number) => PastText | undefined;

  /** @param names one for each version: changes with its words @param read undefined where it cannot be read any more */
  constructor(names: readonly string[], read: (index: number) => PastText | undefined) {
    this.#names = names;
    this.#read = read;
  }

  at(index: number): PastText | undefined {
    return this.#read(index);
  }

  toJSON(): unknown {
    return this.#names;
  }
}

/** When a post was last changed, as far as that is known: what pages, feeds, sitemaps and search engines are told alike. */
export function modifiedIn(
  { histories }: Pick<SiteContent, "histories">,
  { id, date, corrections }: Pick<Post, "id" | "date" | "corrections">,
): Moment {
  const noted = modifiedOf(date, corrections);
  const changed = histories?.get(id)?.changed;
  return changed && changed.epoch > noted.epoch ? changed : noted;
}

/** By which the history of a post or a standing page is known: ids of posts have a slash, names of pages none. */
export function historyKey(text: Pick<Post, "id"> | Pick<StandingPage, "slug">): string {
  return "id" in text ? text.id : text.slug;
}

/** The same of a standing page, which has no day of its own; undefined where nothing is known of a change. */
export function pageModifiedIn(
  { histories }: Pick<SiteContent, "histories">,
  { slug, corrections }: Pick<StandingPage, "slug" | "corrections">,
): Moment | undefined {
  const dates = [histories?.get(slug)?.changed, ...(corrections ?? []).map(({ date }) => date)];
  return dates.reduce(
    (newest, date) => (date && (!newest || date.epoch > newest.epoch) ? date : newest),
    undefined,
  );
}
