import type { Position } from "../problems/problem.ts";
import { decoded } from "../text/decoded.ts";
import { hashtagOffset } from "../text/hashtags.ts";
import { once } from "../text/once.ts";

export interface BodyPlaces {
  /**
   * Where the body names an address, from a line on (counted from 0): the first place at the first call, the second at
   * the next, and undefined when all have been given: Markdown may be parsed more than once, and each mistake is reported once.
   */
  next(address: string, fromLine?: number): Position | undefined;
  /**
   * Of words as they were typed, on a line or below it; the line's start where they are not found there. Words that were shortened are
   * looked for by their start.
   */
  nextText(words: string, fromLine: number): Position;
  /** the same for #Hashtag in running text */
  nextHashtag(name: string, fromLine?: number): Position | undefined;
  /** the same for a link that lacks its words, its address or both: its first bracket, or where its address should be */
  nextEmpty(lacks: "text" | "address" | "both", fromLine?: number): Position | undefined;
}

/**
 * @param file as problems name it
 * @param firstLine the line of the file on which the body starts
 */
export function placesIn(markdown: string, file: string, firstLine: number): BodyPlaces {
  const given = new Map<string, number>();
  const starts = once(() => lineStarts(markdown));
  const lineOffset = (line: number): number => (line === 0 ? 0 : (starts()[line] ?? markdown.length));
  const position = (offset: number): Position => {
    const line = lineAt(starts(), offset);
    return { file, line: firstLine + line, column: offset - (starts()[line] ?? 0) + 1 };
  };
  const tell = (what: string, fromLine: number, find: (from: number) => number | undefined) => {
    const before = given.get(what);
    const from = Math.max(before ?? 0, lineOffset(fromLine));
    const found = find(from);
    given.set(what, (found ?? from) + 1);
    if (found !== undefined) return position(found);
    return before === undefined ? { file, line: firstLine + fromLine, column: 1 } : undefined;
  };
  return {
    next: (address, fromLine = 0) => tell(address, fromLine, (from) => offsetOf(markdown, address, from)),
    nextText(words, fromLine) {
      const [start = ""] = words.split("…");
      const key = `${fromLine} ${start}`;
      const from = Math.max(given.get(key) ?? 0, lineOffset(fromLine));
      const found = start === "" ? -1 : markdown.indexOf(start, from);
      if (found < 0 || markdown.slice(from, found).split("\n").length > nearLines)
        return { file, line: firstLine + fromLine, column: 1 };
      given.set(key, found + 1);
      return position(found);
    },
    nextHashtag: (name, fromLine = 0) =>
      tell(`#${name}`, fromLine, (from) => hashtagOffset(markdown, name, from)),
    nextEmpty: (lacks, fromLine = 0) =>
      tell(`empty ${lacks}`, fromLine, (from) => emptyOffset(markdown, lacks, from)),
  };
}

/** A block's own line and those right below it, in which what was found in it stands. */
const nearLines = 3;

/** In a link's own brackets if possible, so that the same word in running text is not taken for it. */
function offsetOf(markdown: string, address: string, from: number): number | undefined {
  for (const before of ["](", "](<", "<", ""]) {
    for (const written of [address, decoded(address)]) {
      const at = wholeOffset(markdown, before + written, from);
      if (at >= 0) return at + before.length;
    }
  }
  const at = markdown.indexOf(address, from);
  return at < 0 ? undefined : at;
}

/** Of words behind which no address goes on: /kontak/ is not /kontak/peta/. */
function wholeOffset(markdown: string, words: string, from: number): number {
  let at = markdown.indexOf(words, from);
  while (at >= 0 && /[^\s<>()[\]"'|*_~`.,;:!?]/.test(markdown[at + words.length] ?? " "))
    at = markdown.indexOf(words, at + 1);
  return at;
}

function emptyOffset(markdown: string, lacks: keyof typeof empties, from: number): number | undefined {
  const pattern = new RegExp(empties[lacks], "gu");
  pattern.lastIndex = from;
  const found = pattern.exec(markdown);
  return found ? found.index + (lacks === "address" ? 2 : 0) : undefined;
}

const noText = String.raw`(?<!!)\[(?:[\s*_]|&#?\w{1,31};|\p{Default_Ignorable_Code_Point}){0,40}\]`;
const noAddress = String.raw`\(\s{0,9}(?:<\s{0,9}>)?\s{0,9}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}')?\s{0,9}\)`;
const empties = {
  text: `${noText}(?!${noAddress})[([]`,
  address: String.raw`\]${noAddress}`,
  both: noText + noAddress,
} as const;

/** Where each line begins. */
function lineStarts(markdown: string): number[] {
  const starts = [0];
  for (let at = markdown.indexOf("\n"); at >= 0; at = markdown.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that begins at an offset or before it; halving, as a body may have many lines and many places. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
