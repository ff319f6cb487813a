import type { MarkdownIt, Token } from "markdown-it";
import { excerpt } from "../text/excerpt.ts";
import { once } from "../text/once.ts";
import type { RenderState } from "./render-state.ts";

/**
 * Collects what Markdown reads as something else than was probably meant: dashes below a text, which make a heading of it; numbers that
 * it counts anew; stars between figures; backticks for apostrophes; a paragraph that is code since it begins further in.
 */
export function findMisreadMarks(markdown: MarkdownIt, { misread }: Pick<RenderState, "misread">): void {
  markdown.core.ruler.after("inline", "find_misread_marks", ({ tokens, src }) => {
    let line = 0;
    const lists: (Numbers | undefined)[] = [];
    const lines = once(() => src.split("\n"));
    for (const [index, token] of tokens.entries()) {
      line = token.map?.[0] ?? line;
      if (token.type === "heading_open" && /^[-=]/.test(token.markup)) {
        const words = tokens[index + 1]?.content ?? "";
        if (isParagraph(words)) {
          misread.push({
            kind: "underline",
            found: token.markup.repeat(3),
            line: (token.map?.[1] ?? line + 1) - 1,
          });
        }
      } else if (/_list_open$/.test(token.type)) {
        lists.push(
          token.type === "ordered_list_open" ? { count: 0, first: 0, last: 0, same: true } : undefined,
        );
      } else if (/_list_close$/.test(token.type)) lists.pop();
      else if (token.type === "list_item_open") {
        if (skips(lists.at(-1), Number(token.info)))
          misread.push({ kind: "numbers", found: token.info + token.markup, line });
      } else if (token.type === "fence") {
        const [, end = 0] = token.map ?? [];
        if (end - line < 2 || !/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines()[end - 1] ?? ""))
          misread.push({ kind: "fence", found: token.markup, line });
      } else if (token.type === "code_block" && (isProse(token.content) || isCentred(token.content))) {
        misread.push({ kind: "indent", found: excerpt(token.content.trim()), line });
      } else if (token.type === "inline") collectInline(token, line, misread);
    }
  });
}

/** A heading has no end of a sentence, is on one line and short. */
function isParagraph(words: string): boolean {
  return words.includes("\n") || words.length > 90 || /[.;,]$/.test(words.trimEnd());
}

/** The numbers of a list as they were typed, so far. */
interface Numbers {
  count: number;
  first: number;
  last: number;
  /** all are one number, as where Markdown is left to count */
  same: boolean;
}

/** Whether a number neither follows the one before nor repeats it. */
function skips(list: Numbers | undefined, number: number): boolean {
  if (!list) return false;
  const isFirst = list.count++ === 0;
  if (isFirst) list.first = number;
  list.same &&= number === list.first;
  const skipped = !isFirst && !list.same && number !== list.last + 1;
  list.last = number;
  return skipped;
}

/** Words and an end of a sentence, and no sign of code or of a table. */
function isProse(code: string): boolean {
  return (
    (code.match(/(?<!\S)\p{L}{2,}[,.]?(?!\S)/gu)?.length ?? 0) >= 8 &&
    /[.!?:]$/.test(code.trimEnd()) &&
    !/[{}<>=;|]| {2}\S/.test(code.trim())
  );
}

/** Words alone that were moved far in with spaces, as the name below a letter is. */
function isCentred(code: string): boolean {
  return /^(?: {4,}|\t+ *)\p{L}/u.test(code) && !/[{}<>=;|()[\]]/.test(code);
}

function collectInline(block: Token, line: number, misread: RenderState["misread"]): void {
  const { children, content } = block;
  if (!children || !/[*`]/.test(content)) return;
  let breaks = 0;
  for (const [at, { type, content: words, markup }] of children.entries()) {
    if (type === "softbreak" || type === "hardbreak") breaks++;
    const before = children[at - 1]?.content ?? "";
    if (
      type === "em_open" &&
      markup === "*" &&
      /\d$/.test(before) &&
      /^\d/.test(children[at + 1]?.content ?? "")
    )
      misread.push({ kind: "times", found: `${/(?<!\d)\d+$/.exec(before)?.[0]}*`, line: line + breaks });
    const after = children[at + 1]?.content ?? "";
    if (
      type === "code_inline" &&
      markup === "`" &&
      /\p{L}$/u.test(before) &&
      /^\p{L}/u.test(after) &&
      words.includes(" ")
    )
      misread.push({
        kind: "backtick",
        found: `${/(?<!\p{L})\p{L}+$/u.exec(before)?.[0]}\``,
        line: line + breaks,
      });
  }
}
