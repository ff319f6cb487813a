/**
 * A Markdown file's text without its marks, each remaining character where it stood: what is found in it has its own place in the file.
 * Addresses are taken out, since a slug's words are no running text.
 */
export function withoutMarks(text: string): string {
  return text
    .replace(/\]\([^)\s]{0,2000}/g, blank)
    .replace(/https?:\/\/[^\s)>\]]{1,2000}/gi, blank)
    .replace(/[*_`~[\]#>|\\"“”]/g, " ");
}

function blank(found: string): string {
  return " ".repeat(found.length);
}

/** A stretch of a text that belongs together: a field, a paragraph, an item, a row. */
export interface Passage {
  readonly text: string;
  /** of its first character */
  readonly start: number;
}

/** Paragraphs, items and rows of a body; a field with its lines of a front matter. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const { index } of text.matchAll(
    /\n(?=[ \t]*\n|[ \t]{0,9}(?:[-*+>|#]|\d{1,3}[.)] |[\w.]{1,40}:(?:\s|$)))/g,
  )) {
    passages.push({ text: text.slice(start, index), start });
    start = index;
  }
  passages.push({ text: text.slice(start), start });
  return passages;
}
