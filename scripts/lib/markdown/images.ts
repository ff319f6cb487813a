import type { MarkdownIt, Token } from "markdown-it";
import { tableAt } from "./data-tables.ts";
import type {
  MarkdownFilm,
  MarkdownImage,
  MarkdownPart,
  MarkdownTable,
  RenderState,
} from "./render-state.ts";
import { filmAt, isVideoLink, videoIn } from "./videos.ts";

/**
 * A picture is a block of its own (a <figure>), which HTML does not allow within a paragraph or heading: it is moved behind
 * the block in which it was written. A block of pictures alone disappears; several in it are a gallery, and a line in italics right below them is
 * their caption. A link around a picture alone keeps the picture's text. A picture on another server is shown as a link instead, since
 * nothing is loaded from there.
 */
export function hoistImages(markdown: MarkdownIt, state: RenderState): void {
  markdown.core.ruler.push("hoist_images", (core) => {
    const inline: InlineWords = {
      textOf: (tokens) => markdown.renderer.renderInlineAsText(tokens, markdown.options, core.env),
      htmlOf: (tokens) => markdown.renderer.renderInline(tokens, markdown.options, core.env),
      escaped: markdown.utils.escapeHtml,
    };
    const tokens: Token[] = [];
    const pending: Token[] = [];
    for (const token of core.tokens) {
      const opening = tokens.at(-1);
      const isParagraph = opening?.type === "paragraph_open";
      if (token.type === "inline" && token.children && mayHoldParts(token.children, opening)) {
        for (const part of takeParts(token, isParagraph, inline, core.Token, state)) {
          pending.push(
            Object.assign(new core.Token("part_slot", "", 0), { meta: { part: state.parts.length } }),
          );
          state.parts.push(part);
        }
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
  markdown.renderer.rules.part_slot = (tokens, index) => `<!--part:${tokens[index]?.meta?.part}-->\n`;
}

/** What words within a block become. */
interface InlineWords {
  readonly textOf: (tokens: Token[]) => string;
  readonly htmlOf: (tokens: Token[]) => string;
  readonly escaped: (text: string) => string;
}

/** Takes the pictures out of a block, and their caption; a paragraph of several alone is a gallery. */
function takeParts(
  block: Token,
  isParagraph: boolean,
  inline: InlineWords,
  TokenType: typeof Token,
  state: RenderState,
): MarkdownPart[] {
  const isFirst = block.children?.find((child) => !isBlank(child))?.type === "image";
  const taken = takeImages(block, inline, TokenType, state);
  const below = isParagraph && isFirst && taken.length > 0 ? captionOf(block.children ?? []) : undefined;
  const [first, second] = taken;
  const pictures = taken.filter((part) => "alt" in part);
  const video =
    isParagraph && pictures.length === taken.length ? videoIn(block.children ?? [], first) : undefined;
  if (video && !second) {
    block.children = [];
    return [video];
  }
  if (!isParagraph || !first || (second && pictures.length < taken.length)) return taken;
  if (below) block.children = [];
  if (block.children?.length !== 0) return taken;
  const caption = below && inline.htmlOf(below);
  if (second) return [{ gallery: pictures, ...(caption !== undefined && { caption }) }];
  const captions = [first.caption, caption].filter((words) => words !== undefined);
  return [captions.length > 0 ? Object.assign(first, { caption: captions.join(" ") }) : first];
}

/** Pictures and what is written like them; and the link to a video, where it stands in a paragraph of the text itself. */
function mayHoldParts(children: readonly Token[], opening: Token | undefined): boolean {
  if (children.some(({ type }) => type === "image")) return true;
  const isPlain = opening?.type === "paragraph_open" && opening.level === 0 && !opening.hidden;
  return isPlain && children.some(isVideoLink);
}

/** The words of a line in italics, where there is nothing else. */
function captionOf(children: readonly Token[]): Token[] | undefined {
  if (children[0]?.type !== "em_open") return undefined;
  let depth = 0;
  const end = children.findIndex(({ type }) => {
    if (type === "em_open") depth++;
    return type === "em_close" && --depth === 0;
  });
  return end === children.length - 1 ? children.slice(1, end) : undefined;
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
  { textOf, escaped }: InlineWords,
  TokenType: typeof Token,
  state: RenderState,
): (MarkdownImage | MarkdownTable | MarkdownFilm)[] {
  const taken: (MarkdownImage | MarkdownTable | MarkdownFilm)[] = [];
  const kept: Token[] = [];
  const text = (content: string): Token => Object.assign(new TokenType("text", "", 0), { content });
  /** the texts of the pictures taken out of the link that is open */
  let linked: string[] | undefined;
  for (const child of block.children ?? []) {
    if (child.type === "link_open") linked = [];
    if (child.type === "image") {
      const source = String(child.attrGet("src") ?? "");
      const alt = textOf(child.children ?? []);
      const title = String(child.attrGet("title") ?? "").trim();
      const typed = state.typed.get(source) ?? source;
      const line = block.map?.[0] ?? 0;
      const table = tableAt({ typed, alt, title, line }, escaped, state);
      const shown = table ?? filmAt({ typed, alt, title, line }, escaped, state);
      if (shown) {
        linked?.push(alt);
        taken.push(shown);
        continue;
      }
      const image: MarkdownImage = {
        ...{ source, typed, alt, line },
        ...(title !== "" && { caption: escaped(title) }),
      };
      state.images.push(image);
      if (isRemote(source)) {
        const label = text(alt || source);
        kept.push(...(linked ? [label] : linkTo(source, label, TokenType)));
      } else {
        linked?.push(alt);
        taken.push(image);
      }
    } else if (child.nesting === -1) {
      close(kept, child, text(linked?.join(", ") ?? ""));
      if (child.type === "link_close") linked = undefined;
    } else kept.push(child);
  }
  const first = kept.findIndex((token) => !isBlank(token));
  block.children = first < 0 ? [] : kept.slice(first, kept.findLastIndex((token) => !isBlank(token)) + 1);
  return taken;
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
