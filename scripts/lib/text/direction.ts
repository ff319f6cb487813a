/** Which way a text runs: courts write Arabic, alone and within Indonesian sentences. */
export type Direction = "ltr" | "rtl";

/** That of most letters: an Indonesian sentence may well begin with words of Arabic. */
export function directionOf(text: string): Direction {
  if (!hasRightToLeft(text)) return "ltr";
  const toLeft = text.match(rightToLeft)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return toLeft > letters / 2 ? "rtl" : "ltr";
}

/**
 * The `dir` of a block of text in HTML; undefined where nothing in it runs from right to left, as nearly everywhere. It is left to
 * browsers (`auto`, by the first letter) where they find what most letters say.
 */
export function dirOf(text: string): Direction | "auto" | undefined {
  if (!hasRightToLeft(text)) return undefined;
  const direction = directionOf(text);
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return hasRightToLeft(first) === (direction === "rtl") ? "auto" : direction;
}

export function hasRightToLeft(text: string): boolean {
  return anyRightToLeft.test(text);
}

const letter = String.raw`[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}](?<=\p{L})`;
const anyRightToLeft = new RegExp(letter, "u");
const rightToLeft = new RegExp(letter, "gu");
