import type { MarkdownIt, Token } from "markdown-it";
import type { UnreadMark } from "../problems/marks.ts";
import { dashedParagraph, findLineMarks } from "../slips/line-marks.ts";
import { findTextMarks, type TextMark } from "../slips/text-marks.ts";
import { excerpt } from "../text/excerpt.ts";
import { isSafeLink } from "./links.ts";
import type { RenderState } from "./render-state.ts";
import { spaced } from "./spaced-addresses.ts";

/**
 * Collects marks that readers will see: Markdown has not taken them. It comes right after inline Markdown is read, where what an
 * author escaped on purpose can still be told from what was only typed.
 */
export function findUnreadMarks(markdown: MarkdownIt, { marks }: Pick<RenderState, "marks">): void {
  markdown.core.ruler.after("inline", "find_unread_marks", ({ tokens, env }) => {
    const tags = new Set<string>();
    const tell = (mark: UnreadMark, line: number): void => {
      // The end of an element, and each other one of its kind, says nothing new.
      if (mark.tag !== undefined && tags.has(mark.tag)) return;
      if (mark.tag !== undefined) tags.add(mark.tag);
      marks.push({ ...mark, line });
    };
    const dashed: { mark: UnreadMark; line: number }[] = [];
    let start = 0;
    tokens.forEach((block, index) => {
      start = block.map?.[0] ?? start;
      if (block.type === "code_block") tellBullets(block, (mark) => tell(mark, start));
      if (block.type !== "inline") return;
      const text = seenText(block.children ?? []);
      if (tokens[index - 1]?.type === "paragraph_open") {
        const lines = text.split("\n").map((words) => words.trim());
        const inItem = tokens[index - 2]?.type === "list_item_open";
        const broken = brokenRows(block.children ?? []);
        for (const { row, ...mark } of findLineMarks(lines, { inItem, broken })) tell(mark, start + row);
        const mark = dashedParagraph(lines);
        if (mark) dashed.push({ mark, line: start });
      }
      const found: readonly TextMark[] = [...findTextMarks(text), ...openLinks(text)];
      const lineAt = lineCounter(text);
      for (const { index: at, ...mark } of found.toSorted((a, b) => a.index - b.index))
        tell(mark, start + lineAt(at));
    });
    if (dashed[0] && dashed.length > 1) tell(dashed[0].mark, dashed[0].line);
    // A note that is one word was taken for the address of a link.
    const note = Object.keys((env as { references?: object }).references ?? {}).find((name) =>
      name.startsWith("^"),
    );
    if (note !== undefined) tell({ kind: "footnote", found: `[${note.toLowerCase()}]` }, 0);
  });
}

/** Stands for code, pictures, what was escaped, and the marks that Markdown has read. */
const taken = "\ufffc";

/** What readers see of a text as it was typed. */
function seenText(children: readonly Token[]): string {
  let text = "";
  let bare = false;
  for (const { type, content, info, nesting } of children) {
    if (type === "link_open" || type === "link_close") {
      bare = info === "auto" && nesting === 1;
      if (nesting === 1 || info !== "auto") text += taken;
    } else if (bare) continue;
    else if (type === "text") text += content.replaceAll("\u2028", "\n");
    else text += type === "softbreak" || type === "hardbreak" ? "\n" : taken;
  }
  return text;
}

/** The rows of `seenText` that end with a break that readers see. */
function brokenRows(children: readonly Token[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let row = 0;
  for (const { type, content } of children) {
    if (type === "hardbreak") rows.add(row);
    if (type === "hardbreak" || type === "softbreak") row++;
    else if (type === "text") row += content.match(/\u2028/g)?.length ?? 0;
  }
  return rows;
}

/** Word's bullets further in are no list, but code. */
function tellBullets({ content }: Token, tell: (mark: UnreadMark) => void): void {
  const lines = content.trimEnd().split("\n");
  const [first] = findLineMarks(lines.map((line) => line.trim()));
  if (first?.kind === "bullet" && first.row === 0) tell(first);
}

/** Links whose address Markdown does not take: it holds a space, or has no end. Others are told by rules of their own. */
function openLinks(text: string): TextMark[] {
  if (!text.includes("](")) return [];
  const toldElsewhere = new Set(Array.from(text.matchAll(spaced), ({ index }) => index));
  return Array.from(text.matchAll(/\]\(([^()\n]{0,200})\)?/g)).flatMap(({ 0: found, 1: url = "", index }) => {
    if (toldElsewhere.has(index) || url.trim() === "" || !isSafeLink(url.trim())) return [];
    return [{ kind: "link", found: excerpt(found.replaceAll(taken, "…")), index }];
  });
}

/** The line of a place, from 0. Places are asked for in their order, so that a text is counted once. */
function lineCounter(text: string): (index: number) => number {
  let line = 0;
  let next = text.indexOf("\n");
  return (index) => {
    for (; next >= 0 && next < index; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}
