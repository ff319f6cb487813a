import type { MarkdownIt, Token } from "markdown-it";

/**
 * The accessible name of a table.
 * @param heading the one that it stands under; undefined before the first
 * @param number counts from 1 the tables under headings of these words
 */
export type TableLabel = (heading: string | undefined, number: number) => string;

/** A wide table scrolls by itself, not the page; as a region it can be reached and named without a mouse. */
export function wrapTables(markdown: MarkdownIt, label: TableLabel): void {
  const { escapeHtml } = markdown.utils;
  markdown.core.ruler.push("name_tables", (state) => {
    let heading: string | undefined;
    const named = new Map<string | undefined, number>();
    state.tokens = withoutEmptyHeads(state.tokens);
    state.tokens.forEach((token, index) => {
      if (token.type === "heading_open") {
        const words = state.tokens[index + 1]?.children ?? [];
        heading =
          markdown.renderer.renderInlineAsText(words, markdown.options, state.env).trim() || undefined;
      }
      if (token.type === "th_open" || token.type === "td_open") classOfAlignment(token);
      if (token.type !== "table_open") return;
      const number = (named.get(heading) ?? 0) + 1;
      named.set(heading, number);
      token.meta = { label: label(heading, number) };
    });
  });
  markdown.renderer.rules.table_open = (tokens, index) => {
    const name = escapeHtml(String(tokens[index]?.meta?.label));
    const dir = tokens[index]?.attrGet("dir") ? ' dir="rtl"' : "";
    return `<section class="table" tabindex="0" aria-label="${name}"><table${dir}>\n`;
  };
  markdown.renderer.rules.table_close = () => "</table></section>\n";
}

/** The columns' direction as a class: a style would have to be allowed on all pages. Cells stand at the start of their line without one. */
function classOfAlignment(cell: Token): void {
  const style = cell.attrGet("style");
  if (style === null) return;
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== "style");
  const name = sides[String(style)];
  if (name) cell.attrSet("class", name);
}

/** As the library aligns cells. */
const sides: Readonly<Record<string, string>> = {
  "text-align:left": "to-left",
  "text-align:center": "to-center",
  "text-align:right": "to-right",
};

/** Markdown demands a head of every table; one without words would announce columns that have no name. */
function withoutEmptyHeads(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.type === "thead_open") {
      let end = index + 1;
      while (end < tokens.length && tokens[end]?.type !== "thead_close") end++;
      if (!tokens.slice(index, end).some(hasWords)) {
        index = end;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

function hasWords({ type, children }: Token): boolean {
  return type === "inline" && (children ?? []).some(({ content }) => content.trim() !== "");
}
