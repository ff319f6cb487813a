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
  /** whose reader found nothing in it, wherever it stands */
  harmlessTo?: object;
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
    const closed = source.charCodeAt(start + 1) === slash ? endOfName(source, start + 2) : 0;
    if (closed > 0) {
      reader.close(source.slice(start + 2, closed));
      at = closed + 1;
      continue;
    }
    // Most tags were read before, on this page or another: then nothing of them is read again.
    const first = source.slice(start, source.indexOf(">", start) + 1);
    const found = tokens.get(first) ?? readToken(source, start, first);
    if (found === undefined) return false;
    if (typeof found.tag === "string") reader.close(found.tag);
    else if (found.tag) reader.open(found.tag);
    at = start + found.length;
  }
}

/** Where a name ends that is all small letters and is followed by >; 0 where it is written otherwise. */
function endOfName(source: string, start: number): number {
  for (let at = start; ; at++) {
    const code = source.charCodeAt(at);
    const isLetter = code >= 0x61 && code <= 0x7a;
    if (isLetter || (at > start && code >= 0x30 && code <= 0x39)) continue;
    return code === greater && at > start ? at : 0;
  }
}

/** What begins with <: a tag, the name of one that is closed, or a comment. */
interface Token {
  readonly length: number;
  readonly tag: Tag | string | undefined;
}

function readToken(source: string, start: number, first: string): Token | undefined {
  const sign = source.charCodeAt(start + 1);
  const pattern = sign === slash ? closing : sign === exclamation ? comment : opening;
  pattern.lastIndex = start;
  const whole = pattern.exec(source)?.[0];
  if (whole === undefined) return undefined;
  if (pattern === comment) return { length: whole.length, tag: undefined };
  // A value may hold >, and what was read so far is then no tag.
  if (whole !== first || whole.length > longestRemembered) return tokenOf(whole);
  return tokens.add(whole, tokenOf);
}

function tokenOf(whole: string): Token {
  return {
    length: whole.length,
    tag: whole.charCodeAt(1) === slash ? whole.slice(2, -1).trim().toLowerCase() : tagOf(whole),
  };
}

/**
 * The tags that pages share, by what is written. Half of a page's are its own: one is kept when it comes a second time within some pages, so
 * that those do not take the place of the others.
 */
class Tokens {
  readonly #kept = new Map<string, Token>();
  readonly #seen = new Map<string, Token>();

  get(whole: string): Token | undefined {
    return this.#kept.get(whole);
  }

  add(whole: string, read: (whole: string) => Token): Token {
    const before = this.#seen.get(whole);
    if (before === undefined) {
      if (this.#seen.size >= mostSeen) this.#seen.clear();
      const token = read(whole);
      this.#seen.set(whole, token);
      return token;
    }
    // Of a copy, which does not keep the whole page.
    const copy = Buffer.from(whole).toString();
    const token = read(copy);
    if (this.#kept.size >= mostKept) this.#kept.clear();
    this.#kept.set(copy, token);
    return token;
  }
}

const mostSeen = 5_000;
const mostKept = 20_000;
const longestRemembered = 400;
const tokens = new Tokens();

/** @param whole as `opening` found it */
function tagOf(whole: string): Tag {
  const [start = "", name = ""] = nameOfTag.exec(whole) ?? [];
  const attributes: Attribute[] = [];
  attribute.lastIndex = start.length;
  for (let found = attribute.exec(whole); found; found = attribute.exec(whole))
    attributes.push({ name: lower(found[1] ?? ""), value: found[2] ?? "" });
  return { name: lower(name), attributes, ended: whole.endsWith("/>") };
}

/** The same string for the same name: what is asked of it again and again is then found faster. */
function lower(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const small = name.toLowerCase();
  if (names.size < mostNames) names.set(Buffer.from(name).toString(), Buffer.from(small).toString());
  return small;
}

const names = new Map<string, string>();
const mostNames = 1_000;

const slash = 0x2f;
const greater = 0x3e;
const exclamation = 0x21;
const prologue = /(?:<!doctype html>|<\?xml [^<>?]*\?>\s*(?:<\?xml-stylesheet [^<>?]*\?>\s*)?)/iy;
const nameOfTag = /^<([a-z][a-z0-9:-]*)/i;
const attribute = /[ \t\n\r\f]+([a-z_:][\w:.-]*)(?:="([^"<]*)")?/iy;
const opening = /<[a-z][a-z0-9:-]*(?:[ \t\n\r\f]+[a-z_:][\w:.-]*(?:="[^"<]*")?)*[ \t\n\r\f]*\/?>/iy;
const closing = /<\/[a-z][a-z0-9:-]*[ \t\n\r\f]*>/iy;
/** With nothing in it that another reading could take for its end or for a tag. */
const comment = /<!--(?!-?>)(?:(?!--)[^<])*-->/y;

/** Text or an attribute's value without its references; undefined where one is not of the few that are written here. */
export function decoded(raw: string): string | undefined {
  let start = raw.indexOf("&");
  if (start < 0) return raw;
  let text = "";
  let done = 0;
  for (; start >= 0; start = raw.indexOf("&", start + 1)) {
    // The longest is &#1114111;
    const end = raw.indexOf(";", start);
    if (end < 0 || end - start > 9) return undefined;
    const character = characterOf(raw.slice(start + 1, end));
    if (character === undefined) return undefined;
    text += raw.slice(done, start) + character;
    done = end + 1;
  }
  return text + raw.slice(done);
}

const numbered = /^#(?:\d{1,7}|x[0-9a-f]{1,6})$/i;
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" }),
);

function characterOf(name: string): string | undefined {
  if (!name.startsWith("#")) return named.get(name) ?? named.get(name.toLowerCase());
  if (!numbered.test(name)) return undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  // What HTML reads as something else: controls, and what is no character.
  const plain =
    code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && code <= 0x10ffff && (code & 0xf800) !== 0xd800;
  return plain || code === 0x0a || code === 0x09 ? String.fromCodePoint(code) : undefined;
}
