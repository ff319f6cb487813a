/**
 * Text of comma-separated values, whatever program wrote it: RFC 4180, and what Excel and web sites make of it. In Indonesia Excel puts
 * semicolons between fields, since the comma is its decimal sign.
 */

export interface CsvRow {
  readonly cells: readonly string[];
  /** in which it begins, from 1 */
  readonly line: number;
}

export interface CsvText {
  /** in their order, without empty lines */
  readonly rows: readonly CsvRow[];
  readonly separator: string;
  /** the line of a quotation mark that nothing closes; all behind it is one field then */
  readonly unclosed?: number | undefined;
}

const separators = [",", ";", "\t", "|"] as const;

/** Rows that are looked at to find what stands between fields. */
const sampleRows = 12;

/** @param text without a byte-order mark, or with one */
export function readCsv(text: string): CsvText {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  // Excel's own word for it, in a line before all others.
  const [declared = "", separator] = /^sep=(.)\r?(?:\n|$)/i.exec(text.slice(start, start + 8)) ?? [];
  if (separator !== undefined) return rowsOf(text, start + declared.length, separator, 2);
  return rowsOf(text, start, likelySeparator(text, start), 1);
}

/** The one that cuts most of the first rows into the same number of fields. */
function likelySeparator(text: string, start: number): string {
  const scored = separators.map((separator) => {
    const counts = new Map<number, number>();
    for (const { cells } of rowsOf(text, start, separator, 1, sampleRows).rows)
      if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    return { separator, score: Math.max(0, ...Array.from(counts, ([cells, rows]) => cells * rows)) };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** @param most rows */
function rowsOf(
  text: string,
  start: number,
  separator: string,
  firstLine: number,
  most = Number.POSITIVE_INFINITY,
): CsvText {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = firstLine;
  let rowLine = line;
  let at = start;
  let unclosed: number | undefined;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== "") rows.push({ cells, line: rowLine });
    cells = [];
    rowLine = line;
  };
  while (at < text.length && rows.length < most) {
    let cell = "";
    if (text[at] === '"') {
      const opened = line;
      for (at++; ; at++) {
        const end = text.indexOf('"', at);
        const part = text.slice(at, end < 0 ? text.length : end);
        cell += part;
        line += lineEndsIn(part);
        at = end < 0 ? text.length : end + 1;
        if (end < 0) unclosed ??= opened;
        // Two of them are one that is meant.
        if (end < 0 || text[at] !== '"') break;
        cell += '"';
      }
    }
    // What stands behind a closing mark belongs to the field too: "a"b
    const end = endOfField(text, at, separator);
    cells.push(cell + text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end has an empty field behind it.
      if (at === text.length) cells.push("");
      continue;
    }
    if (at < text.length) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
    endRow();
  }
  if (cells.length > 0 && rows.length < most) endRow();
  return { rows, separator, ...(unclosed !== undefined && { unclosed }) };
}

function endOfField(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
