/** Which fonts or pictures draw each character of a text. */
import { emojiFile, prefersPicture } from "./emoji.ts";
import { coverage } from "./fonts.ts";

const segmenter = new Intl.Segmenter("id", { granularity: "grapheme" });
/** Printable ASCII and Latin-1, which the fonts cover whole: most text is nothing else. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\xff]*$/;
/** Drawn as nothing, or only shape their neighbours: white space, joiners, direction marks, variation selectors. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** Signs that stand for others, by which they are drawn: no font has them. Word's Ctrl+Shift+- writes U+2011. */
const standIns: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "\u2060-\u2060",
  "\u2012": "–",
  "\u2015": "—",
  "\ufe58": "–",
  "\ufe63": "-",
  "\uff0d": "-",
  "\u2007": "\xa0",
  "\u202f": "\xa0",
  "\ufeff": "\u2060",
};
const stoodFor = new RegExp(`[${Object.keys(standIns).join("")}]`, "g");

/** As cards write a text: in one line, and composed, so that a letter and its accent are one glyph where a font has it. */
export function normalise(text: string): string {
  const spelled = text.normalize("NFC").replace(stoodFor, (sign) => standIns[sign] ?? sign);
  return drawnOf(spelled)
    .replace(/[^\S\xa0]+/g, " ")
    .trim();
}

/**
 * Without marks that are only seen by their effect: marks of direction, joiners and selectors that belong to no emoji. No font draws
 * them, and text pasted from elsewhere is full of them. Soft hyphens and word joiners have their effect on cards.
 */
function drawnOf(text: string): string {
  if (isPlain(text)) return text;
  return graphemes(text)
    .map((grapheme) => (pictureOf(grapheme) ? grapheme : grapheme.replace(withoutEffect, "")))
    .join("");
}

const withoutEffect = /(?![\u00ad\u2060])\p{Default_Ignorable_Code_Point}/gu;

/** The characters as a reader counts them. */
export function graphemes(text: string): string[] {
  return isPlain(text) ? text.split("") : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The emoji's file for a grapheme that is to be drawn as a picture. */
export function pictureOf(grapheme: string): string | undefined {
  if (isPlain(grapheme)) return undefined;
  if (!prefersPicture(grapheme) && Array.from(grapheme).every(hasGlyph)) return undefined;
  return emojiFile(grapheme);
}

export function hasGlyph(character: string): boolean {
  return invisible.test(character) || coverage().has(character.codePointAt(0) ?? 0);
}
