import type { MarkdownIt, Token } from "markdown-it";
import { hashtagAddress } from "../model/addresses.ts";
import type { Hashtag } from "../model/office.ts";
import type { RenderState } from "./render-state.ts";

/** `#` and a portable hashtag, not within a word or an address. */
const hashtag = /(?<![\p{L}\p{N}_/&#])#([A-Za-z][A-Za-z0-9_]*)(?![\p{L}\p{N}_])/gu;

/** Links #Hashtag in running text to its page, in its registered spelling. Code, links and unregistered words stay as they are. */
export function linkHashtags(
  markdown: MarkdownIt,
  registered: ReadonlyMap<string, Pick<Hashtag, "key" | "name">>,
  collected: Pick<RenderState, "links" | "unregisteredHashtags">,
): void {
  markdown.core.ruler.push("link_hashtags", (state) => {
    for (const block of state.tokens) {
      if (block.type !== "inline" || !block.content.includes("#") || !block.children) continue;
      let insideLink = 0;
      const line = block.map?.[0] ?? 0;
      block.children = block.children.flatMap((token) => {
        if (token.type === "link_open") insideLink++;
        if (token.type === "link_close") insideLink--;
        return token.type === "text" && insideLink === 0
          ? linked(token, line, state.Token, registered, collected)
          : token;
      });
    }
  });
}

function linked(
  text: Token,
  line: number,
  TokenType: typeof Token,
  registered: ReadonlyMap<string, Pick<Hashtag, "key" | "name">>,
  { links, unregisteredHashtags }: Pick<RenderState, "links" | "unregisteredHashtags">,
): Token[] {
  const tokens: Token[] = [];
  const push = (type: string, tag: string, nesting: -1 | 0 | 1, content = ""): Token => {
    const token = new TokenType(type, tag, nesting);
    token.content = content;
    tokens.push(token);
    return token;
  };
  let end = 0;
  for (const match of text.content.matchAll(hashtag)) {
    const [, name = ""] = match;
    const found = registered.get(name.toLowerCase());
    if (!found) {
      if (isMeant(name)) unregisteredHashtags.push({ name, line });
      continue;
    }
    const address = hashtagAddress(found.key);
    links.push({ url: address, address, hashtag: name, line });
    if (match.index > end) push("text", "", 0, text.content.slice(end, match.index));
    push("link_open", "a", 1).attrSet("href", address);
    push("text", "", 0, `#${found.name}`);
    push("link_close", "a", -1);
    end = match.index + match[0].length;
  }
  if (end === 0) return [text];
  if (end < text.content.length) push("text", "", 0, text.content.slice(end));
  return tokens;
}

/** Hashtags are written with capitals: a lower-case word after # is not one, nor is a colour such as #FFAA00. */
function isMeant(name: string): boolean {
  return /[A-Z]/.test(name) && !/^(?:[0-9a-f]{3}){1,2}$/i.test(name);
}
