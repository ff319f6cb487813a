/**
 * Characters that nobody sees and no author typed: what Word, PDFs and chats leave in a pasted text. One rule for all that is
 * published: they never come through. What carries nothing (a soft hyphen, a zero-width space) is taken out without a word;
 * whatever may have stood for something is told as well. Joiners within emoji and in scripts that need them stay.
 */

export type HiddenKind =
  | "control"
  | "line-break"
  | "direction"
  | "tag"
  | "private-use"
  | "noncharacter"
  | "surrogate"
  | "annotation"
  | "object"
  | "filler"
  /** stands where another program lost a letter; visible, and kept */
  | "lost-letter";

export interface HiddenCharacter {
  /** in code units */
  readonly index: number;
  readonly code: number;
  readonly kind: HiddenKind;
}

/** Whether a text may hold any; most hold none, and need no closer look. */
export function mayHide(text: string): boolean {
  return candidate.test(text);
}

/** Those that an author is told of, in their order. */
export function findHidden(text: string): HiddenCharacter[] {
  if (!mayHide(text)) return [];
  return Array.from(text.matchAll(suspect)).flatMap(({ 0: found, index }) => {
    const kind = kindOf(found, text, index);
    return kind === "kept" || kind === "dropped" ? [] : [{ index, code: found.codePointAt(0) ?? 0, kind }];
  });
}

/** @param lineBreak stands for other line breaks than \n: U+000B of Word, U+2028 of web pages */
export function withoutHidden(text: string, lineBreak: string): string {
  if (!mayHide(text)) return text;
  return text.replace(suspect, (found: string, index: number) => {
    const kind = kindOf(found, text, index);
    if (kind === "kept" || kind === "lost-letter") return found;
    if (kind === "line-break") return lineBreak;
    if (kind !== "control" && kind !== "private-use") return "";
    const meant = meantBy.get(found);
    if (meant !== undefined) return meant;
    const [before, after] = [
      text.slice(Math.max(0, index - near), index),
      text[index + found.length] ?? "\n",
    ];
    // The fonts of Word's bullets have their own places for them.
    if (kind === "private-use" && /(?:^|\n)[ \t>]*$/.test(before) && /\s/.test(after)) return "•";
    return /\S$/.test(before) && /\S/.test(after) ? " " : "";
  });
}

/** How far is looked around a character, in code units: far enough for a line, and no further in a text without lines. */
const near = 400;

/** All of these within one unit of UTF-16 each, as that is fast; what it finds is looked at by `suspect`. */
const candidate =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself
  /[\u034f\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udb3f\udb40\udb80-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]/;

/** A flag of a part of a country is one, as are all of its tags. */
const suspect =
  /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\ufffc\ufffd]/gu;

function kindOf(found: string, text: string, index: number): HiddenKind | "kept" | "dropped" {
  const code = found.codePointAt(0) ?? 0;
  if (code === 0x1f3f4 || code === 0x09 || code === 0x0a || code === 0x0d) return "kept";
  if (lineBreaks.has(code)) return "line-break";
  if (code < 0xa0) return "control";
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return "direction";
  if (code >= 0xfff9 && code <= 0xfffd)
    return code === 0xfffd ? "lost-letter" : code === 0xfffc ? "object" : "annotation";
  if (fillers.has(code)) return "filler";
  if (/\p{Co}/u.test(found)) return "private-use";
  if (/\p{Cs}/u.test(found)) return "surrogate";
  if (/\p{NChar}/u.test(found)) return "noncharacter";
  if (code >= 0xe0000 && code < 0xe0100) return "tag";
  return isNeeded(code, text, index, index + found.length) ? "kept" : "dropped";
}

const lineBreaks: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x85, 0x2028, 0x2029]);
const fillers: ReadonlySet<number> = new Set([0x115f, 0x1160, 0x3164, 0xffa0]);

/** Marks of Windows' old encoding that were taken for control characters, and Word's hyphens. */
const meantBy: ReadonlyMap<string, string> = new Map([
  ["\u0091", "‘"],
  ["\u0092", "’"],
  ["\u0093", "“"],
  ["\u0094", "”"],
  ["\u0095", "•"],
  ["\u0096", "–"],
  ["\u0097", "—"],
  ["\u001e", "-"],
  ["\u001f", ""],
]);

/** Whether a mark without a look of its own changes how its neighbours look, as it does in some scripts and in emoji. */
function isNeeded(code: number, text: string, start: number, end: number): boolean {
  const before = characterBefore(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  if (numberSigns.has(code)) return true;
  if (code === 0x061c || code === 0x200e || code === 0x200f) return rightToLeft.test(lineAt(text, start));
  if (code === 0x200c || code === 0x200d) {
    const joinsEmoji = code === 0x200d && emojiBefore.test(before) && /\p{ExtPict}/u.test(after);
    return joinsEmoji || isJoined(before) || isJoined(after);
  }
  if (code === 0xfe0e || code === 0xfe0f) return /\p{Emoji}/u.test(before) || isJoined(before);
  return isSelector(code) && isJoined(before);
}

/** Arabic signs over a number: of the class of hidden ones, and seen all the same. */
const numberSigns: ReadonlySet<number> = new Set([
  0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x890, 0x891, 0x8e2,
]);
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/;
const emojiBefore = /\p{ExtPict}|\p{EMod}|\ufe0f/u;

function isSelector(code: number): boolean {
  return (
    code === 0x34f ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code >= 0xe0100
  );
}

/** A letter of a script that has joiners: none of those that Europe writes. */
function isJoined(character: string): boolean {
  return (
    /[\p{L}\p{M}]/u.test(character) && !/\p{VS}|\p{sc=Latin}|\p{sc=Greek}|\p{sc=Cyrillic}/u.test(character)
  );
}

function characterBefore(text: string, index: number): string {
  const code = text.codePointAt(index - 2) ?? 0;
  return code > 0xffff ? String.fromCodePoint(code) : (text[index - 1] ?? " ");
}

function lineAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - near), index);
  const [after = ""] = text.slice(index, index + near).split("\n", 1);
  return before.slice(before.lastIndexOf("\n") + 1) + after;
}
