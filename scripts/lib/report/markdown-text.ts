/**
 * Text in GitHub's Markdown: text from a file is shown as it is and cannot start markup, a link, a mention or a table cell.
 */
import { printable } from "../terminal/printable.ts";

/**
 * One line. A backslash before ASCII punctuation makes it plain (CommonMark 0.31, 2.4); `&` and `<` go as entities. Beyond
 * CommonMark, GitHub also acts on `|`, `~`, `$`, `@name`, `#1`, `:smile:` and on bare addresses.
 */
export function markdownText(text: string): string {
  return printable(text)
    .trim()
    .replace(/[\\`*_[\]#|~$@>]|:(?=\S)|^[-+=]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
}

/** A link; the address is this project's own or the host's. */
export function markdownLink(label: string, address: string): string {
  return `[${markdownText(label)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** @param rows cells already in Markdown */
export function markdownTable(
  head: readonly { readonly text: string; readonly align?: "right" }[],
  rows: readonly (readonly string[])[],
): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head.map(({ text }) => text)),
    line(head.map(({ align }) => (align === "right" ? "--:" : "---"))),
    ...rows.map(line),
  ];
}
