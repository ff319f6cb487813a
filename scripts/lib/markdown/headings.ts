import type { MarkdownIt, Token } from "markdown-it";
import { wordSlug } from "../text/slug.ts";
import type { RenderState } from "./render-state.ts";
import { wordsOf } from "./words-of.ts";

/** The page's title is its only h1: where a body has an h1 too, all its headings step down one. */
export function demoteHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push("demote_headings", ({ tokens }) => {
    if (!tokens.some((token) => token.tag === "h1")) return;
    for (const token of tokens) {
      if (!token.type.startsWith("heading_")) continue;
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
    }
  });
}

/**
 * Gives each heading an id made of the words that are read, so that a part of a post can be linked to. It has to come after all rules
 * that change words. A heading without words is none: it is left out, as a reader would only hear that there is one.
 */
export function identifyHeadings(markdown: MarkdownIt, state: RenderState): void {
  markdown.core.ruler.push("identify_headings", ({ tokens }) => {
    const free = idGiver();
    tokens.forEach((token, index) => {
      if (token.type !== "heading_open" || token.hidden) return;
      const inline = tokens[index + 1];
      const words = inline ? wordsOf(inline).trim() : "";
      if (words === "") {
        hide(token, tokens[index + 2]);
        return;
      }
      const id = free(anchorOf(words));
      token.attrSet("id", id);
      state.anchors.push(id);
    });
  });
}

/** What all ids of headings begin with, so that none can take the place of a part of the page. */
const prefix = "bagian-";

export function isAnchor(id: string): boolean {
  return id.startsWith(prefix);
}

/** The id of the first heading that has these words. */
export function anchorOf(words: string): string {
  return `${prefix}${wordSlug(words, 60) || "tanpa-judul"}`;
}

/** Tells equal ids apart by a number. */
function idGiver(): (wanted: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (wanted) => {
    let count = counts.get(wanted) ?? 1;
    let id = count === 1 ? wanted : `${wanted}-${count}`;
    for (; used.has(id); id = `${wanted}-${count}`) count++;
    used.add(id);
    counts.set(wanted, count + 1);
    return id;
  };
}

function hide(...tokens: readonly (Token | undefined)[]): void {
  for (const token of tokens) if (token) token.hidden = true;
}
