/** A feed or a sitemap: whole, and with nothing in it that a reader's program could run. */
import { eachString } from "./each-string.ts";
import { type HtmlRules, lookAtHtml } from "./html.ts";
import { decoded, type MarkupReader, readMarkup, type Tag } from "./markup.ts";
import type { Parsers } from "./parsers.ts";

export interface XmlRules extends HtmlRules {
  readonly onUnreadable: (found: string) => void;
}

export function lookAtXml(source: string, rules: XmlRules): void {
  for (const [sheet] of source.matchAll(/<\?xml-stylesheet[^>]*>?/gi))
    if (!ownStylesheet.test(sheet)) rules.onFault("guard-script", sheet.slice(0, 80));
  const reader = new FeedReader(rules);
  if (readMarkup(source, reader) && reader.sound) {
    for (const text of reader.html) lookAtHtml(text, { of: "part" }, rules);
    return;
  }
  // Written in a way that is not this project's, or not whole.
  rules.withParsers((parsers) => lookAtParsed(source, parsers, rules));
}

function lookAtParsed(source: string, { xmlError, parseXml }: Parsers, rules: XmlRules): void {
  const error = xmlError(source);
  if (error !== undefined) {
    rules.onUnreadable(error);
    return;
  }
  const [unknown] = source.replace(/<!\[CDATA\[.*?\]\]>/gs, "").match(unknownReference) ?? [];
  if (unknown) rules.onUnreadable(unknown);
  const parsed = parseXml(source);
  for (const name of namesIn(parsed)) {
    if (/^@_on/i.test(name) || isLive(name)) rules.onFault("guard-script", name);
  }
  eachString(parsed, (text) => {
    lookAtText(text, rules);
    if (text.includes("<")) lookAtHtml(text, { of: "part" }, rules);
  });
}

/** Colours and sizes from the site itself; XSLT could do more. */
const ownStylesheet = /^<\?xml-stylesheet type="text\/css" href="\/(?!\/)[^"]*"\?>$/;

/** XML itself knows five names. */
const unknownReference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)[^;\s<]{0,20};?/i;

/** Elements that do something where a browser shows a feed, in whatever namespace. */
function isLive(name: string): boolean {
  return live.has(name.slice(name.indexOf(":") + 1).toLowerCase());
}

const live: ReadonlySet<string> = new Set([
  ...["script", "style", "iframe", "object", "embed", "form", "foreignobject", "handler", "listener"],
]);

function* namesIn(data: unknown): Generator<string> {
  if (typeof data !== "object" || data === null) return;
  if (!Array.isArray(data)) yield* Object.keys(data);
  for (const value of Object.values(data)) yield* namesIn(value);
}

/** A text that may be an address or a title of what is not public. */
export function lookAtText(text: string, { unpublished, onFault }: HtmlRules): void {
  if (unpublished.count === 0) return;
  const title = unpublished.atAddress(text) ?? unpublished.inText(text);
  if (title !== undefined) onFault("guard-unpublished", title);
}

/** Parts of an Atom feed that are words unless their type says otherwise: RFC 4287, 3.1 and 3.2. What has content says its type itself. */
const texts: ReadonlySet<string> = new Set(["title", "subtitle", "summary", "rights", "name"]);

const atom = "http://www.w3.org/2005/Atom";

/** Documents whose elements hold words and addresses alone, by their root's namespace: a browser's search, and a sitemap. */
const plain: ReadonlySet<string> = new Set([
  "http://a9.com/-/spec/opensearch/1.1/",
  "http://www.sitemaps.org/schemas/sitemap/0.9",
]);

class FeedReader implements MarkupReader {
  readonly html: string[] = [];
  readonly #open: string[] = [];
  #isAtom = false;
  #isPlain = false;
  /** whether what is read next is words, whatever signs are in them */
  #isText = false;
  #roots = 0;
  sound = true;

  constructor(readonly rules: XmlRules) {}

  open({ name, attributes, ended }: Tag): void {
    if (this.#open.length === 0) this.#roots++;
    if (this.#roots > 1) this.sound = false;
    const written = (attribute: string) => attributes.find((one) => one.name === attribute)?.value;
    if (this.#open.length === 0) {
      this.#isAtom = name === "feed" && written("xmlns") === atom;
      this.#isPlain = plain.has(written("xmlns") ?? "");
    }
    const type = written("type") ?? (texts.has(name) ? "text" : "html");
    this.#isText =
      this.#isPlain || (this.#isAtom && type === "text" && (texts.has(name) || name === "content"));
    if (!ended) this.#open.push(name);
    if (isLive(name)) this.rules.onFault("guard-script", `<${name}>`);
    if (attributes.length > 1 && new Set(attributes.map((one) => one.name)).size < attributes.length)
      this.sound = false;
    for (const { name: attribute, value } of attributes) {
      if (attribute.startsWith("on")) this.rules.onFault("guard-script", `${attribute}="${value}"`);
      lookAtText(this.#plain(value), this.rules);
    }
  }

  close(name: string): void {
    if (this.#open.pop() !== name) this.sound = false;
    this.#isText = this.#isPlain;
  }

  text(source: string, start: number, end: number): void {
    const text = this.#plain(source.slice(start, end));
    if (this.#open.length === 0) this.sound &&= text.trim() === "";
    // What is markup once it is read: the content of an entry.
    else if (text.includes("<") && !this.#isText) this.html.push(text);
    else lookAtText(text, this.rules);
  }

  #plain(raw: string): string {
    const text = /&nbsp;/i.test(raw) ? undefined : decoded(raw);
    if (text === undefined) this.sound = false;
    return text ?? raw;
  }
}
