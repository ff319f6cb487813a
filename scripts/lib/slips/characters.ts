/**
 * Characters that word processors, phones and chats put in place of what is on a keyboard: curly quotes, long dashes, spaces that do
 * not break, digits of another width. To a reader they look right; a date, a name or a key is another with them.
 */

import type { OddCharacters } from "../problems/words.ts";

/** Quotes of any form, also straight ones that stand within a value, and backticks. */
const quote = "[\"'`´‘’‚‛“”„‟«»‹›「」『』〝〞＂＇]";
const aroundQuotes = new RegExp(`^${quote}+\\s*(.*?)\\s*${quote}+$`, "u");
const dashes = /[\p{Pd}\u2212\u00ad](?<!-)/gu;
const spaces = /[\p{Zs}\t\u2028\u2029](?<! )/gu;
const hidden = /[\u200b-\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const otherDigits = /[\p{Nd}](?<![0-9])/gu;

/**
 * A value as a keyboard would have given it, and what was odd about it; undefined where nothing was.
 *
 * @param text a short value: a date, a name, a key; never running text, where such characters have their place
 */
export function withoutOddCharacters(
  text: string,
): { readonly plain: string; readonly odd: OddCharacters } | undefined {
  if (/^[\w./:@ -]*$/.test(text)) return undefined;
  const steps: readonly (readonly [OddCharacters, (value: string) => string])[] = [
    ["hidden", (value) => value.replace(hidden, "")],
    ["space", (value) => value.replace(spaces, " ").trim()],
    ["quotes", (value) => aroundQuotes.exec(value)?.[1] ?? value],
    ["dash", (value) => value.replace(dashes, "-")],
    ["digits", (value) => value.replace(otherDigits, digitOf)],
    ["letters", (value) => value.normalize("NFKC")],
  ];
  let plain = text;
  let odd: OddCharacters | undefined;
  for (const [kind, mend] of steps) {
    const mended = mend(plain);
    // A mark that only looks different when it is composed is no slip.
    if (mended !== plain && mended !== plain.normalize("NFC")) odd ??= kind;
    plain = mended;
  }
  return odd && { plain, odd };
}

/** Digits of all scripts stand in blocks of ten, from 0 on. */
function digitOf(digit: string): string {
  const plain = digit.normalize("NFKC");
  if (/^[0-9]$/.test(plain)) return plain;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
