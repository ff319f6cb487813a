/** Tables that Markdown reads in another way or not at all: pasted from Excel or Word, or without their row of dashes. */
import type { UnreadMark } from "../problems/marks.ts";
import { short, shown } from "./found-mark.ts";

/** An item of Word's own lists, whose label and text a tab parts. */
const wordItem = /^(?:[IVX]{1,5}|[a-zA-Z]|\d{1,3})[.)]\t/;

/** @param isBullet whether a line is an item of Word's bullets, which a tab parts from their text as well */
export function tableMark(
  lines: readonly string[],
  isBullet: (line: string) => boolean,
): [row: number, mark: UnreadMark | undefined] {
  const tabbed = lines.flatMap((line, row) =>
    /\S[^\S\n]*\t\s*\S/.test(line) && !isBullet(line) && !wordItem.test(line) ? [row] : [],
  );
  if (tabbed.length > 1) {
    const [row = 0] = tabbed;
    const cells = tabbedCells(lines[row] ?? "");
    const next = lines[tabbed[1] ?? row] ?? "";
    return [
      row,
      { ...shown("table-tabs", cells.join(" ")), meant: `${headOf(cells)} ⏎ ${rowOf(tabbedCells(next))}` },
    ];
  }
  // A row of dashes below a head whose cells only spaces part.
  const rule = lines.findIndex((line) => /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?$/.test(line));
  const above = lines[rule - 1] ?? "|";
  if (rule > 0 && !above.includes("|")) {
    const cells = above.trim().split(/\s{2,}/);
    return [rule - 1, { ...shown("table-tabs", above), meant: headOf(cells) }];
  }
  const piped = lines.flatMap((line, row) =>
    /^\|.*\|$/.test(line.trim()) || /\S \| \S/.test(line) ? [row] : [],
  );
  const [row = 0] = piped;
  const framed = /^\|.*\|$/.test(lines[row]?.trim() ?? "");
  if (piped.length < (framed ? 1 : 2)) return [0, undefined];
  const head = cellsOf(lines[row] ?? "");
  const columns = lines.some((line) => line.includes("|") && /^[\s|:-]*-[\s|:-]*$/.test(line));
  if (head.every((cell) => /^[:–—-]*$/.test(cell))) return [row, shown("table-head", lines[row] ?? "")];
  return [
    row,
    { ...shown(columns ? "table-columns" : "table-head", lines[row] ?? ""), meant: dashesFor(head.length) },
  ];
}

/** The cells of a row as Markdown parts them: at each | that is not escaped. */
export function cellsOf(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

/** The cells of a line as Excel and Word part them. */
function tabbedCells(line: string): string[] {
  return line
    .trim()
    .split(/\t+/)
    .map((cell) => cell.trim());
}

/**
 * A line that Markdown takes for a row of the table above it, though nothing parts its cells: a row that was pasted and not yet
 * mended, or the text below the table.
 *
 * @param line without what stands before it in a quotation or a list
 */
export function tableRowSlip(line: string): UnreadMark | "text" | undefined {
  if (/(?<!\\)\|/.test(line)) return undefined;
  const cells = tabbedCells(line);
  return cells.length === 1 ? "text" : { ...shown("table-row", cells.join(" ")), meant: rowOf(cells) };
}

function headOf(cells: readonly string[]): string {
  return `${rowOf(cells)} ⏎ ${dashesFor(cells.length)}`;
}

function rowOf(cells: readonly string[]): string {
  return short(`| ${cells.join(" | ")} |`);
}

function dashesFor(columns: number): string {
  return `|${" --- |".repeat(Math.min(columns, 12))}`;
}
