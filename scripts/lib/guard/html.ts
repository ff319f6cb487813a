/** A page looked at as a browser reads it: each element and attribute is one that a page of this site may have. */
import { type MarkupReader, readMarkup } from "./markup.ts";
import { type HtmlFault, type HtmlKind, type HtmlRules, PageReader } from "./page-reader.ts";
import type { HtmlNode } from "./parsers.ts";
import { piecesOf } from "./stretches.ts";

export type { HtmlFault, HtmlRules };

export function lookAtHtml(source: string, kind: HtmlKind, rules: HtmlRules): void {
  if (kind.of === "part" && rules.parts.has(source)) return;
  const reader = new PageReader(kind, rules);
  if (!readPieces(source, reader) || reader.unsure) {
    // Written in a way that is not this project's: read anew by a parser that knows all of HTML.
    rules.withParsers(({ parseHtml }) => {
      // <noscript> is read in two ways, by browsers that run scripts and by those that do not.
      for (const scriptingEnabled of [true, false]) {
        const whole = new PageReader(kind, rules, true);
        walk(parseHtml(source, { scriptingEnabled }), whole);
        whole.end();
        for (const [code, found] of whole.faults) rules.onFault(code, found);
      }
    });
    return;
  }
  reader.end();
  for (const [code, found] of reader.faults) rules.onFault(code, found);
  if (kind.of !== "part" || reader.faults.length > 0) return;
  if (rules.parts.size >= mostParts) rules.parts.clear();
  rules.parts.add(source);
}

/** What an entry of a feed holds is a few kilobytes. */
const mostParts = 1_000;

/** Reads all but the stretches that were read before. @returns false as `readMarkup` does */
function readPieces(source: string, reader: PageReader): boolean {
  const { kind, rules } = reader;
  // What a page that leads on, or the editor's, may have is allowed on no other.
  if (kind.of === "part" || kind.mayRefresh || kind.isEditor) return readMarkup(source, reader);
  for (const { text, shared } of piecesOf(source)) {
    const known = shared && reader.isBetween ? rules.stretches.get(text) : undefined;
    if (known) {
      reader.policy ??= known.policy;
      continue;
    }
    const { isBetween, policy, scripts } = reader;
    const before = reader.faults.length;
    if (!readMarkup(text, reader)) return false;
    // Which file a script is may depend on where the page lies.
    const isClean = reader.faults.length === before && !reader.unsure && reader.scripts === scripts;
    // A second policy says nothing here, and would be the only one of another page.
    if (shared && isClean && isBetween && reader.isBetween && (policy === undefined || !hasPolicy.test(text)))
      rules.stretches.add(text, { policy: policy === undefined ? reader.policy : undefined });
  }
  return true;
}

/** Tells of a parsed page as `readMarkup` does, its values decoded. */
function walk(node: HtmlNode, reader: MarkupReader): void {
  for (const child of node.childNodes) {
    if ("tagName" in child) {
      const attributes = child.attrs.map(({ name, prefix, value }) => ({
        name: (prefix ? `${prefix}:${name}` : name).toLowerCase(),
        value,
      }));
      const name = child.tagName.toLowerCase();
      reader.open({ name, attributes, ended: false });
      walk("content" in child ? child.content : child, reader);
      reader.close(name);
    } else if ("value" in child) reader.text(child.value, 0, child.value.length);
  }
}

const hasPolicy = /http-equiv/i;
