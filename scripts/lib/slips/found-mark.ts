import type { UnreadMark } from "../problems/marks.ts";
import { excerpt } from "../text/excerpt.ts";

/** A mark of a kind, with as much of its line as a message quotes. */
export function shown(kind: UnreadMark["kind"], line: string): { kind: UnreadMark["kind"]; found: string } {
  return { kind, found: short(line.trim()) };
}

/** What Markdown has read stands in a text as one sign, for which a message has an ellipsis. */
export function short(text: string): string {
  return excerpt(text.replaceAll("\ufffc", "…"));
}
