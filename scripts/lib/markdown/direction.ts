import type { MarkdownIt, Token } from "markdown-it";
import { type Direction, directionOf, dirOf, hasRightToLeft } from "../text/direction.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Says of each block of text which way it runs, in a body that has words running from right to left: paragraphs, headings, cells and
 * items by their own words, lists, quotations and tables by all that is in them, so that marks and columns stand on the right side. An
 * item that runs the other way than its list says so in so many words: a stylesheet makes room for its mark. The rule has to come
 * after all that change words.
 */
export function directBlocks(markdown: MarkdownIt): void {
  markdown.core.ruler.push("direct_blocks", ({ src, tokens }) => {
    if (!hasRightToLeft(src) && !src.includes("&")) return;
    const words = tokens.map((token) => (token.type === "inline" ? wordsOf(token) : ""));
    if (!words.some(hasRightToLeft)) return;
    const open: number[] = [];
    const items = new Map<Token, Direction>();
    tokens.forEach((token, index) => {
      if (token.nesting === 1) open.push(index);
      if (token.nesting !== -1) return;
      const start = open.pop() ?? index;
      const opening = tokens[start];
      if (!opening) return;
      const held = words.slice(start, index).join(" ");
      direct(opening, tokens[start - 1], held, items);
      if (!lists.has(opening.type)) return;
      for (const item of tokens.slice(start, index)) {
        const own = items.get(item);
        if (item.level === opening.level + 1 && own && own !== directionOf(held)) item.attrSet("dir", own);
      }
    });
  });
}

/** @param items of lists, with the way that the words run which each stands for */
function direct(
  opening: Token,
  before: Token | undefined,
  words: string,
  items: Map<Token, Direction>,
): void {
  if (leaves.has(opening.type)) {
    // The paragraph of a tight item is not written: the item speaks for it.
    const shown = opening.hidden && before?.type === "list_item_open" ? before : opening;
    shown.attrSet("dir", dirOf(words) ?? "auto");
    if (shown === before) items.set(shown, directionOf(words));
  } else if (containers.has(opening.type)) {
    const direction = directionOf(words);
    const item = opening.type === "list_item_open";
    if ((direction === "rtl" || item) && opening.attrGet("dir") === null) opening.attrSet("dir", direction);
    if (item && !items.has(opening)) items.set(opening, direction);
  }
}

const leaves: ReadonlySet<string> = new Set(["paragraph_open", "heading_open", "th_open", "td_open"]);
const lists: ReadonlySet<string> = new Set(["bullet_list_open", "ordered_list_open"]);
const containers: ReadonlySet<string> = new Set([
  ...lists,
  "list_item_open",
  "blockquote_open",
  "table_open",
]);
