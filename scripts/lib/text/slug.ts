/**
 * A text as part of an address, a file's name or an id: ASCII letters and digits in lower case, one hyphen between words.
 * Letters lose their accents. Empty if there is no such letter or digit: the caller decides what to use instead.
 *
 * @param most characters; a longer slug is cut, and never ends with a hyphen
 */
import { withoutEnd } from "./without-end.ts";
export function slug(text: string, most = Number.POSITIVE_INFINITY): string {
  return joined(plainLatin(text).match(/[a-z0-9]+/g), most);
}

/**
 * The same with the letters of all scripts, for what no file is named by: a heading in Arabic keeps its words, where `slug` would leave
 * none.
 *
 * @param most characters, as `slug` has it
 */
export function wordSlug(text: string, most = Number.POSITIVE_INFINITY): string {
  if (isAscii.test(text)) return slug(text, most);
  return joined(
    plainLatin(text)
      .normalize("NFC")
      .match(/[\p{L}\p{N}\p{M}]+/gu),
    most,
  );
}

/** In small letters, those of Latin without what was added to them; nothing that cannot be seen cuts a word in two. */
function plainLatin(text: string): string {
  // Most texts of an office are plain already.
  if (isAscii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .toLowerCase()
    .replace(/[ßæœøđðłþıŋħŧ]/g, (letter) => undivided[letter] ?? letter);
}

const isAscii = /^[\0-\x7f]*$/;

/** Letters of Latin that Unicode does not divide into a plain one and a mark. */
const undivided: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i", ŋ: "ng", ħ: "h", ŧ: "t" },
};

function joined(words: readonly string[] | null, most: number): string {
  const whole = (words ?? []).join("-");
  if (whole.length <= most) return whole;
  return withoutEnd(whole.slice(0, most).toWellFormed(), /[\ufffd-]/);
}
