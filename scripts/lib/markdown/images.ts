import type { MarkdownIt, Token } from "markdown-it";
import type { RenderState } from "./render-state.ts";

/**
 * A picture is a block of its own (a <figure>), which HTML does not allow within a paragraph or heading: it is moved behind
 * the block in which it was written. A block of pictures alone disappears; a link around a picture alone keeps the picture's
 * text. A picture on another server is shown as a link instead, since nothing is loaded from there.
 */
export function hoistImages(markdown: MarkdownIt, state: RenderState): void {
  markdown.core.ruler.push("hoist_images", (core) => {
    const altOf = (image: Token): string =>
      markdown.renderer.renderInlineAsText(image.children ?? [], markdown.options, core.env);
    const tokens: Token[] = [];
    const pending: Token[] = [];
    for (const token of core.tokens) {
      if (token.type === "inline" && token.children?.some((child) => child.type === "image")) {
        for (const slot of takeImages(token, altOf, core.Token, state)) pending.push(slot);
        const opening = tokens.at(-1);
        if (opening && token.children.length === 0 && hideable.has(opening.type)) opening.hidden = true;
      }
      if (token.nesting === -1 && tokens.at(-1)?.type === "inline" && tokens.at(-2)?.hidden)
        token.hidden = true;
      tokens.push(token);
      if (token.nesting === -1 && !withinTable.has(token.type))
        for (const slot of pending.splice(0)) tokens.push(slot);
    }
    core.tokens = tokens;
  });
  markdown.renderer.rules.image_slot = (tokens, index) => `<!--image:${tokens[index]?.meta?.image}-->\n`;
}

/** Whether a picture's address leads to another server. */
export function isRemote(source: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(source);
}

/** Blocks that go when they have lost their words; a table's cell stays, empty. */
const hideable: ReadonlySet<string> = new Set(["paragraph_open", "heading_open"]);

/** Ends within a table, where no figure may come between two cells or rows. */
const withinTable: ReadonlySet<string> = new Set([
  "th_close",
  "td_close",
  "tr_close",
  "thead_close",
  "tbody_close",
]);

/** Takes the pictures out of a block's words, and with them the marks that stood around nothing else. */
function takeImages(
  block: Token,
  altOf: (image: Token) => string,
  TokenType: typeof Token,
  state: RenderState,
): Token[] {
  const slots: Token[] = [];
  const kept: Token[] = [];
  const text = (content: string): Token => Object.assign(new TokenType("text", "", 0), { content });
  /** the texts of the pictures taken out of the link that is open */
  let linked: string[] | undefined;
  for (const child of block.children ?? []) {
    if (child.type === "link_open") linked = [];
    if (child.type === "image") {
      const source = String(child.attrGet("src") ?? "");
      const alt = altOf(child);
      state.images.push({ source, typed: state.typed.get(source) ?? source, alt, line: block.map?.[0] ?? 0 });
      if (isRemote(source)) {
        const label = text(alt || source);
        kept.push(...(linked ? [label] : linkTo(source, label, TokenType)));
      } else {
        linked?.push(alt);
        slots.push(
          Object.assign(new TokenType("image_slot", "", 0), { meta: { image: state.images.length - 1 } }),
        );
      }
    } else if (child.nesting === -1) {
      close(kept, child, text(linked?.join(", ") ?? ""));
      if (child.type === "link_close") linked = undefined;
    } else kept.push(child);
  }
  const first = kept.findIndex((token) => !isBlank(token));
  block.children = first < 0 ? [] : kept.slice(first, kept.findLastIndex((token) => !isBlank(token)) + 1);
  return slots;
}

/** Ends a mark such as stress or a link. One that holds nothing is dropped; a link is given the text instead, if there is any. */
function close(kept: Token[], closing: Token, instead: Token): void {
  const opening = kept.findLastIndex((token) => !isBlank(token));
  if (kept[opening]?.nesting !== 1) kept.push(closing);
  else if (closing.type === "link_close" && !isBlank(instead))
    kept.splice(opening + 1, kept.length, instead, closing);
  else kept.splice(opening);
}

function isBlank({ type, content }: Token): boolean {
  return type === "softbreak" || type === "hardbreak" || (type === "text" && content.trim() === "");
}

function linkTo(href: string, label: Token, TokenType: typeof Token): Token[] {
  const open = new TokenType("link_open", "a", 1);
  open.attrSet("href", href);
  return [open, label, new TokenType("link_close", "a", -1)];
}
