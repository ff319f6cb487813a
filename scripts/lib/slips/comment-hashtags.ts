/**
 * `#InfoLelang` outside quotes: YAML silently takes it and the rest of its line for a comment. An author who leaves no space
 * after the # means a hashtag (or a colour), so this is reported, and the file is read as it was meant.
 */
import { Lexer } from "yaml";
import type { Problem, ProblemData } from "../problems/problem.ts";
import { capitalise } from "../text/capitalise.ts";
import { itemsIn } from "./meant-word.ts";

export type CommentHashtag = ProblemData["comment-hashtag"] & {
  /** of the #, from the start of the text */
  readonly offset: number;
  /** of the comment, with its # */
  readonly length: number;
};

/** Anything that could be one; most files have none and need no closer look. */
const candidate = /(?:^|[\s[{,])#[\p{L}\p{N}]/mu;

/** Comments whose # is followed by a letter or digit, except notes on lines of their own. */
export function findCommentHashtags(text: string): CommentHashtag[] {
  if (!candidate.test(text)) return [];
  const found: CommentHashtag[] = [];
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.has(lexeme)) {
      scalar = lexeme === scalarMark;
      continue;
    }
    if (!scalar && /^#[\p{L}\p{N}]/u.test(lexeme)) {
      const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
      const alone = before.trim() === "";
      if (!alone || isEntry(lexeme)) {
        found.push({
          offset,
          length: lexeme.length,
          word: wordOf(lexeme),
          place: placeOf(lexeme, before),
          ...listOf(lexeme, before),
        });
      }
    }
    scalar = false;
    offset += lexeme.length;
  }
  return found;
}

/** The text as its author meant it: without the #, colours in quotes. Lines keep their numbers, and columns up to the first #. */
export function withoutCommentHashtags(text: string, found: readonly CommentHashtag[]): string {
  let mended = "";
  let end = 0;
  for (const { offset, length } of found) {
    const comment = text.slice(offset, offset + length);
    mended += text.slice(end, offset);
    mended += comment.replace(/#([0-9a-f]{6})\b/gi, '"$&"').replace(/(?<!")#(?=[\p{L}\p{N}])/gu, "");
    end = offset + length;
  }
  return mended + text.slice(end);
}

/** Leaves out problems that only arise because a # cut a line short. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const columns = new Map<string, number>();
  for (const { code, file, line, column } of problems) {
    if (code === "comment-hashtag") columns.set(`${file}:${line}`, column);
  }
  if (columns.size === 0) return [...problems];
  return problems.filter(
    ({ code, file, line, column }) =>
      code === "comment-hashtag" || column < (columns.get(`${file}:${line}`) ?? Number.POSITIVE_INFINITY),
  );
}

/**
 * The lexer's own marks, which are not part of the text: a document begins, a flow collection is cut off, a scalar follows.
 */
const scalarMark = "\u001f";
const marks: ReadonlySet<string> = new Set(["\u0002", "\u0018", scalarMark, "\ufeff"]);

/**
 * Of comments on lines of their own, only bare hashtags and keys in PascalCase, as in hashtags.yaml. A sentence is a note,
 * and `#image: foto.jpg` a field that was switched off.
 */
function isEntry(comment: string): boolean {
  return /^#\w+(?:[\s,]+#\w+)*[\s,\]]*$/u.test(comment) || /^#[A-Z0-9]\w*:(?:\s|$)/.test(comment);
}

function wordOf(comment: string): string {
  return /^#[\p{L}\p{N}\p{M}_]+/u.exec(comment)?.[0].slice(1) ?? "";
}

function placeOf(comment: string, before: string): CommentHashtag["place"] {
  if (/^#[0-9a-f]{6}\b/i.test(comment) && /colour|\bwarna/i.test(before)) return "colour";
  return /^\s*(?:-\s*|[\w-]+:\s*)?\[?\s*$|\[[^\]]*$/.test(before) ? "hashtag" : "text";
}

/** All that was meant, where the # stands right behind the key of a list. */
function listOf(comment: string, before: string): Pick<CommentHashtag, "list"> {
  return /^\s*(?:hashtags|tagar):\s*$/.test(before) ? { list: itemsIn(comment).map(oneWord) } : {};
}

/** InfoPA for "Info PA": no hashtag has a space. */
function oneWord(item: string): string {
  return item
    .split(/\s+/)
    .map((word, at) => (at === 0 ? word : capitalise(word)))
    .join("");
}
