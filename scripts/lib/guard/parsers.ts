/** Parsers that know all of HTML and XML. Loading them takes as long as reading a hundred pages that this project wrote itself. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

export const parseHtml = parse;
export type HtmlNode = DefaultTreeAdapterTypes.ParentNode;

/** What is wrong with a text that is no XML; undefined where it is. */
export function xmlError(source: string): string | undefined {
  const valid = XMLValidator.validate(source);
  return valid === true ? undefined : `${valid.err.msg} (${valid.err.line}:${valid.err.col})`;
}

/** A tree of objects, in which attributes are named "@_name". @param source XML */
export function parseXml(source: string): unknown {
  return new XMLParser({ ignoreAttributes: false, processEntities: true, htmlEntities: true }).parse(source);
}

export type Parsers = typeof import("./parsers.ts");
