import type { MarkdownIt, Token } from "markdown-it";
import { malformedAddress } from "../slips/malformed-address.ts";
import { schemeSlip } from "../slips/scheme-slip.ts";
import { attach, closingOf, isAttached, withTypes } from "./attached-links.ts";
import { hashtagMarkup } from "./hashtags.ts";
import type { SiteLinks } from "./links.ts";
import type { RenderState } from "./render-state.ts";

/**
 * Collects links that stay within the site, by their address or because they give no full one: `/ppid/`, `#biaya`, `kontak`,
 * `www.kantor.go.id`; those whose address is none; and those that lack their address or their words. The last lead nowhere or cannot be
 * seen, and are shown as the text that they have.
 */
export function collectInnerLinks(markdown: MarkdownIt, site: SiteLinks, state: RenderState): void {
  markdown.core.ruler.push("collect_inner_links", ({ tokens, Token }) => {
    for (const block of tokens) {
      if (block.type !== "inline") continue;
      const line = block.map?.[0] ?? 0;
      const children = block.children ?? [];
      children.forEach((token, index) => {
        if (token.type !== "link_open" || token.markup === hashtagMarkup) return;
        const href = String(token.attrGet("href") ?? "");
        const url = state.typed.get(href) ?? href;
        if (token.info !== "auto" && isEmpty(children, index, url, line, state)) return;
        if (!attach(children, index, url, line, state)) collect(href, url, line, site, state);
      });
      if (children.some(isAttached)) block.children = withTypes(children, Token);
    }
  });
}

/** @param href as Markdown encodes it @param url as it was typed */
function collect(href: string, url: string, line: number, site: SiteLinks, state: RenderState): void {
  const mistyped = schemeSlip(url) !== undefined;
  const fault = mistyped ? undefined : malformedAddress(href);
  if (fault) state.malformedLinks.push({ url, fault, line });
  if (fault || (!mistyped && /^(?:mailto|tel):/i.test(href))) return;
  // A query alone leads to the page itself.
  if (/^(?:\?[^#]*|#)$/.test(href)) return;
  if (mistyped || !site.isExternal(href))
    state.links.push({ url, address: site.addressOf(href), hashtag: undefined, line });
}

/** Whether a link lacks something; it is told then, and hidden. */
function isEmpty(
  tokens: readonly Token[],
  at: number,
  url: string,
  line: number,
  state: RenderState,
): boolean {
  const end = closingOf(tokens, at);
  const inside = tokens.slice(at + 1, end);
  const hasPicture = inside.some(({ type }) => type === "image");
  const text = inside.map(({ content }) => content).join("");
  const hasText = hasPicture || text.replace(unseen, "") !== "";
  const hasAddress = url.trim() !== "";
  if (hasText && hasAddress) return false;
  const lacks = hasText ? "address" : hasAddress ? "text" : "both";
  state.emptyLinks.push({ lacks, found: hasText ? text.trim() : url, line });
  for (const token of [tokens[at], tokens[end]]) if (token) token.hidden = true;
  return true;
}

const unseen = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
