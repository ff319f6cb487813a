/**
 * Marks at the start of lines that Markdown reads in another way or not at all: what Word and other programs put there, a space that
 * is missing or no plain one.
 */
import type { UnreadMark } from "../problems/marks.ts";
import { short, shown } from "./found-mark.ts";
import { tableMark } from "./table-marks.ts";

/** `row` is the line, counted from 0. */
export type LineMark = UnreadMark & { readonly row: number };

export interface LinesAround {
  /** whether they are the first paragraph of a list's item, where a line that begins like another item was meant to be one */
  readonly inItem?: boolean;
  /** the rows that end with a break of their own, and so stay lines for readers */
  readonly broken?: ReadonlySet<number>;
}

/**
 * @param lines of one paragraph; code and what was escaped stand in them as one sign that is no letter
 * @param around what the lines alone do not tell
 */
export function findLineMarks(
  lines: readonly string[],
  { inItem = false, broken = new Set() }: LinesAround = {},
): LineMark[] {
  const marks: LineMark[] = [];
  const told = new Set<string>();
  // Of a list of twenty items the first one says it all.
  const tell = (row: number, mark: UnreadMark | undefined): void => {
    if (!mark || (told.has(mark.kind) && !mark.kind.startsWith("heading"))) return;
    told.add(mark.kind);
    marks.push({ ...mark, row });
  };
  const marked = lines.some(mayBeMarked);
  const joined = lines.map((line, row) => (broken.has(row) ? "" : line));
  lines.forEach((line, row) => {
    if (marked && mayBeMarked(line))
      tell(row, headingMark(line) ?? itemMark(line) ?? bulletMark(line) ?? otherMark(line));
  });
  if (marked && lines.length > 1) {
    tell(...groupOf(lines, /^[–—][ \t]|^[✓✔☑☐□❖✦➢➤►▶→»]|^o (?!i?ya\b)(?=\p{L})/u, (line) => bullet(line)));
    tell(...groupOf(lines, /^[-+](?=\p{L})|^\*(?=\p{Ll})/u, gluedItem, inItem ? 1 : 2));
    const led = /:$/.test(lines[0] ?? "");
    tell(...groupOf(lines, /^\*(?=\p{L})/u, gluedItem, inItem ? 1 : led ? 2 : 3));
    tell(...groupOf(lines, /^[IVX]{1,4}[.)]\s+\S/, (line) => shown("letters", line)));
    tell(...lettersIn(lines));
    tell(...groupOf(joined, emoji, (line) => ({ ...shown("joined-lines", line), meant: emojiItem(line) })));
  }
  if (lines.length > 1)
    tell(
      ...groupOf(joined, labelled, (line) => ({ ...shown("joined-lines", line), meant: labelItem(line) })),
    );
  if (!told.has("joined-lines") && lines.some((line) => /[|\t]/.test(line)))
    tell(...tableMark(lines, (line) => bulletMark(line) !== undefined));
  return marks;
}

/** Most lines begin with a word, and need no closer look. */
function mayBeMarked(line: string): boolean {
  const letter = line.charCodeAt(0) | 0x20;
  return letter < 0x61 || letter > 0x7a || /^(?:.[\t.)]|o )/.test(line);
}

/** Any space but the plain one. */
const odd = "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";

const oddHeading = new RegExp(`^(#{1,6})${odd}\\s*(\\S.*)$`, "u");
const oddItem = new RegExp(`^([-*+]|\\d{1,9}[.)])${odd}\\s*(\\S.*)$`, "u");

function headingMark(line: string): UnreadMark | undefined {
  const [, hashes = "", words = ""] = oddHeading.exec(line) ?? [];
  if (hashes !== "") return { ...shown("heading-space", line), meant: short(`${hashes} ${words}`) };
  const [, glued = "", rest = ""] = /^(#{2,6})([^#\s].*)$/u.exec(line) ?? [];
  if (glued !== "") return { ...shown("heading", line), meant: short(`${glued} ${rest}`) };
  const [, deep = ""] = /^#{7,}\s*(\S.*)$/u.exec(line) ?? [];
  return deep === "" ? undefined : { ...shown("heading", line), meant: short(`###### ${deep}`) };
}

function itemMark(line: string): UnreadMark | undefined {
  const [, mark = "", words = ""] = oddItem.exec(line) ?? [];
  if (mark !== "") return { ...shown("item-space", line), meant: short(`${mark} ${words}`) };
  const [, number = "", word = ""] = /^(\d{1,3}[.)])(\p{L}{2}[^\s.]*(?:[\s,;:].*|$))/u.exec(line) ?? [];
  return number === "" ? undefined : { ...shown("item", line), meant: short(`${number} ${word}`) };
}

