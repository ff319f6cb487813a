import type { MarkdownIt, Token } from "markdown-it";

/** Words that begin a note, and what kind of note it is: "> **Penting:** bawa KTP." */
const kinds: ReadonlyMap<string, "info" | "important" | "beware"> = new Map([
  ["info", "info"],
  ["catatan", "info"],
  ["note", "info"],
  ["penting", "important"],
  ["important", "important"],
  ["waspada", "beware"],
  ["warning", "beware"],
]);

/**
 * A quotation that begins with one of these words in bold quotes nobody: it is a note, and shown as one. The word itself says so, in feeds
 * and to whoever sees no colours.
 */
export function markCallouts(markdown: MarkdownIt): void {
  markdown.core.ruler.push("mark_callouts", ({ tokens }) => {
    const open: { readonly token: Token; readonly kind: string | undefined }[] = [];
    tokens.forEach((token, index) => {
      if (token.type === "blockquote_open") open.push({ token, kind: kindOf(tokens, index) });
      if (token.type !== "blockquote_close") return;
      const { token: opening, kind } = open.pop() ?? {};
      if (!opening || kind === undefined) return;
      opening.tag = "div";
      token.tag = "div";
      opening.attrSet("class", `callout ${kind}`);
      opening.attrSet("role", "note");
    });
  });
}

/** Of the quotation that begins at a place. */
function kindOf(tokens: readonly Token[], at: number): string | undefined {
  const [first, strong, words, end] = [tokens[at + 1], ...(tokens[at + 2]?.children ?? []).filter(hasWords)];
  if (first?.type !== "paragraph_open" || strong?.type !== "strong_open" || end?.type !== "strong_close")
    return undefined;
  return kinds.get((words?.content ?? "").toLowerCase().replace(/[.:!]$/, ""));
}

function hasWords({ type, content }: Token): boolean {
  return type !== "text" || content !== "";
}
