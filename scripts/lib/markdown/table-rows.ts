import type { MarkdownIt } from "markdown-it";
import { cellsOf, tableRowSlip } from "../slips/table-marks.ts";
import { excerpt } from "../text/excerpt.ts";
import { once } from "../text/once.ts";
import type { RenderState } from "./render-state.ts";

/**
 * Collects lines below a table that Markdown takes for rows of it, though nothing parts their cells: all of such a line is in the first
 * column. One of each kind says it for the whole table.
 */
export function findTableRows(
  markdown: MarkdownIt,
  { marks, misread }: Pick<RenderState, "marks" | "misread">,
): void {
  markdown.core.ruler.after("inline", "find_table_rows", ({ tokens, src }) => {
    const lines = once(() => src.split("\n"));
    let columns = 0;
    const told = new Set<"row" | "text">();
    for (const { type, map } of tokens) {
      if (type === "table_open") {
        columns = 0;
        told.clear();
      } else if (type === "tr_open" && map) {
        const row = (lines()[map[0]] ?? "").replace(/^[\s>]*/, "");
        if (columns === 0) {
          columns = cellsOf(row).length;
          continue;
        }
        const slip = columns > 1 ? tableRowSlip(row) : undefined;
        const kind = slip === "text" ? "text" : "row";
        if (!slip || told.has(kind)) continue;
        told.add(kind);
        if (slip === "text") misread.push({ kind: "table-line", found: excerpt(row.trim()), line: map[0] });
        else marks.push({ ...slip, line: map[0] });
      }
    }
  });
}