/** Word's own bullets, as they arrive in a text; its fonts have them at o, § and Ø. */
function bulletMark(line: string): UnreadMark | undefined {
  return /^[•·●○◦▪▫■□‣⁃∙∗][^\S\n]*\S|^[o§Øüvq]\t/u.test(line) ? bullet(line) : undefined;
}

function bullet(line: string): UnreadMark {
  return { ...shown("bullet", line), meant: short(`- ${line.slice(1).trim()}`) };
}

function otherMark(line: string): UnreadMark | undefined {
  if (/^:{3,}/.test(line)) return shown("container", line);
  if (/^\[[ xX]\][ \t]+\S/.test(line)) return { ...shown("task", line), meant: short(line.slice(3).trim()) };
  if (/^\[toc\]$|^\\(?:newpage|pagebreak)\b/i.test(line)) return shown("page-mark", line);
  return /^(?:={3,}|[–—]{2,}|[.·]{6,})$/.test(line) ? { ...shown("rule", line), meant: "---" } : undefined;
}

/** A sign of a list right before a word. One alone may be a signature, and two stars lead to notes (*Stok terbatas). */
function gluedItem(line: string): UnreadMark {
  return { ...shown("item", line), meant: short(`- ${line.slice(1)}`) };
}

/** An item of its own, whose sign stands right before its word: one of several such paragraphs was meant for a list. */
export function dashedParagraph(lines: readonly string[]): UnreadMark | undefined {
  const [line = "", ...others] = lines;
  return others.length === 0 && /^-\p{L}[^-]*$/u.test(line) ? gluedItem(line) : undefined;
}

/** The first of several lines that begin so. */
function groupOf(
  lines: readonly string[],
  start: RegExp,
  markOf: (line: string) => UnreadMark,
  least = 2,
): [row: number, mark: UnreadMark | undefined] {
  const rows = lines.flatMap((line, row) => (start.test(line) ? [row] : []));
  const [row = 0] = rows;
  return [row, rows.length >= least ? markOf(lines[row] ?? "") : undefined];
}

/** 1️⃣, ✅, 👉: how lists look in WhatsApp. A digit is one only with what makes a key of it. */
const emoji = /^(?:\d\ufe0f?\u20e3|(?![✓✔☑☐❖✦➢➤►▶→])\p{Extended_Pictographic})\ufe0f?\s*\p{L}/u;

function emojiItem(line: string): string {
  const [, digit = "", rest = ""] = /^(\d)\ufe0f?\u20e3\s*(.*)$/u.exec(line) ?? [];
  return short(digit === "" ? `- ${line}` : `${digit}. ${rest}`);
}

/** `Hari/Tanggal : Selasa` and `Tempat: Balai Distrik`, a line each, which Markdown joins. */
const labelled = /^\p{L}[\p{L}\p{N}/().& -]{0,30}\s*:\s+\S/u;

function labelItem(line: string): string {
  return short(`- ${line.replace(/\s*:\s+/, ": ").replace(/\s+/g, " ")}`);
}

/** a. b. c. or (1) (2): Markdown has no such lists, and joins their lines. */
function lettersIn(lines: readonly string[]): [row: number, mark: UnreadMark | undefined] {
  const labels = lines.map((line) =>
    /^(?:([a-z]|[ivx]{1,5})[.)]|\(([a-z]|[ivx]{1,5}|\d{1,2})\))[ \t]*\S/i.exec(line)?.slice(1),
  );
  const row = labels.findIndex((label, at) => {
    const [own = "", next = ""] = [label, labels[at + 1]].map((found) => found?.[0] ?? found?.[1] ?? "");
    return own !== "" && next !== "" && follows(own, next);
  });
  return [Math.max(row, 0), row < 0 ? undefined : shown("letters", lines[row] ?? "")];
}

function follows(own: string, next: string): boolean {
  if (/\d/.test(own)) return Number(next) === Number(own) + 1;
  const at = roman.indexOf(own.toLowerCase());
  if (at >= 0 && roman[at + 1] === next.toLowerCase()) return true;
  return own.length + next.length === 2 && next.charCodeAt(0) === own.charCodeAt(0) + 1;
}

const roman: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii".split(" ");
