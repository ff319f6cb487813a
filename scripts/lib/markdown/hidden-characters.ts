import type { MarkdownIt, Token } from "markdown-it";
import { findHidden, withoutHidden } from "../text/hidden-characters.ts";
import type { RenderState } from "./render-state.ts";

/** Stands for a line break of another program until the blocks are known: a \n there would begin a list or a heading. */
const otherBreak = "\u2028";

/** The same within an address. */
const encodedBreak = encodeURIComponent(otherBreak);

/** Kept in the text of a file, and told there. */
const lostLetter = "\ufffd";

/** A body without characters that nobody sees; its lines keep their numbers. */
export function withoutHiddenCharacters(source: string): string {
  return withoutHidden(source, otherBreak);
}

/**
 * Makes line breaks of those that other programs wrote, and takes out what was written as an entity (`&#8203;`). It has to come
 * before all rules that read words.
 */
export function settleHidden(markdown: MarkdownIt, { hidden }: Pick<RenderState, "hidden">): void {
  markdown.core.ruler.push("settle_hidden", (state) => {
    if (!state.src.includes(otherBreak) && !state.src.includes("&")) return;
    let line = 0;
    const known = state.src.includes(lostLetter);
    const settled = (token: Token, lineBreak: string): void => {
      const { content } = token;
      for (const found of findHidden(content.replaceAll(otherBreak, "\n"))) {
        if (!(known && found.kind === "lost-letter")) hidden.push({ found, text: content, line });
      }
      token.content = withoutHidden(content, lineBreak);
      token.children?.forEach((child) => {
        settled(child, " ");
      });
      for (const attribute of token.attrs ?? []) {
        attribute[1] = withoutHidden(String(attribute[1]).replaceAll(encodedBreak, ""), " ");
      }
    };
    for (const block of state.tokens) {
      line = block.map?.[0] ?? line;
      if (block.type !== "inline") settled(block, "\n");
      else {
        block.content = block.content.replaceAll(otherBreak, " ");
        block.children = (block.children ?? []).flatMap((child) => {
          if (child.type !== "text") {
            settled(child, " ");
            return child;
          }
          settled(child, otherBreak);
          return child.content.includes(otherBreak) ? withBreaks(child, state.Token) : child;
        });
      }
    }
  });
}

function withBreaks({ content }: Token, TokenType: typeof Token): Token[] {
  return content.split(otherBreak).flatMap((words, index) => {
    const text = Object.assign(new TokenType("text", "", 0), {
      content: index === 0 ? words : words.trimStart(),
    });
    return index === 0 ? [text] : [new TokenType("hardbreak", "br", 0), text];
  });
}
