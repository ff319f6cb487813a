/** What can be wrong with what must be published, by when, and how long it holds. */
import type { Interval } from "../../model/interval.ts";
import type { UnknownWord } from "../words.ts";

export interface DisclosureProblems {
  /** a post of the class that is not for the public */
  "excepted-information": Record<never, never>;
  /** what has to be published at once, with a date to come */
  "urgent-scheduled": Record<never, never>;
  /** `until` of a post that is not published at once, or that lies before its date */
  "idle-until": { readonly why: "class" | "before" };
  /** an id of `fulfils` that berkala.yaml does not have */
  "unknown-periodic": UnknownWord;
  /** what is to be published periodically and was not: `due` is the day by which it had to be there */
  "periodic-late": {
    readonly id: string;
    readonly name: string;
    readonly every: Interval;
    readonly due: string;
    readonly missed: number;
  };
  /** a page that berkala.yaml names and the site does not have */
  "periodic-page": { readonly found: string; readonly nearest: string | undefined };
  /** `validUntil` that lies before the post's date, or of a lot, which has its deadline */
  "idle-valid-until": { readonly why: "before" | "auction" };
  /** the day by which a post or page had to be looked at again: 2026-11-20 */
  "review-due": { readonly owner: string | undefined; readonly by: string };
}

export const disclosureWarnings = [
  "idle-until",
  "periodic-late",
  "periodic-page",
  "idle-valid-until",
  "review-due",
] satisfies (keyof DisclosureProblems)[];
