/** Tables that come from a file of comma-separated values, and the charts that are drawn of them. */
import type { Position } from "./position.ts";

/** How a table is drawn, by the words that ask for it in either language. */
export const chartWords = {
  batang: "bar",
  bar: "bar",
  garis: "line",
  line: "line",
  bagian: "share",
  share: "share",
} as const;

export type ChartKind = (typeof chartWords)[keyof typeof chartWords];

/** The chart that a word asks for, whatever its capitals; undefined where it asks for none. */
export function chartOf(word: string): ChartKind | undefined {
  const key = word.toLowerCase();
  return Object.hasOwn(chartWords, key) ? chartWords[key as keyof typeof chartWords] : undefined;
}

/** A table as a body shows it. */
export interface TableUse {
  /** its file: absolute; in a source relative to the content folder */
  readonly table: string;
  /** where the file is served */
  readonly address: string;
  readonly title: string;
  readonly chart?: ChartKind | undefined;
  /** what is written below it: safe HTML within a line */
  readonly caption?: string | undefined;
  /** where the body names it */
  readonly at: Position;
}

/** A figure as it was written: 12,5 with one decimal, perhaps with Rp before it or % behind. */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
  readonly unit?: "Rp" | "%" | undefined;
}

/** A word, a figure, or null where there is nothing. */
export type Cell = string | Figure | null;

export interface DataTable {
  readonly header: readonly string[];
  /** the first of them; cells by column */
  readonly rows: readonly (readonly Cell[])[];
  /** how many the file has */
  readonly total: number;
  /** columns of nothing but figures */
  readonly numeric: readonly boolean[];
  /** the column that names each row */
  readonly names: number;
  /** cells of columns that are figures but for them */
  readonly odd: readonly { readonly line: number; readonly column: string; readonly found: string }[];
}

/** Rows of a table that a page shows; the file has all of them. */
export const mostRows = 40;

/** Columns that a page shows at most. */
export const mostColumns = 20;

/** Bytes of a file that is shown as a table. */
export const mostTableBytes = 1_000_000;

/** What a chart shows at most: more could not be told apart. */
export const chartLimits: Readonly<Record<ChartKind, { readonly rows: number; readonly series: number }>> = {
  bar: { rows: 24, series: 3 },
  line: { rows: mostRows, series: 3 },
  share: { rows: 8, series: 1 },
};

/** Why a file is no table. */
export type TableFault =
  /** too many bytes */
  | "large"
  /** too many columns */
  | "wide"
  /** a quotation mark that nothing closes */
  | "quote"
  /** no row below the head, or nothing at all */
  | "no-rows"
  /** the first row holds figures, or one cell alone */
  | "no-head"
  /** a column without a name */
  | "no-name"
  /** a row of fewer or more cells than the head */
  | "uneven";

export interface TableProblem {
  readonly fault: TableFault;
  /** from 1 */
  readonly line: number;
  /** what was found there: a cell, or how many there are */
  readonly found: string;
  /** how many there should be, or which column it is; from 1 */
  readonly count?: number | undefined;
}

/** What a file is as a table: `problems` where it is none. */
export type TableLook = DataTable | { readonly problems: readonly TableProblem[] };

/** Why a chart cannot be drawn of a table. */
export type ChartFault =
  /** a cell that is no figure, in a column of figures */
  | "odd"
  /** no column of figures */
  | "no-figures"
  | "many-rows"
  | "many-series"
  /** less than nothing, in bars or shares */
  | "negative"
  /** nothing to share */
  | "nothing";

export interface ChartProblem {
  readonly fault: ChartFault;
  readonly line: number;
  readonly column?: string | undefined;
  readonly found?: string | undefined;
  readonly limit?: number | undefined;
}

/** The columns that a chart shows, by their places. */
export function seriesOf({ numeric }: DataTable): number[] {
  return numeric.flatMap((is, column) => (is ? [column] : []));
}

/** A cell's value; undefined where there is none. */
export function amountOf(cell: Cell | undefined): number | undefined {
  return typeof cell === "object" && cell !== null ? cell.value : undefined;
}

/** What keeps a chart from being drawn. */
export function chartProblems(table: DataTable, kind: ChartKind): ChartProblem[] {
  const series = seriesOf(table);
  const { rows: mostOfRows, series: mostOfSeries } = chartLimits[kind];
  const values = table.rows.flatMap((row) => series.map((column) => amountOf(row[column]) ?? 0));
  if (table.odd.length > 0) return table.odd.map((cell) => ({ fault: "odd", ...cell }));
  if (series.length === 0) return [{ fault: "no-figures", line: 1 }];
  if (table.total > mostOfRows)
    return [{ fault: "many-rows", line: 1, found: String(table.total), limit: mostOfRows }];
  if (series.length > mostOfSeries)
    return [{ fault: "many-series", line: 1, found: String(series.length), limit: mostOfSeries }];
  if (kind !== "line" && values.some((value) => value < 0)) return [{ fault: "negative", line: 1 }];
  if (kind !== "line" && values.every((value) => value === 0)) return [{ fault: "nothing", line: 1 }];
  return [];
}
