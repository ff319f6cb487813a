import type { MarkdownIt } from "markdown-it";

/** A wide table scrolls by itself, not the page; as a region it can be reached and named without a mouse. */
export function wrapTables(markdown: MarkdownIt, label: string): void {
  const name = markdown.utils.escapeHtml(label);
  markdown.renderer.rules.table_open = () =>
    `<section class="table" tabindex="0" aria-label="${name}"><table>\n`;
  markdown.renderer.rules.table_close = () => "</table></section>\n";
}
