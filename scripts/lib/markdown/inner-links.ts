import type { MarkdownIt } from "markdown-it";
import { malformedAddress } from "../slips/malformed-address.ts";
import { hashtagMarkup } from "./hashtags.ts";
import type { SiteLinks } from "./links.ts";
import type { RenderState } from "./render-state.ts";

/**
 * Collects links that stay within the site, by their address or because they give no full one: `/ppid/`, `kontak`,
 * `www.kantor.go.id`; and those whose address is none.
 */
export function collectInnerLinks(markdown: MarkdownIt, site: SiteLinks, state: RenderState): void {
  markdown.core.ruler.push("collect_inner_links", ({ tokens }) => {
    for (const block of tokens) {
      if (block.type !== "inline") continue;
      for (const token of block.children ?? []) {
        if (token.type !== "link_open" || token.markup === hashtagMarkup) continue;
        const url = String(token.attrGet("href") ?? "");
        const line = block.map?.[0] ?? 0;
        const fault = malformedAddress(url);
        if (fault) state.malformedLinks.push({ url: state.typed.get(url) ?? url, fault, line });
        if (fault || url === "" || /^(?:[#?]|mailto:|tel:)/i.test(url) || site.isExternal(url)) continue;
        const address = site.addressOf(url);
        state.links.push({ url, address, hashtag: undefined, line });
      }
    }
  });
}
