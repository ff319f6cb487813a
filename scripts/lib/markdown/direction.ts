import type { MarkdownIt, Token } from "markdown-it";
import { directionOf, dirOf, hasRightToLeft } from "../text/direction.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Says of each block of text which way it runs, in a body that has words running from right to left: paragraphs, headings, cells and
 * items by their own words, lists, quotations and tables by all that is in them, so that marks and columns stand on the right side. It
 * has to come after all rules that change words.
 */
export function directBlocks(markdown: MarkdownIt): void {
  markdown.core.ruler.push("direct_blocks", ({ src, tokens }) => {
    if (!hasRightToLeft(src) && !src.includes("&")) return;
    const words = tokens.map((token) => (token.type === "inline" ? wordsOf(token) : ""));
    if (!words.some(hasRightToLeft)) return;
    const open: number[] = [];
    tokens.forEach((token, index) => {
      if (token.nesting === 1) open.push(index);
      if (token.nesting !== -1) return;
      const start = open.pop() ?? index;
      const opening = tokens[start];
      if (opening) direct(opening, tokens[start - 1], words.slice(start, index));
    });
  });
}

function direct(opening: Token, before: Token | undefined, words: readonly string[]): void {
  if (leaves.has(opening.type)) {
    // The paragraph of a tight item is not written: the item speaks for it.
    const shown = opening.hidden && before?.type === "list_item_open" ? before : opening;
    shown.attrSet("dir", dirOf(words.join("")) ?? "auto");
  } else if (containers.has(opening.type)) {
    const direction = directionOf(words.join(" "));
    if (direction === "rtl" || opening.type === "list_item_open") {
      if (opening.attrGet("dir") === null) opening.attrSet("dir", direction);
    }
  }
}

const leaves: ReadonlySet<string> = new Set(["paragraph_open", "heading_open", "th_open", "td_open"]);
const containers: ReadonlySet<string> = new Set([
  "bullet_list_open",
  "ordered_list_open",
  "list_item_open",
  "blockquote_open",
  "table_open",
]);
