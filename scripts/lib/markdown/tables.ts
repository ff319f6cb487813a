import type { MarkdownIt, Token } from "markdown-it";

/**
 * The accessible name of a table.
 * @param heading the one that it stands under; undefined before the first
 * @param number counts from 1 the tables under headings of these words
 */
export type TableLabel = (heading: string | undefined, number: number) => string;

/**
 * A wide table scrolls by itself, not the page; as a region it can be reached and named without a mouse. One that no screen is too narrow for is
 * no stop on the way of a keyboard.
 */
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
      token.meta = { label: label(heading, number), wide: leastWidth(state.tokens, index) > narrowest };
    });
  });
  markdown.renderer.rules.table_open = (tokens, index) => {
    const { label: name, wide } = (tokens[index]?.meta ?? {}) as { label?: string; wide?: boolean };
    const dir = tokens[index]?.attrGet("dir") ? ' dir="rtl"' : "";
    const region = wide ? ` tabindex="0" aria-label="${escapeHtml(String(name))}"` : "";
    return `<section class="table"${region}><table${dir}>\n`;
  };
  markdown.renderer.rules.table_close = () => "</table></section>\n";
}

/** Pixels of the column of text on a screen of 320. */
const narrowest = 280;

/** How wide a letter is at most, on average, and what stands between two columns, in pixels. */
const letter = 9;
const between = 20;

/** The width below which a table no longer fits: its columns can be as narrow as their longest words. In pixels, rather too many. */
function leastWidth(tokens: readonly Token[], start: number): number {
  const longest: number[] = [];
  let column = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type === "table_close") break;
    if (token?.type === "tr_open") column = 0;
    if (token?.type !== "inline") continue;
    const words = (token.children ?? [])
      .map(({ content }) => content)
      .join("")
      .split(/[ \t\n]+/);
    longest[column] = words.reduce((most, word) => Math.max(most, word.length), longest[column] ?? 0);
    column++;
  }
  return longest.reduce((sum, length) => sum + length * letter + between, 0);
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
