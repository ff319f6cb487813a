/** Which fonts or pictures draw each character of a text, and which have none. */
import { codePointLabel } from "../text/character-names.ts";
import { charactersOf } from "../text/characters.ts";
import { emojiFile, prefersPicture } from "./emoji.ts";
import { coverage } from "./fonts.ts";

/** Printable ASCII and Latin-1, which the fonts cover whole: most text is nothing else. */
const plain = /^[\x20-\x7e\xa0-\xac\xae-\xff]*$/;
/** Drawn as nothing, or only shape their neighbours: white space, joiners, direction marks, variation selectors. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

export function isPlain(text: string): boolean {
  return plain.test(text);
}

/**
 * Signs that stand for others, by which they are drawn: no font has them. Word's Ctrl+Shift+- writes U+2011, its lists signs of Symbol and
 * Wingdings, which are characters of private use elsewhere.
 */
const standIns: readonly (readonly [of: string, drawn: string])[] = [
  ["\u2010\ufe63\uff0d", "-"],
  ["\u2011", "\u2060-\u2060"],
  ["\u2012\ufe58→➔➜⟶⇒\uf0e0\uf0e8", "–"],
  ["\u2015", "—"],
  ["\u2007\u202f", "\xa0"],
  ["\ufeff", "\u2060"],
  ["◦‣⁃∙●○■□◆◇►▸▹▻❖❑❒✦➢➤\uf0a7\uf0b7\uf0d8\uf076", "•"],
  ["✓\uf0fc", "✔"],
  ["✗✘", "✖"],
  ["ʼ", "’"],
  ["ʻ", "‘"],
  ["μ", "µ"],
];
const standIn = new Map(standIns.flatMap(([of, drawn]) => Array.from(of, (sign) => [sign, drawn])));
const stoodFor = new RegExp(`[${[...standIn.keys()].join("")}]`, "g");

/** As cards write a text: in one line, and composed, so that a letter and its accent are one glyph where a font has it. */
export function normalise(text: string): string {
  const spelled = text.normalize("NFC").replace(stoodFor, (sign) => standIn.get(sign) ?? sign);
  return drawnOf(spelled)
    .replace(/[^\S\xa0]+/g, " ")
    .trim();
}

/**
 * Without marks that are only seen by their effect: marks of direction, joiners and selectors that belong to no emoji. No font draws
 * them, and text pasted from elsewhere is full of them. Soft hyphens and word joiners have their effect on cards. What no font draws is
 * written plain where it has such a form: ﬁ, ₂, Ａ.
 */
function drawnOf(text: string): string {
  if (isPlain(text)) return text;
  return Array.from(charactersOf(text), (character) =>
    pictureOf(character) ? character : character.replace(withoutEffect, ""),
  )
    .join("")
    .replace(mayBePlain, plainly)
    .normalize("NFC");
}

const withoutEffect = /(?![\u00ad\u2060])\p{Default_Ignorable_Code_Point}/gu;
/** Beside a figure a small or a broken one is part of a number, which would be another: 10⁴, 2⅓. */
const mayBePlain = /\P{No}|(?<![\p{N}⁺⁻])\p{No}(?!\p{N})/gu;

function plainly(sign: string): string {
  if (hasGlyph(sign) || pictureOf(sign)) return sign;
  const form = sign.normalize("NFKC");
  return Array.from(form).every(hasGlyph) ? form : sign;
}

/** The emoji's file for what a reader takes for one character, where that is to be drawn as a picture. */
export function pictureOf(character: string): string | undefined {
  return prefersPicture(character) || !Array.from(character).every(hasGlyph)
    ? emojiFile(character)
    : undefined;
}

function hasGlyph(sign: string): boolean {
  return invisible.test(sign) || coverage().has(sign.codePointAt(0) ?? 0);
}

export interface MissingGlyph {
  readonly character: string;
  /** U+4F60 */
  readonly codePoint: string;
}

/**
 * The characters that neither a font of the cards nor the emoji set draws, each once, in the order of the text.
 * Renders nothing: cheap enough for every title of a large office.
 */
export function missingGlyphs(text: string): MissingGlyph[] {
  if (isPlain(text)) return [];
  const signs = Array.from(charactersOf(normalise(text))).flatMap((character) =>
    pictureOf(character) ? [] : Array.from(character).filter((sign) => !hasGlyph(sign)),
  );
  return Array.from(new Set(signs), (character) => ({
    character,
    codePoint: codePointLabel(character.codePointAt(0) ?? 0),
  }));
}

/**
 * What cards show of a text: where nothing draws one of a word's letters, dots stand for the word. Undefined where less than half of its
 * words are left, or hardly anything: the rest would say something else.
 */
export function drawable(text: string): string | undefined {
  if (missingGlyphs(text).length === 0) return text;
  const words = text.split(/\s+/).map((word) => (missingGlyphs(word).length > 0 ? "…" : word));
  const shown = words.join(" ").replace(/…(?: …)+/g, "…");
  const kept = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const isEnough = kept >= words.filter((word) => word === "…").length && /\p{L}{2}|\p{N}/u.test(shown);
  return isEnough && missingGlyphs(shown).length === 0 ? shown : undefined;
}
