/** Where a text may be broken into lines, written into the text itself; satori breaks it by the rules of Unicode. */
import { directionOf, hasRightToLeft } from "../text/direction.ts";
import { normalise } from "./glyphs.ts";
import type { Style } from "./tree.ts";

const noBreakSpace = "\u00a0";
const wordJoiner = "\u2060";
const softHyphen = "\u00ad";
const mayBreak = "\u200b";

/** Words that stand before what they name, and those that a number is counted in. */
const before =
  "Rp|IDR|USD|No|Nomor|Jl|Jln|Jalan|Gg|Km|Blok|RT|RW|Dr|dr|Prof|Ir|Hj|Bpk|Sdr|Kec|Kab|Kel|Pasal|Ayat|ayat|Pukul|pukul|Lt|Lantai|Hlm|hlm|Tel|Telp|WA|Room|Floor|Rs";
const after =
  "ribu|juta|miliar|milyar|triliun|rb|jt|persen|tahun|bulan|hari|jam|menit|unit|lot|kali|orang|thousand|million|billion|percent|years?|months?|days?|hours?|WIB|WITA|WIT|[kcm]?m[²2]?|km|ha|kg|g|%";
const months =
  "Jan(?:uari|uary)?|Feb(?:ruari|ruary)?|Mar(?:et|ch)?|Apr(?:il)?|Mei|May|Jun(?:i|e)?|Jul(?:i|y)?|Agu(?:stus)?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Okt(?:ober)?|Oct(?:ober)?|Nov(?:ember)?|Des(?:ember)?|Dec(?:ember)?";

/** Spaces where no line ends, each with what has to stand before and after it. */
const glued = new RegExp(
  [
    // Rp 10, No. 5, Jl. Jenderal
    `(?<=(?<![\\p{L}])(?:${before})\\.?) (?=[\\p{L}\\p{N}(])`,
    // 0812 3456, (021) 555, +62 21
    "(?<=[\\p{N})]) (?=\\p{N})",
    // Cempaka 8
    "(?<=\\p{Lu}\\p{L}+) (?=\\p{N}{1,3}(?:[,.;)](?!\\p{N})|$))",
    // 10 juta
    `(?<=\\p{N}) (?=(?:${after})(?![\\p{L}\\p{N}]))`,
    // 30 November, November 2026
    `(?<=\\p{N}) (?=(?:${months})(?![\\p{L}]))`,
    `(?<=\\p{N} (?:${months})) (?=\\p{N})`,
    // No line begins with a dash or a bullet.
    " (?=[-–—•·−|/&+=] )",
    // nor with a picture alone
    " (?=\\p{Extended_Pictographic}[^\\p{L}\\p{N}]*$)",
  ].join("|"),
  "gu",
);
/** Between the figures of a number, a date or a phone. */
const withinNumber = /(?<=\p{N}[-–—/.:,])(?=\p{N})/gu;

/** A text as it is set: no line ends within a number, a date, a phone or a name, and none begins with a dash. */
export function typeset(text: string): string {
  // satori takes what a no-break space holds together as one run: of two directions that would be one too many.
  const space = hasRightToLeft(text) ? ` ${wordJoiner}` : noBreakSpace;
  return normalise(text).replace(glued, space).replace(withinNumber, wordJoiner);
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
        .replaceAll(noBreakSpace, " ");
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
