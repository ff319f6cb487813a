import type { Position } from "../problems/problem.ts";
import { decoded } from "../text/decoded.ts";
import { hashtagOffset } from "../text/hashtags.ts";
import { lineIndex } from "../text/line-index.ts";
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
  const lines = once(() => lineIndex(markdown));
  const lineOffset = (line: number): number => (line === 0 ? 0 : (lines().startOf(line) ?? markdown.length));
  const position = (offset: number): Position => {
    const line = lines().lineAt(offset);
    return { file, line: firstLine + line, column: offset - (lines().startOf(line) ?? 0) + 1 };
  };
  // A text of nothing but links would be looked through once for each of them.
  let left = leastEffort + markdown.length * timesThrough;
  const search: Search = (words, from, to = markdown.length) => {
    if (left <= 0) return -1;
    const found = markdown.indexOf(words, from);
    const isNear = found >= 0 && found <= to;
    left -= (found < 0 ? markdown.length : found) - from + 1;
    return isNear ? found : -1;
  };
  const tell = (what: string, fromLine: number, find: (from: number) => number | undefined) => {
    const before = given.get(what);
    const from = Math.max(before ?? 0, lineOffset(fromLine));
    if (left <= 0) return { file, line: firstLine + fromLine, column: 1 };
    const found = find(from);
    left -= (found ?? markdown.length) - from + 1;
    given.set(what, (found ?? from) + 1);
    if (found !== undefined) return position(found);
    return before === undefined ? { file, line: firstLine + fromLine, column: 1 } : undefined;
  };
  return {
    next: (address, fromLine = 0) =>
      tell(address, fromLine, (from) => offsetOf(markdown, search, address, from)),
    nextText(words, fromLine) {
      const [start = ""] = words.split("…");
      const key = `${fromLine} ${start}`;
      const from = Math.max(given.get(key) ?? 0, lineOffset(fromLine));
      const end = lines().startOf(lines().lineAt(from) + nearLines) ?? markdown.length;
      const found = start === "" ? -1 : search(start, from, end - 1);
      if (found < 0) return { file, line: firstLine + fromLine, column: 1 };
      given.set(key, found + 1);
      return position(found);
    },
    nextHashtag: (name, fromLine = 0) =>
      tell(`#${name}`, fromLine, (from) => hashtagOffset(markdown, name, from)),
    nextEmpty: (lacks, fromLine = 0) =>
      tell(`empty ${lacks}`, fromLine, (from) => emptyOffset(markdown, lacks, from)),
  };
}

type Search = (words: string, from: number, to?: number) => number;

/**
 * Characters that are looked through for all places of a body together, at the least, and for each character of it. No body that a
 * person writes needs a tenth of that; behind it places are lines alone.
 */
const leastEffort = 20_000_000;
const timesThrough = 100;

/** A block's own line and those right below it, in which what was found in it stands. */
const nearLines = 3;

/** In a link's own brackets if possible, so that the same word in running text is not taken for it. */
function offsetOf(markdown: string, search: Search, address: string, from: number): number | undefined {
  for (const before of ["](", "](<", "<", ""]) {
    for (const written of new Set([address, decoded(address)])) {
      const at = wholeOffset(markdown, search, before + written, from);
      if (at >= 0) return at + before.length;
    }
  }
  const at = search(address, from);
  return at < 0 ? undefined : at;
}

/** Of words behind which no address goes on: /kontak/ is not /kontak/peta/. */
function wholeOffset(markdown: string, search: Search, words: string, from: number): number {
  let at = search(words, from);
  while (at >= 0 && /[^\s<>()[\]"'|*_~`.,;:!?]/.test(markdown[at + words.length] ?? " "))
    at = search(words, at + 1);
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
