/** What is marked in running text: links, and hashtags outside them. Bodies and captions ask here, so that both find the same. */
import { hashtagPattern } from "./hashtags.ts";
import { withoutEnd } from "./without-end.ts";

export interface Mark {
  readonly kind: "link" | "hashtag";
  /** as it is written, a hashtag with its `#`, a link without the punctuation after it */
  readonly text: string;
  /** code units before it */
  readonly index: number;
}

/** In their order. */
export function marksIn(text: string): Mark[] {
  if (!mayHoldMarks.test(text)) return [];
  return Array.from(text.matchAll(marks), ({ 0: found, 1: link, index }): Mark => {
    if (link === undefined) return { kind: "hashtag", text: found, index };
    return { kind: "link", text: bare(found), index };
  });
}

/** The hashtags that a text carries, without `#`, as a channel finds them: not in the middle of a word or a link, never digits alone. */
export function hashtagsIn(text: string): string[] {
  return marksIn(text).flatMap(({ kind, text: found }) => (kind === "hashtag" ? found.slice(1) : []));
}

const mayHoldMarks = /[#＃/]|www\./iu;

/** After https:// or www., or after the name of a site and a slash: up to a space, a quotation mark, or a mark before a hashtag. */
const link =
  /(?<![\p{L}\p{N}@.-])((?:https?:\/\/|www\.|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}[/?])(?:(?![,;)\]’…–—]{1,3}[#＃])[^\s<>"“”])*)/u;

const marks = new RegExp(`${link.source}|${hashtagPattern.source}`, "giu");

/** Without a sentence's marks, and without a bracket that was opened before the link. */
function bare(link: string): string {
  return withoutEnd(link, link.includes("(") ? /[.,;:!?\]'’”]/ : /[.,;:!?)\]'’”]/);
}
