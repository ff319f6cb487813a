/** What can be wrong with the text of a post or page. */
import type { LostTextKind, MisreadMarkKind, UnreadMark } from "../marks.ts";
import type { UnknownWord } from "../words.ts";

export interface BodyProblems {
  "empty-body": Record<never, never>;
  /** `what` is what belongs there, as the mark says it; may be empty */
  "unfilled-gap": { readonly what: string };
  /** why a link within the site leads nowhere when its post is public */
  "broken-link": {
    readonly found: string;
    readonly why: "missing" | "draft" | "scheduled" | "withdrawn" | "unused-hashtag" | "part";
    readonly nearest: string | undefined;
    /** the parts that the page's text has, each with its #; none for a list */
    readonly parts?: readonly string[] | undefined;
  };
  /** `meant` is the address whose beginning was mistyped */
  "relative-link": {
    readonly found: string;
    readonly kind: RelativeLinkKind;
    readonly meant?: string | undefined;
  };
  /** what a link lacks; `found` is what it has */
  "empty-link": { readonly lacks: "text" | "address" | "both"; readonly found: string };
  "unregistered-hashtag": UnknownWord;
  /** `meant` as above */
  "unsafe-link": { readonly found: string; readonly meant?: string | undefined };
  "unread-mark": UnreadMark;
  "misread-mark": { readonly kind: MisreadMarkKind; readonly found: string };
  "lost-text": { readonly kind: LostTextKind; readonly found: string };
  /** levels as they are typed: 3 for ###; 1 above is the title's */
  "skipped-heading": { readonly level: number; readonly above: number; readonly meant: number };
  /** a heading of the level that the page's title has */
  "second-title": Record<never, never>;
  "malformed-link": { readonly found: string; readonly fault: AddressFault };
  /** the longest sentence of a text and its beginning, the words that it should have at most, and how many others have more */
  "long-sentence": {
    readonly found: string;
    readonly words: number;
    readonly most: number;
    readonly others: number;
  };
  /** `first` is the post whose title and body it repeats: content/posts/2026-11/slug/index.md */
  "duplicate-post": { readonly first: string };
}

export const bodyWarnings = [
  "broken-link",
  "relative-link",
  "empty-link",
  "unregistered-hashtag",
  "unread-mark",
  "misread-mark",
  "lost-text",
  "skipped-heading",
  "second-title",
  "malformed-link",
  "long-sentence",
  "duplicate-post",
] satisfies (keyof BodyProblems)[];

/** What a link without https:// and without / at its start was probably meant to be. */
export type RelativeLinkKind = "site" | "email" | "file" | "page" | "scheme";

/** What keeps a whole address from ever leading anywhere. */
export type AddressFault =
  /** nothing stands behind the scheme: https:// */
  | "unfinished"
  /** what stands behind the colon of a server's name is no number up to 65535: https://kantor.go.id:8O80 */
  | "port"
  /** no server on the internet can be called so: https://a|b, https://kantor, https://kantor..go.id */
  | "server"
  /** mailto: without an address */
  | "mail"
  /** tel: without a digit */
  | "phone";
