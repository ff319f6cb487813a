import stringWidth from "string-width";
import { clip } from "../text/clip.ts";
import { printable } from "./printable.ts";

/** Cells of a terminal that a text takes: two for an emoji or an East Asian character, none for colour. */
export function widthOf(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Latin letters, dashes and quotes, and what bars are drawn with: a cell each, which most texts can be told to be at a glance. */
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\xff\u2013-\u201e\u2500-\u259f]*$/;

/** A text on one line of at most `most` cells, ending with … where some of it is left out. */
export function fitCells(text: string, most: number): string {
  return clip(printable(text), (shown) => widthOf(shown) <= most);
}
