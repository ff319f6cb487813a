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

/** As cards write a text: in one line, and composed, so that a letter and its accent are one glyph where a font has it. */
export function normalise(text: string): string {
  return drawnOf(text.normalize("NFC"))
    .replace(/[^\S\xa0]+/g, " ")
    .trim();
}

/**
 * Without marks that are only seen by their effect: soft hyphens, marks of direction, joiners and selectors that belong to no
 * emoji. No font draws them, and text pasted from elsewhere is full of them.
 */
function drawnOf(text: string): string {
  if (isPlain(text)) return text;
  return graphemes(text)
    .map((grapheme) =>
      pictureOf(grapheme) ? grapheme : grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, ""),
    )
    .join("");
}

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
