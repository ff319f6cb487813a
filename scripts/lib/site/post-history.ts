/** What was changed on a post since it was published, as its pages show it. */
import { modifiedOf } from "../model/corrections.ts";
import type { Moment, Post } from "../model/office.ts";
import type { PastText } from "../reading/past-version.ts";
import type { SiteContent } from "./page.ts";

/** A version that readers could see. */
export interface PublishedVersion {
  /** undefined of what no commit has yet */
  readonly from: Moment | undefined;
  readonly commit: string | undefined;
  /** how many notes on changes the post had by then */
  readonly notes: number;
}

/** Plain data but for the words, which stand for themselves by git's names. */
export interface PostHistory {
  /** oldest first, two at least; none says the same as the one before it */
  readonly versions: readonly PublishedVersion[];
  /** since when the post says what it says; undefined where no commit says so yet */
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
