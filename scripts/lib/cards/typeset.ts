/** Where a text may be broken into lines, written into the text itself; satori breaks it by the rules of Unicode. */
import { directionOf, hasRightToLeft } from "../text/direction.ts";
import { normalise } from "./glyphs.ts";
import { glued, joined, mark } from "./kept-together.ts";
import type { Style } from "./tree.ts";

const noBreakSpace = "\u00a0";
const wordJoiner = "\u2060";
const softHyphen = "\u00ad";
const mayBreak = "\u200b";
/** Where what is kept together is taken apart when a line is too narrow for it: behind a mark, never before it. */
const parted = new RegExp(`${noBreakSpace}(?!${mark})`, "gu");
const behindMark = new RegExp(`(?<=${noBreakSpace}${mark})${wordJoiner}`, "gu");

/** The beginning of a word, not of an amount, to which a dash may be a minus. */
const word = '(?=[(“‘"]?\\p{L})(?!Rp|IDR|USD)';
/** Where a mark begins a word: –cepat –mudah. */
const opening = new RegExp(`(?<=^|[ ${noBreakSpace}])(${mark})${word}`, "gu");
/** Marks with nothing before them that they would separate. */
const leading = new RegExp(`(?<=^|:[ ${noBreakSpace}])(?:${mark} ?)+${word}`, "gu");

/** A text as it is set: no line ends within a number, a date, a phone or a name, and none begins with a dash or a bullet. */
export function typeset(text: string): string {
  // satori takes what a no-break space holds together as one run: of two directions that would be one too many.
  const space = hasRightToLeft(text) ? ` ${wordJoiner}` : noBreakSpace;
  return separated(normalise(text)).replace(glued, space).replace(joined, wordJoiner);
}

/** A list within a line has its marks between what it lists: “kami –cepat –mudah” could else be broken nowhere. */
function separated(text: string): string {
  const isList = (text.match(opening)?.length ?? 0) > 1;
  const spaced = isList ? text.replace(opening, (sign) => `${/[-−]/.test(sign) ? "–" : sign} `) : text;
  return spaced.replace(leading, "");
}

/** Without the soft hyphens of a text whose words all have room. */
export function unbroken(text: string): string {
  return text.replaceAll(softHyphen, "");
}

/**
 * A text with words longer than a line broken where a reader would: at a soft hyphen, with a hyphen to be seen; JagaAset|Negara,
 * lelang.|go.|id. @param most characters that have room in a line, roughly
 */
export function broken(text: string, most: number): string {
  return text
    .split(" ")
    .map((word) => {
      if (unbroken(word).length <= most * 0.7) return unbroken(word);
      if (word.includes(softHyphen)) return hyphenated(word, most);
      return word
        .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=[._/@-])(?=[\p{L}\p{N}])/gu, mayBreak)
        .replace(/(?<=\/)\u2060(?=\p{L})/gu, mayBreak)
        .replace(behindMark, mayBreak)
        .replace(parted, " ");
    })
    .join(" ");
}

/** Broken at as few of its soft hyphens as may be: parts as long as a line takes. */
function hyphenated(word: string, most: number): string {
  const lines: string[] = [];
  let line = "";
  for (const part of word.split(softHyphen)) {
    if (line !== "" && line.length + part.length + 1 > most * 0.97) {
      lines.push(line);
      line = "";
    }
    line += part;
  }
  return [...lines, line].join(`-${mayBreak}`);
}

/** Of words of a script: Arabic letters join, so that they take no letter spacing, and reach further up and down than Latin ones. */
export function setting(text: string, { lineHeight }: Style): Style {
  const arabic = /\p{Script=Arabic}/u.test(text);
  return {
    ...(/\p{L}/u.test(text) && { direction: directionOf(text) }),
    ...(arabic && { letterSpacing: 0, lineHeight: Math.max(Number(lineHeight ?? 1.2), 1.36) }),
  };
}
