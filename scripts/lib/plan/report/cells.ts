import { printable } from "../../terminal/printable.ts";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Pictures, and the scripts that terminals draw at double width. */
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

/** Cells of a terminal that a text without colour takes. */
export function cells(text: string): number {
  let count = 0;
  for (const { segment } of graphemes.segment(text)) count += wide.test(segment) ? 2 : 1;
  return count;
}

/** A text on one line of at most `most` cells, ending with … where some of it is left out. */
export function shorten(text: string, most: number): string {
  const line = printable(text);
  if (cells(line) <= most) return line;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(line)) {
    used += cells(segment);
    if (used > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
