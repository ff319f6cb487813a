import type { MarkdownIt, Token } from "markdown-it";
import { hashtagAddress } from "../model/addresses.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import type { Hashtag } from "../model/office.ts";
import { marksIn } from "../text/marks-in.ts";
import type { RenderState } from "./render-state.ts";

type Registered = ReadonlyMap<string, Pick<Hashtag, "key" | "name">>;
type Collected = Pick<RenderState, "links" | "unregisteredHashtags">;

/** The markup of a link that this rule makes. */
export const hashtagMarkup = "hashtag";

/**
 * Links #Hashtag in running text to its page, in its registered spelling. Code, links (also a bare kantor.go.id/?a=#b) and
 * unregistered words stay as they are, and so does what an author took out: `\#Hashtag`, `&#35;Hashtag`. The rule stands before the
 * one that joins these with the text around.
 */
export function linkHashtags(markdown: MarkdownIt, registered: Registered, collected: Collected): void {
  markdown.core.ruler.before("text_join", "link_hashtags", (state) => {
    for (const block of state.tokens) {
      if (block.type !== "inline" || !/[#＃]/.test(block.content) || !block.children) continue;
      block.children = withLinks(block.children, block.map?.[0] ?? 0, state.Token, registered, collected);
    }
  });
}

/** @param line of the block that they stand in, from 0 */
function withLinks(
  tokens: readonly Token[],
  line: number,
  TokenType: typeof Token,
  registered: Registered,
  collected: Collected,
): Token[] {
  const linked: Token[] = [];
  let insideLink = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.type === "link_open") insideLink++;
    if (token.type === "link_close") insideLink--;
    if (!isText(token) || insideLink > 0) {
      linked.push(token);
      continue;
    }
    const start = at;
    while (tokens[at + 1] && isText(tokens[at + 1])) at++;
    for (const one of linksIn(tokens.slice(start, at + 1), line, TokenType, registered, collected))
      linked.push(one);
  }
  return linked;
}

function isText(token: Token | undefined): boolean {
  return token?.type === "text" || token?.type === "text_special";
}

/** @param run tokens of text, one after another: one that is special holds a character that was escaped or written as an entity */
function linksIn(
  run: readonly Token[],
  line: number,
  TokenType: typeof Token,
  registered: Registered,
  { links, unregisteredHashtags }: Collected,
): Token[] {
  const text = run.map(({ content }) => content).join("");
  const matches = marksIn(text).filter(({ kind }) => kind === "hashtag");
  if (matches.length === 0) return [...run];
  const taken = specialPlaces(run);
  const tokens: Token[] = [];
  const push = (type: string, tag: string, nesting: -1 | 0 | 1, content = ""): Token => {
    const token = new TokenType(type, tag, nesting);
    token.content = content;
    tokens.push(token);
    return token;
  };
  let end = 0;
  for (const { index, text: written } of matches) {
    if (taken.has(index)) continue;
    const name = written.slice(1);
    const found = registered.get(hashtagKey(name));
    if (!found) {
      if (isMeant(name)) unregisteredHashtags.push({ name, line });
      continue;
    }
    const address = hashtagAddress(found.key);
    links.push({ url: address, address, hashtag: name, line });
    if (index > end) push("text", "", 0, text.slice(end, index));
    const opening = push("link_open", "a", 1);
    opening.attrSet("href", address);
    opening.markup = hashtagMarkup;
    push("text", "", 0, `#${found.name}`);
    push("link_close", "a", -1);
    end = index + written.length;
  }
  if (end === 0) return [...run];
  if (end < text.length) push("text", "", 0, text.slice(end));
  return tokens;
}

/** Where special tokens begin in the text of a run. */
function specialPlaces(run: readonly Token[]): Set<number> {
  const places = new Set<number>();
  let offset = 0;
  for (const { type, content } of run) {
    if (type === "text_special") places.add(offset);
    offset += content.length;
  }
  return places;
}

/**
 * Hashtags are written with capitals: a lower-case word after # is not one, nor is a colour such as #FFAA00, nor a word that could
 * not be registered.
 */
function isMeant(name: string): boolean {
  return /^[A-Za-z]\w*$/.test(name) && /[A-Z]/.test(name) && !/^(?:[0-9a-f]{3}){1,2}$/i.test(name);
}
