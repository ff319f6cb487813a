/** A table of a page as a table of Markdown: rows of equal length, one line a row. */

export interface TableCell {
  /** Markdown */
  readonly text: string;
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** Columns that one cell may take up: a mistyped one would make a table of millions. */
const widest = 50;

/** "" for a table without words; the words alone for one of a single column, which only laid them out. */
export function tableMarkdown(rows: readonly (readonly TableCell[])[]): string {
  const grid = gridOf(rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const filled = grid.filter((row) => row.some((text) => text !== ""));
  if (width === 0 || filled.length === 0) return "";
  if (width === 1) return `\n\n${filled.map(([text = ""]) => text).join("\n\n")}\n\n`;
  const [first = []] = rows.filter((row) => row.some(({ text }) => text.trim() !== ""));
  const hasHead = first.length > 0 && first.every(({ isHead }) => isHead);
  const [head = [], ...others] = hasHead ? filled : [[], ...filled];
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  const rule = `| ${Array.from({ length: width }, () => "---").join(" | ")} |`;
  return `\n\n${[line(head), rule, ...others.map(line)].join("\n")}\n\n`;
}

/** Cells that reach over several columns or rows have their words in the first; the others are empty. */
function gridOf(rows: readonly (readonly TableCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  const taken = new Set<string>();
  rows.forEach((cells, y) => {
    let x = 0;
    for (const { text, columns, rows: height } of cells) {
      while (taken.has(`${x},${y}`)) x++;
      const across = Math.min(Math.max(1, columns), widest);
      const down = Math.min(Math.max(1, height), rows.length - y);
      for (let row = 0; row < down; row++)
        for (let column = 0; column < across; column++) {
          taken.add(`${x + column},${y + row}`);
          const line = grid[y + row];
          if (line) line[x + column] = row === 0 && column === 0 ? inCell(text) : "";
        }
      x += across;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ""));
}

/** On one line; the lines of a list or of paragraphs are parted by a sign. */
function inCell(text: string): string {
  return text
    .trim()
    .replace(/(?:\\\n|\s)+$|^(?:\\\n|\s)+/g, "")
    .replace(/(?:\\?\n)+(?:\s*(?:[-*]|\d+\.)\s+)?/g, " · ")
    .replace(/^(?:[-*]|\d+\.)\s+/, "")
    .replace(/(?: · )+/g, " · ")
    .replace(/\s+/g, " ")
    .replace(/\|/g, "\\|")
    .trim();
}
