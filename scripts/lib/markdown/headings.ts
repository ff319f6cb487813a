import type { MarkdownIt } from "markdown-it";
import { slug } from "../text/slug.ts";

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

/** Gives each heading an id, so that a part of a post can be linked to. */
export function identifyHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push("identify_headings", ({ tokens }) => {
    const used = new Set<string>();
    tokens.forEach((token, index) => {
      if (token.type !== "heading_open") return;
      const words = slug(tokens[index + 1]?.content ?? "", 60) || "tanpa-judul";
      let id = `bagian-${words}`;
      for (let count = 2; used.has(id); count++) id = `bagian-${words}-${count}`;
      used.add(id);
      token.attrSet("id", id);
    });
  });
}
