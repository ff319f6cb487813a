/** Values as YAML has them, and their text. It runs in the browser. */
import { Document, isCollection, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar } from "yaml";

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
export type PlainMap = { readonly [key: string]: Plain };

/** A list of single values stands on one line up to so many characters. */
const flowLimit = 90;

/** Plain data of a YAML text: dates and `yes` stay text. @throws what the parser says of a text that is no YAML */
export function parsePlain(text: string): Plain {
  const document = parseDocument(text, { logLevel: "error" });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS({ maxAliasCount: 20 }) as Plain;
}

/** A text of its own for values that had none. */
export function writeYaml(value: Plain): string {
  return textOf(value, 0);
}

/** Lines that end with a line break. @param column how far they are moved to the right */
export function textOf(value: Plain, column: number): string {
  const document = new Document(value);
  layOut(document.contents, true);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return column === 0 ? text : text.replace(/^(?=.)/gm, " ".repeat(column));
}

function hasOuterLines(text: string): boolean {
  return /^\s.*\n|^\n/s.test(text) || /\n./s.test(text.slice(text.trimEnd().length));
}

/**
 * Short lists of single values stand on one line. Text whose first or last lines are space alone stands in quotation marks: as a block
 * its space would be that of the lines around it.
 */
function layOut(node: unknown, outermost = false): void {
  if (isScalar(node) && typeof node.value === "string" && hasOuterLines(node.value))
    node.type = Scalar.QUOTE_DOUBLE;
  if (isSeq(node) && !outermost && node.items.every((item) => isScalar(item) && isShort(item.value))) {
    node.flow = JSON.stringify(node.toJSON()).length <= flowLimit;
  }
  if (!isCollection(node)) return;
  for (const item of node.items) layOut(isMap(node) ? (item as Pair).value : item);
}

function isShort(value: unknown): boolean {
  return typeof value !== "string" || (value.length <= 40 && !value.includes("\n"));
}

export function lineOf(scalar: Scalar): string {
  // As an item: alone in its document `---` would be a mark of the document.
  return new Document([scalar]).toString({ lineWidth: 0 }).trimEnd().slice("- ".length);
}

export function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

export function isCollectionValue(value: Plain): value is readonly Plain[] | PlainMap {
  return typeof value === "object" && value !== null;
}

export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
