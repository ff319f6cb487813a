/**
 * Abbreviations: `*[KPKNL]: Kantor Pelayanan Kekayaan Negara dan Lelang` on a line of its own, wherever in the text. Each use of the letters is
 * marked, and all of them are listed at the end: a finger on a phone hovers over nothing.
 *
 * Our own, since markdown-it-abbr tries all abbreviations at each letter of a text, so that a large one would take the square of its size.
 */
import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { anyOf } from "../text/any-of.ts";
import { excerpt } from "../text/excerpt.ts";
import type { RenderState } from "./render-state.ts";

export interface AbbreviationWords {
  readonly heading: string;
}

/** What a body may define; what is beyond stays as it was typed. Each is looked for at each letter. */
const most = 50;

interface Abbreviation {
  readonly meaning: string;
  readonly line: number;
  used: boolean;
}

type Known = Map<string, Abbreviation>;

export function readAbbreviations(
  markdown: MarkdownIt,
  words: AbbreviationWords,
  { lost }: Pick<RenderState, "lost">,
): void {
  const { escapeHtml } = markdown.utils;
  markdown.block.ruler.before("reference", "abbreviation", readDefinition, {
    alt: ["paragraph", "reference"],
  });
  markdown.core.ruler.push("mark_abbreviations", (state) => {
    const known = knownIn(state.env);
    if (known.size === 0) return;
    const pattern = patternOf([...known.keys()]);
    for (const block of state.tokens) {
      if (block.type === "inline" && block.children)
        block.children = block.children.flatMap((child) =>
          child.type === "text" ? marked(child, pattern, known, state.Token) : child,
        );
    }
    const used = [...known].filter(([, { used }]) => used);
    for (const [name, { used, line }] of known)
      if (!used) lost.push({ kind: "abbreviation", found: excerpt(`*[${name}]:`), line });
    if (used.length > 0)
      state.tokens.push(
        Object.assign(new state.Token("abbreviations", "", 0), { meta: { used }, block: true }),
      );
  });
  markdown.renderer.rules.abbreviations = (tokens, index) => {
    const used = (tokens[index]?.meta?.used ?? []) as [string, Abbreviation][];
    const rows = used.map(
      ([name, { meaning }]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(meaning)}</dd></div>\n`,
    );
    return `<section class="abbreviations" aria-labelledby="singkatan"><h2 id="singkatan">${escapeHtml(words.heading)}</h2>\n<dl>\n${rows.join("")}</dl></section>\n`;
  };
}

function knownIn(env: unknown): Known {
  const { abbreviations } = env as { abbreviations?: Known };
  return abbreviations ?? new Map();
}

function readDefinition(state: StateBlock, startLine: number, _endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith("*[", start)) return false;
  const line = state.src.slice(start, Math.min(state.eMarks[startLine] ?? start, start + longest));
  const [, name = "", meaning = ""] = /^\*\[([^[\]\\]{1,60})\]:\s*(\S.*)$/u.exec(line) ?? [];
  const env = state.env as { abbreviations?: Known };
  const known = knownIn(env);
  if (meaning === "" || !/[\p{L}\p{N}]/u.test(name) || known.has(name.trim()) || known.size >= most)
    return false;
  if (!silent) {
    known.set(name.trim(), { meaning: meaning.trim(), line: startLine, used: false });
    env.abbreviations = known;
    state.line = startLine + 1;
  }
  return true;
}

/** Characters of a definition. One that is longer is a text. */
const longest = 400;

/** Longer ones first: S.D.M. is not S.D. */
function patternOf(names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(names)})(?![\\p{L}\\p{N}])`, "gu");
}

function marked(token: Token, pattern: RegExp, known: Known, TokenType: typeof Token): Token[] {
  const { content } = token;
  const made: Token[] = [];
  const text = (words: string): void => {
    if (words !== "") made.push(Object.assign(new TokenType("text", "", 0), { content: words }));
  };
  let end = 0;
  for (const { 0: name, index } of content.matchAll(pattern)) {
    const one = known.get(name);
    if (!one) continue;
    one.used = true;
    text(content.slice(end, index));
    const opening = new TokenType("abbr_open", "abbr", 1);
    opening.attrSet("title", one.meaning);
    made.push(opening);
    text(name);
    made.push(new TokenType("abbr_close", "abbr", -1));
    end = index + name.length;
  }
  if (end === 0) return [token];
  text(content.slice(end));
  return made;
}
