import type { MarkdownIt } from "markdown-it";
import type { RenderState } from "./render-state.ts";
import { wordsOf } from "./words-of.ts";

/**
 * Words from which on a sentence is told. Guides to plain language ask for 20 to 25 at most (GOV.UK's style guide: 25); one of 40 is left before
 * its end, or read twice. Fewer would tell half of what offices write, and nobody would read it.
 */
export const longSentence = 40;

/** Finds sentences that are too long to be read in one go. Those of quotes are somebody else's. */
export function findLongSentences(markdown: MarkdownIt, state: RenderState): void {
  markdown.core.ruler.push("long_sentences", ({ tokens }) => {
    let quotes = 0;
    let line = 0;
    for (const token of tokens) {
      if (token.type === "blockquote_open") quotes++;
      if (token.type === "blockquote_close") quotes--;
      line = token.map?.[0] ?? line;
      if (token.type !== "inline" || quotes > 0) continue;
      const words = wordsOf(token);
      if (words.length < longSentence * shortestWord) continue;
      for (const sentence of words.split(sentenceEnd)) {
        const count = sentence.match(word)?.length ?? 0;
        if (count > longSentence) state.longSentences.push({ sentence: sentence.trim(), words: count, line });
      }
    }
  });
}

/** Signs, with the space after it: what is shorter than as many of these has no long sentence. */
const shortestWord = 2;
/** A mark that ends a sentence; what follows a colon or a semicolon is read by itself, and a line that the author broke ends nothing. */
const sentenceEnd = /(?<=[.!?…;:]["”’)\]]?)\s+/u;
const word = /[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu;
