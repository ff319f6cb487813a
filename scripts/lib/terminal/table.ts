import type { Paint } from "./terminal.ts";
import { widthOf } from "./width.ts";

export interface Cell {
  readonly text: string;
  /** colours the text once it is aligned, since colour has no width */
  readonly paint?: ((text: string) => string) | undefined;
}

export interface Column {
  readonly align: "left" | "right";
  readonly head: Cell;
  /** one a row */
  readonly cells: readonly Cell[];
}

const gap = 2;

export function dim(paint: Paint, text: string): Cell {
  return { text, paint: (laid) => paint("dim", laid) };
}

export function columnWidth({ head, cells }: Column): number {
  return Math.max(widthOf(head.text), ...cells.map((cell) => widthOf(cell.text)));
}

/** Cells that a line of the table takes. */
export function tableWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => sum + columnWidth(column), 0) + gap * (columns.length - 1);
}

/** The head's line and then one line a row, without trailing spaces. */
export function tableLines(columns: readonly Column[]): string[] {
  const laid = columns.map(({ align, head, cells }) => ({
    align,
    width: columnWidth({ align, head, cells }),
    column: [head, ...cells],
  }));
  const rows = laid[0]?.column.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    laid
      .map(({ align, width, column }, i) =>
        fill(column[row] ?? { text: "" }, align, i === laid.length - 1 && align === "left" ? 0 : width),
      )
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

function fill({ text, paint }: Cell, align: Column["align"], width: number): string {
  const blank = " ".repeat(Math.max(0, width - widthOf(text)));
  const dressed = paint ? paint(text) : text;
  return align === "left" ? dressed + blank : blank + dressed;
}
