/**
 * A text as a reader would say it aloud: digits of all scripts and widths are those of ASCII, all spaces are spaces, all dashes are
 * hyphens, and what nobody sees or what only dresses it (joiners, soft hyphens, stars of Markdown, escapes, entities) is gone. Each place
 * in it leads back to one of the text as it was typed. Takes time in proportion to the text's length.
 */
export interface NormalText {
  readonly text: string;
  /** where what stands at this place of `text` stands in the text that was given */
  rawIndex(index: number): number;
}

/** A line break within a paragraph: a number may go on behind it. */
export const softBreak = "\v";
/** Between paragraphs, items, rows and elements: nothing goes on behind it. */
export const hardBreak = "\n";

export function normalText(raw: string): NormalText {
  const pieces: string[] = [];
  // From these places on, the text stands at these places of the raw one.
  const starts: number[] = [];
  const rawStarts: number[] = [];
  let length = 0;
  let last = "";
  const add = (piece: string, rawStart: number): void => {
    if (piece === "") return;
    starts.push(length);
    rawStarts.push(rawStart);
    pieces.push(piece);
    length += piece.length;
    last = piece[piece.length - 1] ?? "";
  };
  let done = 0;
  special.lastIndex = 0;
  for (let match = special.exec(raw); match; match = special.exec(raw)) {
    const [found] = match;
    const { index } = match;
    if (index > done) add(raw.slice(done, index), done);
    done = index + found.length;
    add(spoken(found, raw, done, last), index);
  }
  if (done < raw.length) add(raw.slice(done), done);
  return {
    text: pieces.join(""),
    rawIndex(index) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= index) low = middle;
        else high = middle;
      }
      const end = rawStarts[low + 1] ?? raw.length;
      return Math.min((rawStarts[low] ?? 0) + index - (starts[low] ?? 0), Math.max(end - 1, 0));
    },
  };
}

/** All that is not itself: escapes of YAML, Markdown, HTML and addresses, line breaks, marks, tags, and what ASCII lacks. */
const special =
  /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|\n[ \t]*|(?=[!-/:-@[-`{-~]))|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|%(?:2[bde0]|40|3\d)|\n[ \t>\n]*|[*~`]+|<\/?[a-z]{1,6} ?\/?>|[^\n -~]/giu;

/** @param after where what was found ends @param last the character before it, as it is said */
function spoken(found: string, raw: string, after: number, last: string): string {
  switch (found[0]) {
    case "\n":
      return breakOf(found, raw, after);
    case "\\": {
      if (found.length === 1) return "";
      if (found[1] === "\n") return softBreak;
      return plain(String.fromCodePoint(Number.parseInt(found.slice(2), 16)));
    }
    case "&":
      return entity(found);
    case "%":
      return String.fromCharCode(Number.parseInt(found.slice(1), 16));
    case "*":
    case "~":
    case "`":
      // In a number or an address: **3171**01…, **budi**@gmail.com
      return isDigit(last) || /[\d@]/.test(raw[after] ?? "") || /@$/.test(last) ? "" : found;
    case "<":
      return " ";
    default:
      return plain(found);
  }
}

function breakOf(found: string, raw: string, after: number): string {
  if (found.indexOf("\n", 1) > 0) return hardBreak;
  const [marker] = /^(?:[-+*] |[1-9]\d?[.)] |[#|])/.exec(raw.slice(after, after + 4)) ?? [];
  if (marker === undefined) return softBreak;
  // (0812 … ⏎ 90) is no item of a list.
  const start = after - found.length;
  return marker.endsWith(") ") && /\([^()]*$/.test(raw.slice(Math.max(0, start - 40), start))
    ? softBreak
    : hardBreak;
}

const entities: ReadonlyMap<string, string> = new Map([
  ...["nbsp", "ensp", "emsp", "thinsp", "numsp", "puncsp", "hairsp", "Tab"].map(
    (name) => [name, " "] as const,
  ),
  ...["shy", "zwnj", "zwj", "lrm", "rlm", "ZeroWidthSpace"].map((name) => [name, ""] as const),
  ...["ndash", "mdash", "minus", "hyphen", "dash"].map((name) => [name, "-"] as const),
  ...([
    ["period", "."],
    ["middot", "."],
    ["commat", "@"],
    ["plus", "+"],
    ["lpar", "("],
    ["rpar", ")"],
  ] as const),
]);

function entity(found: string): string {
  const name = found.slice(1, -1);
  const number = /^#(x?)(\w+)$/i.exec(name);
  if (!number) return entities.get(name) ?? found;
  const code = Number.parseInt(number[2] ?? "", number[1] ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? plain(String.fromCodePoint(code)) : found;
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

const known = new Map<string, string>();

/** One character, kept: a text in another script has the same few again and again. */
function plain(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const found = plainOf(character);
  if (known.size > 5000) known.clear();
  known.set(character, found);
  return found;
}

function plainOf(character: string): string {
  if (character >= " " && character <= "~") return character;
  if (/[\u2029\u0085]/.test(character)) return hardBreak;
  if (/[\u2028\v\f]/.test(character)) return softBreak;
  if (/[\t\p{Zs}]/u.test(character)) return " ";
  if (/[\p{Cc}\p{Cf}\p{DI}\p{Me}\p{Mn}]/u.test(character)) return "";
  if (/[\p{Pd}\u2212\u30fc\u2043]/u.test(character)) return "-";
  if (/[\u2024\u2027\u00b7\u2022\u3002\uff61\u30fb\u2219\u22c5]/.test(character)) return ".";
  const simple = character.normalize("NFKC");
  if (/^[ -~]$/.test(simple)) return simple;
  if (/\p{Nd}/u.test(character)) return String(digitOf(character.codePointAt(0) ?? 0));
  return circled.get(character) ?? character;
}

/** Those that compatibility forms leave as they are: black circles, and the digits of the keys on a telephone. */
const circled: ReadonlyMap<string, string> = new Map(
  Array.from("⓿❶❷❸❹❺❻❼❽❾", (character, digit) => [character, String(digit)]),
);

/** Ten digits of a script stand in a row, the zero first. */
function digitOf(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
