import type { MarkdownIt } from "markdown-it";
import type { RenderState } from "./render-state.ts";

/** The end of a picture or link that Markdown leaves as text: a file's name with a space in it, and perhaps a "(1)". */
export const spaced = /\]\(\s*(?!\s)((?:[^()<>\n]|\([^()\n]*\))*\.[a-z0-9]{2,5})\s*\)/giu;

/**
 * Collects addresses with spaces outside angle brackets: Markdown does not read them, and shows `![…](Foto Saya.jpg)` as it
 * was typed.
 */
export function findSpacedAddresses(markdown: MarkdownIt, state: RenderState): void {
  markdown.core.ruler.push("find_spaced_addresses", ({ tokens }) => {
    for (const block of tokens) {
      if (block.type !== "inline" || !block.content.includes("](")) continue;
      for (const { type, content } of block.children ?? []) {
        if (type !== "text") continue;
        for (const [, source = ""] of content.matchAll(spaced)) {
          if (/\s/.test(source)) state.spacedAddresses.push({ source, line: block.map?.[0] ?? 0 });
        }
      }
    }
  });
}
