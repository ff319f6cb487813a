import stringWidth from "string-width";
import { clip } from "../text/clip.ts";
import { printable } from "./printable.ts";

/** Cells of a terminal that a text takes: two for an emoji or an East Asian character, none for colour. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** A text on one line of at most `most` cells, ending with … where some of it is left out. */
export function fitCells(text: string, most: number): string {
  return clip(printable(text), (shown) => widthOf(shown) <= most);
}
