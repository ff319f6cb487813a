/**
 * An export taken apart: what stands before its items, and each item by itself, so that an export of a hundred megabytes is never in
 * memory as one tree. Nothing outside the file is looked at, and a file that declares entities of its own is refused: they can make
 * a gigabyte of a kilobyte, or read other files.
 */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { SourceFault } from "./source.ts";

/** An element as the parser gives it: text, attributes with "@", and children by their names, one or a list. */
export type XmlNode = { readonly [name: string]: unknown };

export interface OpenedXml {
  readonly root: "rss" | "feed" | "rdf";
  /** whether it has what only WordPress writes */
  readonly isExport: boolean;
  /** all but the items */
  readonly head: XmlNode;
  /** each item; one that is malformed is left out, and told by `fault` */
  items(): Generator<XmlNode>;
  /** what came to light when all items had been read */
  fault(): SourceFault | undefined;
}

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: "@", textNodeName: "#text", htmlEntities: true },
  ...{ parseTagValue: false, parseAttributeValue: false, trimValues: false, ignoreDeclaration: true },
  ignorePiTags: true,
  // Atom may hold HTML as elements, whose order among words is only in the text.
  stopNodes: ["entry.content"],
});

export function openXml(text: string): OpenedXml | SourceFault {
  const start = text.slice(0, 4000).replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  if (/<!ENTITY|<!DOCTYPE[^>[]*\[/i.test(start)) return { kind: "entities" };
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE\s+html|<html)/i.test(start)) return { kind: "html" };
  if (!/^\s*\ufeff?\s*</.test(start)) return { kind: "not-export" };
  const [, name = ""] = /<((?:[a-z]+:)?(?:rss|feed|RDF))[\s>]/i.exec(text.slice(0, 20_000)) ?? [];
  const root = name.toLowerCase().replace(/^.*:/, "") as OpenedXml["root"] | "";
  if (root === "") return { kind: "not-export" };
  // What stands behind the first thousands of bytes may declare some too.
  const { pieces, head, isCut } = cutAtItems(text, root === "feed" ? "entry" : "item");
  if (/<!ENTITY/i.test(head)) return { kind: "entities" };
  if (isCut) return { kind: "cut" };
  const outer = XMLValidator.validate(head);
  if (outer !== true) return { kind: "malformed", line: outer.err.line, reason: outer.err.msg };
  let found: SourceFault | undefined;
  return {
    ...{ root, isExport: /xmlns:wp\s*=|<wp:wxr_version/.test(head), head: parsed(head) },
    *items() {
      for (const { start: at, end } of pieces) {
        const piece = text.slice(at, end);
        const valid = XMLValidator.validate(piece);
        if (valid === true) yield childOf(parsed(piece));
        else {
          const line = lineAt(text, at) + valid.err.line - 1;
          found ??= { kind: "malformed", line, reason: valid.err.msg };
        }
      }
    },
    fault: () => found,
  };
}

/** What a stop node holds, read after all: "&lt;p&gt;" or CDATA. */
export function unwrapped(raw: string): string {
  return plain(parsed(`<x>${raw}</x>`).x);
}

function parsed(text: string): XmlNode {
  return parser.parse(text) as XmlNode;
}

/** The one element that a text holds. */
function childOf(node: XmlNode): XmlNode {
  const [inner] = Object.values(node);
  return typeof inner === "object" && inner !== null ? (inner as XmlNode) : {};
}

/** Where items begin and end, outside of comments and of CDATA, in one pass. */
function cutAtItems(text: string, name: string) {
  const mark = new RegExp(`<!\\[CDATA\\[|<!--|<(/?)${name}(?=[\\s>])|</(?:rss|feed|(?:rdf:)?RDF)\\s*>`, "gi");
  const pieces: { readonly start: number; readonly end: number }[] = [];
  const outside: string[] = [];
  let from = 0;
  let start: number | undefined;
  let isClosed = false;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [whole, slash] = found;
    if (whole.startsWith("<!")) {
      const end = text.indexOf(whole === "<!--" ? "-->" : "]]>", mark.lastIndex);
      if (end < 0) break;
      mark.lastIndex = end + 3;
    } else if (slash === undefined) isClosed ||= whole.startsWith("</") && start === undefined;
    else if (slash === "") start ??= found.index;
    else if (start !== undefined) {
      const end = text.indexOf(">", mark.lastIndex) + 1;
      outside.push(text.slice(from, start));
      pieces.push({ start, end });
      from = end;
      start = undefined;
    }
  }
  outside.push(text.slice(from, start));
  return { pieces, head: outside.join(""), isCut: start !== undefined || !isClosed };
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

/** The text of a child, CDATA included; "" where there is none. */
export function textOf(node: XmlNode, name: string): string {
  const [first] = childrenOf(node, name);
  return plain(first);
}

/** All children of a name. */
export function childrenOf(node: XmlNode, name: string): readonly unknown[] {
  const found = node[name];
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

export function plain(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return plain((value as XmlNode)["#text"]);
}

export function attributeOf(value: unknown, name: string): string {
  return typeof value === "object" && value !== null ? plain((value as XmlNode)[`@${name}`]) : "";
}
