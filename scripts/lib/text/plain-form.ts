import { composed } from "./same-name.ts";

/** A text for comparison: the same for equal words, whatever spaces and line breaks part them, and however their letters are composed. */
export function plainForm(text: string): string {
  // A single space is what it should be already: most are.
  return composed(text)
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}
