import type { Token } from "markdown-it";

/** What a reader sees of a block's words, without marks; a line break is kept as one. */
export function wordsOf({ children, content }: Token): string {
  if (!children) return content;
  return children.map(({ type, content: words }) => (/break$/.test(type) ? "\n" : words)).join("");
}
