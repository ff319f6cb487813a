/**
 * Footnotes: `[^1]` in a text, and `[^1]: the note` on a line of its own. They work by links alone: from the number to the note and back.
 *
 * markdown-it-footnote reads the notes. Where they are referred to and where they end up is our own: its rules look from each `[^` to the end
 * of the line and copy the text anew for each note, so that a large text would take the square of its size; and its words are English.
 */
import type { MarkdownIt, StateInline, Token } from "markdown-it";
import footnote from "markdown-it-footnote";
import { excerpt } from "../text/excerpt.ts";
import type { RenderState } from "./render-state.ts";

export interface FootnoteWords {
  readonly heading: string;
  /** the accessible name of a number in the text */
  readonly reference: (number: number) => string;
  /** of the link back to it; `time` counts from 1 the places that refer to a note, where there are several */
  readonly back: (number: number, time?: number) => string;
}

/** What ids of notes and of the places that refer to them begin with, so that none can take the place of a part of the page. */
const notePrefix = "catatan-";
const referencePrefix = "rujukan-";

/** Letters that a note's name may have. */
const longestName = 60;

export function readFootnotes(
  markdown: MarkdownIt,
  words: FootnoteWords,
  { lost }: Pick<RenderState, "lost">,
): void {
  footnote(markdown);
  // ^[a note within a sentence]: each would be read anew for every one around it.
  markdown.inline.ruler.disable("footnote_inline");
  markdown.inline.ruler.at("footnote_ref", readReference);
  markdown.core.ruler.at("footnote_tail", (state) => {
    const { text, byName, doubles } = takeNotes(state.tokens);
    const placed = placeReferences(text, byName);
    const shown = new Set(placed.map(({ name }) => name));
    for (const { name, tokens } of [...doubles, ...byName.values()])
      if (!shown.has(name) || byName.get(name)?.tokens !== tokens)
        lost.push({ kind: "footnote", found: excerpt(`[^${name}]:`), line: tokens[0]?.map?.[0] ?? 0 });
    state.tokens = [...text, ...listOf(placed, state.Token)];
  });
  const { rules } = markdown.renderer;
  const { escapeHtml } = markdown.utils;
  rules.footnote_ref = (tokens, index) => {
    const { number, time } = placeOf(tokens[index]);
    const label = escapeHtml(words.reference(number));
    return `<sup><a class="note-number" href="#${notePrefix}${number}" id="${referenceId(number, time)}" aria-label="${label}">${number}</a></sup>`;
  };
  rules.footnote_back = (tokens, index) => {
    const { number, time, several } = placeOf(tokens[index]);
    const label = escapeHtml(several ? words.back(number, time) : words.back(number));
    return ` <a class="note-back" href="#${referenceId(number, time)}" aria-label="${label}">↩\ufe0e</a>`;
  };
  rules.footnotes_open = () =>
    `<section class="footnotes" aria-labelledby="catatan-kaki"><h2 id="catatan-kaki">${escapeHtml(words.heading)}</h2>\n<ol>\n`;
  rules.footnotes_close = () => "</ol></section>\n";
  rules.footnote_open = (tokens, index) => `<li id="${notePrefix}${tokens[index]?.meta?.number}">`;
  rules.footnote_close = () => "</li>\n";
}

/** Which note a token is of, and which of the places that refer to it. */
interface Place {
  readonly number: number;
  readonly time: number;
  /** whether it is one of several */
  readonly several?: boolean;
}

function placeOf(token: Token | undefined): Place {
  return token?.meta as unknown as Place;
}

/** The first place that refers to a note has the plain id. */
function referenceId(number: number, time: number): string {
  return `${referencePrefix}${number}${time > 1 ? `-${time}` : ""}`;
}

/** [^1], where there is a note of that name. */
function readReference(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== "[" || src[pos + 1] !== "^") return false;
  const { refs } = (state.env as { footnotes?: { refs?: Record<string, unknown> } }).footnotes ?? {};
  if (!refs) return false;
  const name = /^[^\s\]]+(?=\])/.exec(src.slice(pos + 2, Math.min(pos + 3 + longestName, state.posMax)))?.[0];
  if (name === undefined || refs[`:${name}`] === undefined) return false;
  if (!silent) state.push("footnote_ref", "", 0).meta = { name };
  state.pos = pos + 3 + name.length;
  return true;
}

interface Note {
  readonly name: string;
  readonly tokens: Token[];
}

/** Takes the notes out of a text; of those of one name the first counts. A note within a note is one by itself. */
function takeNotes(tokens: readonly Token[]): {
  readonly text: Token[];
  readonly byName: ReadonlyMap<string, Note>;
  readonly doubles: readonly Note[];
} {
  const text: Token[] = [];
  const byName = new Map<string, Note>();
  const doubles: Note[] = [];
  const open: Token[][] = [];
  for (const token of tokens) {
    if (token.type === "footnote_reference_open") {
      const note: Note = { name: String(token.meta?.label), tokens: [] };
      if (byName.has(note.name)) doubles.push(note);
      else byName.set(note.name, note);
      open.push(note.tokens);
    } else if (token.type === "footnote_reference_close") open.pop();
    else (open.at(-1) ?? text).push(token);
  }
  return { text, byName, doubles };
}

interface PlacedNote extends Note {
  readonly number: number;
  times: number;
}

/** Numbers the notes in the order in which a reader comes upon them: those of the text, then those that notes refer to. */
function placeReferences(text: readonly Token[], byName: ReadonlyMap<string, Note>): PlacedNote[] {
  const placed: PlacedNote[] = [];
  const numbers = new Map<string, PlacedNote>();
  const place = (tokens: readonly Token[]): void => {
    for (const block of tokens) {
      if (block.type !== "inline" || !block.children?.some(isReference)) continue;
      for (const child of block.children) {
        if (!isReference(child)) continue;
        const name = String(child.meta?.name);
        const note = byName.get(name);
        if (!note) continue;
        const known = numbers.get(name) ?? { ...note, number: placed.length + 1, times: 0 };
        if (known.times === 0) {
          numbers.set(name, known);
          placed.push(known);
        }
        known.times++;
        child.meta = { number: known.number, time: known.times } satisfies Place;
      }
    }
  };
  place(text);
  // It grows while it is gone through.
  for (const { tokens } of placed) place(tokens);
  return placed;
}

function isReference({ type }: Token): boolean {
  return type === "footnote_ref";
}

/** The list of the notes, each with links back to where it is referred to. */
function* listOf(notes: readonly PlacedNote[], TokenType: typeof Token): Generator<Token> {
  if (notes.length === 0) return;
  const token = (type: string, nesting: -1 | 0 | 1, meta: object | null = null): Token =>
    Object.assign(new TokenType(type, "", nesting), { meta, block: true });
  yield token("footnotes_open", 1);
  for (const { tokens, number, times } of notes) {
    yield token("footnote_open", 1, { number });
    const back = Array.from({ length: times }, (_, index) =>
      token("footnote_back", 0, { number, time: index + 1, several: times > 1 } satisfies Place),
    );
    const last = tokens.at(-1)?.type === "paragraph_close" ? tokens.at(-2) : undefined;
    yield* tokens;
    if (last?.type === "inline") last.children = [...(last.children ?? []), ...back];
    else yield* back;
    yield token("footnote_close", -1);
  }
  yield token("footnotes_close", -1);
}
