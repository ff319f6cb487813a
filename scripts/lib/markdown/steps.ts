import type { MarkdownIt, Token } from "markdown-it";
import type { RenderState } from "./render-state.ts";
import { wordsOf } from "./words-of.ts";

/** What a body tells step by step, as plain text that may hold line breaks. */
export interface Steps {
  /** of the first numbered list, without lists within them: what these say explains a step, and is none */
  readonly items: readonly string[];
  /** of the second level */
  readonly headings: readonly string[];
}

/** Collects steps. It has to come after all rules that change words, headings and pictures. */
export function collectSteps(markdown: MarkdownIt, state: RenderState): void {
  markdown.core.ruler.push("collect_steps", ({ tokens }) => {
    for (const item of itemsOfFirstList(tokens)) state.items.push(item);
    tokens.forEach((token, index) => {
      const words = tokens[index + 1];
      if (token.type === "heading_open" && token.tag === "h2" && words) state.headings.push(wordsOf(words));
    });
  });
}

function itemsOfFirstList(tokens: readonly Token[]): string[] {
  const items: string[] = [];
  const start = tokens.findIndex(({ type }) => type === "ordered_list_open");
  if (start < 0) return items;
  let depth = 0;
  for (const token of tokens.slice(start)) {
    if (listParts.test(token.type)) {
      if (depth === 1 && token.nesting === 1) items.push("");
      depth += token.nesting;
      if (depth === 0) break;
    } else if (depth === 2) items.push(`${items.pop() ?? ""} ${wordsOf(token)}`);
  }
  return items;
}

const listParts = /^(?:ordered_list|bullet_list|list_item)_/;
