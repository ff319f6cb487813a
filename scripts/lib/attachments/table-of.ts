/** A file of comma-separated values as a table: its head, its rows, and which columns are figures. */
import {
  type Cell,
  type DataTable,
  type Figure,
  mostColumns,
  mostRows,
  type TableLook,
  type TableProblem,
} from "../model/data-table.ts";
import { excerpt } from "../text/excerpt.ts";
import { withoutHidden } from "../text/hidden-characters.ts";
import { type CsvRow, readCsv } from "../text/read-csv.ts";

/** Problems of one file that are told. */
const mostProblems = 20;

export function tableOf(text: string): TableLook {
  const { rows: read, separator, unclosed } = readCsv(text);
  if (unclosed !== undefined) return { problems: [{ fault: "quote", line: unclosed, found: '"' }] };
  const rows = read.map(({ cells, line }) => ({ line, cells: cells.map(plain) })).filter(hasWords);
  const [head, ...body] = rows;
  if (!head || body.length === 0)
    return { problems: [{ fault: "no-rows", line: head?.line ?? 1, found: String(body.length) }] };
  // Excel saves columns that once held something, and now hold nothing.
  const width = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), 0);
  // What is wrong with the head is told alone: it says how wide all other rows should be.
  const ofHead = problemsOfHead(head, width);
  const problems = ofHead.length > 0 ? ofHead : unevenRows(body, widthOf(head.cells));
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
  return columnsOf(head, body, separator);
}

function plain(cell: string): string {
  return withoutHidden(cell, " ").replace(/\s+/g, " ").trim();
}

function hasWords({ cells }: CsvRow): boolean {
  return cells.some((cell) => cell !== "");
}

/** Up to the last cell that holds something. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== "") + 1;
}

function problemsOfHead({ cells, line }: CsvRow, width: number): TableProblem[] {
  const names = cells.slice(0, widthOf(cells));
  const [first = ""] = names;
  // A title stands over most tables in a spreadsheet.
  if (width > 1 && names.length === 1) return [{ fault: "no-head", line, found: excerpt(first) }];
  if (names.every((name) => figureOf(name, ",") !== undefined))
    return [{ fault: "no-head", line, found: excerpt(names.join(", ")) }];
  if (names.length > mostColumns)
    return [{ fault: "wide", line, found: String(names.length), count: mostColumns }];
  return names.flatMap((name, column): TableProblem[] =>
    name === "" ? [{ fault: "no-name", line, found: "", count: column + 1 }] : [],
  );
}

/** Rows that have more cells than the head, or fewer. */
function unevenRows(rows: readonly CsvRow[], width: number): TableProblem[] {
  return rows
    .filter(({ cells }) => cells.length < width || widthOf(cells) > width)
    .map(({ cells, line }) => ({
      ...{ fault: "uneven" as const, line, count: width },
      found: String(Math.max(cells.length < width ? cells.length : 0, widthOf(cells))),
    }));
}

/** What names a thing and counts none, though it is made of digits. */
const naming =
  /^(?:tahun|thn|year|kode|code|no|no\.|nomor|number|id|nip|npwp|pos|zip|bulan|month|tanggal|date)\b/i;

function columnsOf(head: CsvRow, body: readonly CsvRow[], separator: string): DataTable {
  const header = head.cells.slice(0, widthOf(head.cells));
  const names = namesIn(header, body);
  const columns = header.map((name, column) => {
    const cells = body.map(({ cells, line }) => ({ line, text: cells[column] ?? "" }));
    return column === names || naming.test(name) ? undefined : figuresIn(cells, separator);
  });
  const shown = body.slice(0, mostRows).map(({ cells }, row) =>
    header.map((_name, column): Cell => {
      const text = cells[column] ?? "";
      return columns[column]?.figures?.[row] ?? (isNothing(text) ? null : text);
    }),
  );
  return {
    ...{ header, names, rows: shown, total: body.length },
    numeric: columns.map((column) => column?.figures !== undefined),
    odd: columns
      .flatMap((column, at) => (column?.odd ?? []).map((one) => ({ ...one, column: header[at] ?? "" })))
      .slice(0, mostProblems),
  };
}

/** The first column, or the one behind it where that only counts the rows. */
function namesIn(header: readonly string[], body: readonly CsvRow[]): number {
  const counts = body.every(({ cells }, row) => cells[0] === String(row + 1));
  return counts && header.length > 1 ? 1 : 0;
}

interface Column {
  /** of each row; undefined where the column is none of figures */
  readonly figures?: readonly (Figure | undefined)[];
  readonly odd?: readonly { readonly line: number; readonly found: string }[];
}

function figuresIn(
  cells: readonly { readonly line: number; readonly text: string }[],
  separator: string,
): Column {
  const filled = cells.filter(({ text }) => !isNothing(text));
  if (filled.length === 0) return {};
  const sign = decimalSignOf(
    filled.map(({ text }) => text),
    separator,
  );
  const odd = filled.filter(({ text }) => figureOf(text, sign) === undefined);
  // Half of a column in words is a column of words.
  if (odd.length * 2 >= filled.length) return {};
  if (odd.length > 0) return { odd: odd.map(({ line, text }) => ({ line, found: excerpt(text) })) };
  return { figures: cells.map(({ text }) => figureOf(text, sign)) };
}

function isNothing(text: string): boolean {
  return /^(?:|[-–—]|n\/?a|tidak ada)$/i.test(text);
}

/**
 * Which of `,` and `.` parts whole numbers from decimals, for a whole column: the one with which most cells are figures. "1.284" is one
 * thousand two hundred and eighty-four in Indonesian, and nearly never 1 and a quarter; where commas stand between fields "1,284" is English.
 */
function decimalSignOf(texts: readonly string[], separator: string): "," | "." {
  const counts = ([",", "."] as const).map((sign) => ({
    sign,
    fits: texts.filter((text) => figureOf(text, sign) !== undefined).length,
    grouped: texts.filter((text) => groups[sign].test(text)).length,
  }));
  const [comma, point] = counts;
  if (!comma || !point || comma.fits !== point.fits)
    return (comma?.fits ?? 0) >= (point?.fits ?? 0) ? "," : ".";
  return separator !== ";" && point.grouped > comma.grouped ? "." : ",";
}

/** Thousands in groups, by the sign that then parts decimals. */
const groups = { ",": /\d\.\d{3}(?!\d)/, ".": /\d,\d{3}(?!\d)/ } as const;

const forms = {
  ",": /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  ".": /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
} as const;

/** Digits up to which a computer counts exactly; a number of a person or an account has more. */
const mostDigits = 15;

/** @param sign what parts whole numbers from decimals */
export function figureOf(text: string, sign: "," | "."): Figure | undefined {
  const [, minus = "", currency = "", inner = "", digits = "", percent = ""] =
    /^([-−–]?)(Rp\.? ?)?([-−–]?)([\d.,]{1,30})( ?%)?(?:,-)?$/i.exec(text) ?? [];
  const found = forms[sign].exec(digits);
  if (!found || (minus !== "" && inner !== "") || /^0\d/.test(digits)) return undefined;
  if (digits.replace(/\D/g, "").length > mostDigits) return undefined;
  const whole = sign === "," ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const unit = currency !== "" ? ("Rp" as const) : percent !== "" ? ("%" as const) : undefined;
  return {
    value: (minus + inner === "" ? 1 : -1) * Number(whole),
    decimals: found[1]?.length ?? 0,
    ...(unit && { unit }),
  };
}
