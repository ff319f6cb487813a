/** Marks of Markdown in a text that nobody renders: a reader sees the stars and brackets themselves. */
import MarkdownIt, { type Token } from "markdown-it";
import { findHtmlTags } from "../slips/html-tags.ts";

export type MarkKind =
  | "bold"
  | "emphasis"
  | "strike"
  | "code"
  | "link"
  | "image"
  | "heading"
  | "quote"
  | "table"
  | "html"
  | "escape";

export interface VisibleMark {
  readonly kind: MarkKind;
  /** as it is written, or nearly: **Penting!** */
  readonly written: string;
}

/** In their order; lists and lines of dashes are no marks, since plain text has them too. */
export function visibleMarks(text: string): VisibleMark[] {
  if (!mayHoldMarks.test(text)) return [];
  const lines = text.split("\n");
  const plain = text.replace(address, sheltered);
  const read = parser.parse(plain, {}).flatMap((block): VisibleMark[] => {
    if (block.type === "inline") return inlineMarks(block.children ?? []);
    const kind = blockKind(block);
    const line = lines[block.map?.[0] ?? 0]?.trim() ?? "";
    // A comparison at the start of a line quotes nothing.
    if (!kind || (kind === "quote" && /^>\s*[\d=]/.test(line))) return [];
    if (kind === "html" && !isHtml(block.content)) return [];
    return [{ kind, written: line }];
  });
  const kinds = new Set(read.map(({ kind }) => kind));
  const meant = unreadMarks(plain).filter(({ kind }) => !kinds.has(kind));
  return [...read, ...meant].map(({ kind, written }) => ({ kind, written: unsheltered(written) }));
}

/**
 * What its author meant for Markdown, and Markdown itself would not read: a reader sees it all the same. Stars behind a letter hide
 * a part of a name (A** B**), and two before a text may lead to a note.
 */
function unreadMarks(text: string): VisibleMark[] {
  const bold = Array.from(text.matchAll(looseBold), ([written]) => written).filter((found) =>
    /\p{L}/u.test(found),
  );
  const headings = Array.from(text.matchAll(gluedHeading), ([written]) => written.trim());
  return [
    ...bold.map((written) => ({ kind: "bold" as const, written })),
    ...headings.map((written) => ({ kind: "heading" as const, written })),
  ];
}

const looseBold = /(?<![*_\p{L}\p{N}])(\*\*|__)(?![*_])[^*_\n]{1,200}\1(?![*_])/gu;
const gluedHeading = /^#{2,6}\p{L}.*$/gmu;

/** <b>, but not <nama>: a blank to be filled in. */
function isHtml(text: string): boolean {
  return /^\s*<[!?]/.test(text) || findHtmlTags(text).length > 0;
}

/** What emphasises words is a letter like any other within an address, but not at its end. */
const address = /(?:https?:\/\/|(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}\/)[^\s<>()[\]]*[^\s<>()[\]*_~`]/gi;
const emphasis = "*_~`";
const firstPrivate = 0xe000;

function sheltered(text: string): string {
  return text.replace(/[*_~`]/g, (mark) => String.fromCharCode(firstPrivate + emphasis.indexOf(mark)));
}

function unsheltered(text: string): string {
  return text.replace(/[\ue000-\ue003]/g, (mark) => emphasis[mark.charCodeAt(0) - firstPrivate] ?? mark);
}

/** Most texts hold none of these. */
const mayHoldMarks = /[*`~\\[|]|_\S|<[a-z!/]|&[#a-z]|^[^\S\n]*(?:#+\s|##|>)/imu;

// Escapes and entities stay tokens of their own.
const parser = new MarkdownIt({ html: true }).disable("text_join");
// Nothing is rendered: addresses of every kind are told as they are written.
parser.validateLink = () => true;
parser.normalizeLink = (url) => url;

function blockKind({ type, markup }: Token): MarkKind | undefined {
  // Two lines of which the second is made of dashes are no heading to who writes plain text.
  if (type === "heading_open") return markup.startsWith("#") ? "heading" : undefined;
  return blocks[type];
}

const blocks: Readonly<Record<string, MarkKind | undefined>> = Object.assign(Object.create(null), {
  fence: "code",
  blockquote_open: "quote",
  table_open: "table",
  html_block: "html",
});

const pairs: Readonly<Record<string, MarkKind | undefined>> = Object.assign(Object.create(null), {
  strong_open: "bold",
  em_open: "emphasis",
  s_open: "strike",
  link_open: "link",
});

function inlineMarks(tokens: readonly Token[]): VisibleMark[] {
  return tokens.flatMap((token, index): VisibleMark[] => {
    const { type, content, markup } = token;
    const pair = pairs[type];
    if (pair) {
      const words = wordsWithin(tokens, index);
      // 2*3*4, @_nama_, a star that leads to a note, *), and a code that a phone dials, *123*1#
      if (
        pair === "emphasis" &&
        (/[\p{L}\p{N}@#/]$/u.test(tokens[index - 1]?.content ?? "") || /^\)|^\d*$/.test(words))
      )
        return [];
      if (pair !== "link") return [{ kind: pair, written: `${markup}${words}${markup}` }];
      const written = markup === "autolink" ? `<${words}>` : `[${words}](${token.attrGet("href") ?? ""})`;
      return [{ kind: pair, written }];
    }
    if (type === "code_inline") return [{ kind: "code", written: `${markup}${content}${markup}` }];
    if (type === "image") return [{ kind: "image", written: `![${content}](${token.attrGet("src") ?? ""})` }];
    if (type === "html_inline") return isHtml(content) ? [{ kind: "html", written: content }] : [];
    if (type === "text_special") {
      if (token.info === "entity") return [{ kind: "html", written: markup }];
      // C:\Users: before a letter it escapes nothing.
      return content === markup ? [] : [{ kind: "escape", written: markup }];
    }
    return [];
  });
}

/** What stands between a mark and its counterpart, without marks within it: as much of it as anybody shows. */
function wordsWithin(tokens: readonly Token[], start: number): string {
  const level = tokens[start]?.level ?? 0;
  let words = "";
  for (let at = start + 1; at < tokens.length && words.length < mostWords; at++) {
    const token = tokens[at];
    if (token?.level === level && token.nesting === -1) break;
    words += token?.content ?? "";
  }
  return words;
}

/** Characters. Marks within marks would else be as many words as the text has letters, each time anew. */
const mostWords = 300;
