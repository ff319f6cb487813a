import type { MarkdownIt } from "markdown-it";

/**
 * Makes links of whole addresses that stand in running text, as GitHub's Markdown does (https://github.github.com/gfm/#autolinks-extension-):
 * a mark behind an address is no part of it, so that `_Sumber: https://lelang.go.id/berita_` is a sentence in italics with a link in it.
 * It takes the place of markdown-it's own rules, which know no other mark than `*`. Names without a scheme stay words.
 */
export function linkBareAddresses(markdown: MarkdownIt): void {
  markdown.core.ruler.disable("linkify");
  const { unescapeAll } = markdown.utils;
  markdown.inline.ruler.at("linkify", (state, silent) => {
    const { src, pos } = state;
    if (src[pos] !== ":" || state.linkLevel > 0) return false;
    const scheme = schemeAtEnd(src.slice(Math.max(0, pos - 8), pos));
    if (scheme === undefined) return false;
    const start = pos - scheme.length;
    const end = bareAddressEnd(src, start);
    if (end === undefined || end > state.posMax) return false;
    // Its letters may be no text. It is looked at last: the text so far is put together anew whenever somebody asks for a part of it.
    const { pending } = state;
    if (schemeAtEnd(pending.slice(-8)) !== scheme) return false;
    // Those who know that _ and & mean something in Markdown write \_ and &amp; here too.
    const address = unescapeAll(src.slice(start, end));
    const href = markdown.normalizeLink(address);
    if (!markdown.validateLink(href)) return false;
    if (!silent) {
      state.pending = pending.slice(0, -scheme.length);
      const opening = state.push("link_open", "a", 1);
      opening.attrs = [["href", href]];
      const text = state.push("text", "", 0);
      text.content = markdown.normalizeLinkText(address);
      const closing = state.push("link_close", "a", -1);
      for (const token of [opening, closing]) Object.assign(token, { markup: "linkify", info: "auto" });
    }
    state.pos = end;
    return true;
  });
}

function schemeAtEnd(text: string): string | undefined {
  return /(?<![a-z])(?:https?|mailto)$/i.exec(text)?.[0];
}

/** Where the address ends that starts at a place of a text; undefined where none does. */
export function bareAddressEnd(text: string, start: number): number | undefined {
  email.lastIndex = start;
  if (email.test(text)) return email.lastIndex;
  host.lastIndex = start;
  const found = host.exec(text);
  if (!found) return undefined;
  let end = host.lastIndex;
  if (/[/?#]/.test(text[end] ?? "")) {
    path.lastIndex = end;
    path.test(text);
    end = balanced(text, end, path.lastIndex);
  }
  end = withoutMarks(text, end);
  const server = text.slice(start + found[0].length - (found[1] ?? "").length, Math.min(end, host.lastIndex));
  // As GitHub has it: a line below in the last two parts is no name of a server.
  return /[\p{L}\p{N}]/u.test(server) && !/_[^.]*(?:\.[^.]*)?$/.test(server.replace(/:\d+$/, ""))
    ? end
    : undefined;
}

const email = /mailto:[a-z0-9.!#$%&'*+/=?^_{|}~-]+@(?:[a-z0-9-]+\.)+[a-z0-9]+/iy;

/** The scheme, perhaps a name before @, and the server. */
const host =
  /https?:\/\/(?:[^\s/?#@<>"`[\]()]{1,100}@)?((?:[\p{L}\p{N}\p{M}_-]+\.)*[\p{L}\p{N}\p{M}_-]+(?::\d+)?)/iuy;

/** Up to white space, what cannot be seen, a tag, code, or a quotation mark with two sides. */
const path = /[^\s\p{Cc}\p{Cf}<>"`“”„«»]+/uy;

/** The part of a path in which brackets come in pairs: one too many belongs to the text around it, as in (https://lelang.go.id/a). */
function balanced(text: string, start: number, end: number): number {
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const letter = text[at] ?? "";
    if ("([{".includes(letter)) open.push(at);
    else if (")]}".includes(letter)) {
      if (text[open.pop() ?? -1] !== "([{"[")]}".indexOf(letter)]) return open[0] ?? at;
    }
  }
  return open[0] ?? end;
}

/** Before the marks at the end of an address: of Markdown, of a sentence in any script, and of an entity such as &amp; */
function withoutMarks(text: string, from: number): number {
  let end = from;
  for (;;) {
    const last = text[end - 1] ?? "";
    if (last === ";") end = startOfEntity(text, end) ?? end - 1;
    else if (trailing.test(last)) end--;
    else return end;
  }
}

const trailing = /[\p{Pi}\p{Pf}\p{Po}–—_~^*](?<![/#%&@])/u;

function startOfEntity(text: string, end: number): number | undefined {
  const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});$/i.exec(
    text.slice(Math.max(0, end - 34), end),
  );
  return entity ? end - entity[0].length : undefined;
}
