/**
 * Reads HTML and XML as they are written by this project: each attribute in double quotation marks, `<` nowhere but where a tag or a comment
 * begins. Whatever browsers make of such a text (words within <title> or <noscript>, say), they see no tag in it that is not told here. A
 * text that is written in any other way is left to a parser that knows all of HTML: it takes ten times as long.
 */
export interface Attribute {
  /** in small letters */
  readonly name: string;
  /** as it is written: see `decoded` */
  readonly value: string;
}

export interface Tag {
  /** in small letters */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** whether it ends with /, which says something in XML alone */
  readonly ended: boolean;
}

export interface MarkupReader {
  /** @param tag the same object for the same tag, as long as it is remembered */
  open(tag: Tag): void;
  close(name: string): void;
  /** A text from `start` to `end`, as it is written. */
  text(source: string, start: number, end: number): void;
}

/** @returns false where the text is written in another way; what was told by then is true, and not all */
export function readMarkup(source: string, reader: MarkupReader): boolean {
  if (source.includes("\0")) return false;
  prologue.lastIndex = 0;
  let at = prologue.test(source) ? prologue.lastIndex : 0;
  for (;;) {
    const start = source.indexOf("<", at);
    if (start < 0) {
      if (at < source.length) reader.text(source, at, source.length);
      return true;
    }
    if (start > at) reader.text(source, at, start);
    const sign = source.charCodeAt(start + 1);
    const pattern = sign === slash ? closing : sign === exclamation ? comment : opening;
    pattern.lastIndex = start;
    const found = pattern.exec(source);
    if (!found) return false;
    if (pattern === opening) reader.open(tagOf(found[0]));
    else if (pattern === closing) reader.close((found[1] ?? "").toLowerCase());
    at = start + found[0].length;
  }
}

/** The pages of a site share most of their tags. */
const remembered = new Map<string, Tag>();
const mostRemembered = 20_000;
const longestRemembered = 400;

function tagOf(whole: string): Tag {
  const before = remembered.get(whole);
  if (before) return before;
  const [start = "", name = ""] = nameOfTag.exec(whole) ?? [];
  const attributes = Array.from(
    whole.slice(start.length).matchAll(attribute),
    ([, key = "", value = ""]) => ({
      name: key.toLowerCase(),
      value,
    }),
  );
  const tag = { name: name.toLowerCase(), attributes, ended: whole.endsWith("/>") };
  if (whole.length <= longestRemembered) {
    if (remembered.size >= mostRemembered) remembered.clear();
    // A copy, which does not keep the whole page.
    remembered.set(Buffer.from(whole).toString(), tag);
  }
  return tag;
}

const slash = 0x2f;
const exclamation = 0x21;
const prologue = /(?:<!doctype html>|<\?xml [^<>?]*\?>\s*(?:<\?xml-stylesheet [^<>?]*\?>\s*)?)/iy;
const nameOfTag = /^<([a-z][a-z0-9:-]*)/i;
const attribute = /[ \t\n\r\f]+([a-z_:][\w:.-]*)(?:="([^"<]*)")?/gi;
const opening = /<[a-z][a-z0-9:-]*(?:[ \t\n\r\f]+[a-z_:][\w:.-]*(?:="[^"<]*")?)*[ \t\n\r\f]*\/?>/iy;
const closing = /<\/([a-z][a-z0-9:-]*)[ \t\n\r\f]*>/iy;
/** With nothing in it that another reading could take for its end or for a tag. */
const comment = /<!--(?!-?>)(?:(?!--)[^<])*-->/y;

/** Text or an attribute's value without its references; undefined where one is not of the few that are written here. */
export function decoded(raw: string): string | undefined {
  if (!raw.includes("&")) return raw;
  let known = true;
  const text = raw.replace(reference, (whole, name: string | undefined) => {
    const character = name === undefined ? undefined : characterOf(name);
    if (character === undefined) known = false;
    return character ?? whole;
  });
  return known ? text : undefined;
}

const reference = /&(?:(amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[0-9a-f]{1,6});)?/gi;
const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" },
};

function characterOf(name: string): string | undefined {
  if (!name.startsWith("#")) return named[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  // What HTML reads as something else: controls, and what is no character.
  const plain =
    code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && code <= 0x10ffff && (code & 0xf800) !== 0xd800;
  return plain || code === 0x0a || code === 0x09 ? String.fromCodePoint(code) : undefined;
}
