/** What is to be written where in a YAML text, so that it says something else. It runs in the browser. */
import {
  Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isSame } from "./same.ts";
import {
  colonEnd,
  columnOf,
  contentEnd,
  dashOf,
  endOf,
  lineEnd,
  NoPlaceError,
  rangeOf,
  startOf,
  trimmedEnd,
} from "./yaml-places.ts";
import {
  isCollectionValue,
  isPlainMap,
  keyOf,
  lineOf,
  type Plain,
  type PlainMap,
  textOf,
} from "./yaml-values.ts";

/** What is written in place of a part of the text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Undefined where the node cannot be edited but must be replaced. */
export function editsOf(node: Node, wanted: Plain, text: string): Edit[] | undefined {
  if (isMap(node) && isPlainMap(wanted) && !node.flow && Object.keys(wanted).length > 0)
    return editsOfMap(node, wanted, text);
  if (isSeq(node) && Array.isArray(wanted) && !node.flow && wanted.length > 0)
    return editsOfList(node, wanted, text);
  return undefined;
}

function editsOfMap(map: YAMLMap, wanted: PlainMap, text: string): Edit[] {
  const pairs = map.items as Pair<Node, Node | null>[];
  const [first] = pairs;
  if (!first) throw new NoPlaceError();
  const column = columnOf(text, startOf(first.key));
  const edits: Edit[] = [];
  for (const { key, value } of pairs) {
    const name = keyOf(key);
    const isWanted = Object.hasOwn(wanted, name);
    const target = wanted[name];
    if (!isWanted || target === undefined) edits.push(removal(text, startOf(key), endOf(key, value, text)));
    else if (!isSame(value === null ? null : plainOf(value), target)) {
      edits.push(...editsOfPair(key, value, target, text, column));
    }
  }
  const there = new Map(pairs.map(({ key, value }) => [keyOf(key), endOf(key, value, text)]));
  let after: number | undefined;
  for (const [key, value] of Object.entries(wanted)) {
    const end = there.get(key);
    if (end !== undefined) after = lineEnd(text, end);
    else edits.push(insertion(text, after, startOf(first.key), pairText(key, value, column), column));
  }
  return edits;
}

function editsOfPair(key: Node, value: Node | null, wanted: Plain, text: string, column: number): Edit[] {
  const inside = value && editsOf(value, wanted, text);
  if (inside) return inside;
  const inline = value === null ? undefined : inlineText(value, wanted, text);
  if (value !== null && inline !== undefined) {
    const [from, to] = rangeOf(value);
    return [{ from, to: trimmedEnd(text, from, to), text: inline }];
  }
  // The key stays as it is written, in its quotation marks and with the space behind it.
  const kept = text.slice(startOf(key), colonEnd(key, text));
  const written = kept + pairText("k", wanted, column).trim().slice("k:".length);
  return [replacement(text, startOf(key), endOf(key, value, text), written)];
}

/** What stood behind it on its last line is a comment, and comes behind the first line of what has several. */
function replacement(text: string, from: number, to: number, written: string): Edit {
  const end = lineEnd(text, to);
  const comment = /^\s+#.*$/.exec(text.slice(to, end))?.[0];
  if (comment === undefined || !written.includes("\n")) return { from, to, text: written };
  return { from, to: end, text: written.replace("\n", `${comment}\n`) };
}

/** Undefined where the value needs lines of its own. */
function inlineText(node: Node, wanted: Plain, text: string): string | undefined {
  if (isScalar(node) && !isCollectionValue(wanted)) {
    const [from, to] = rangeOf(node);
    if (from === to || (node.type !== "PLAIN" && !node.type?.startsWith("QUOTE"))) return undefined;
    if (typeof wanted === "string" && wanted.includes("\n")) return undefined;
    const scalar = new Scalar(wanted);
    if (typeof wanted === "string" && typeof node.value === "string" && node.type)
      scalar.type = node.type as Scalar.Type;
    return lineOf(scalar);
  }
  if (isCollection(node) && node.flow && isCollectionValue(wanted)) {
    const [from] = rangeOf(node);
    const padded = text[from + 1] === " " && !/^[[{]\s*[\]}]/.test(text.slice(from));
    const document = new Document(wanted);
    if (!isCollection(document.contents)) return undefined;
    document.contents.flow = true;
    return document.toString({ lineWidth: 0, flowCollectionPadding: padded }).trimEnd();
  }
  return undefined;
}

function editsOfList(list: YAMLSeq, wanted: readonly Plain[], text: string): Edit[] {
  const items = list.items as Node[];
  const [first] = items;
  if (!first) throw new NoPlaceError();
  const now = items.map(plainOf);
  let head = 0;
  while (head < now.length && head < wanted.length && isSame(now[head], wanted[head])) head++;
  let tail = 0;
  while (
    tail < Math.min(now.length, wanted.length) - head &&
    isSame(now[now.length - 1 - tail], wanted[wanted.length - 1 - tail])
  )
    tail++;
  const column = columnOf(text, dashOf(text, first));
  const old = items.slice(head, items.length - tail);
  const next = wanted.slice(head, wanted.length - tail);
  const edits: Edit[] = [];
  old.forEach((item, i) => {
    const target = next[i];
    const dash = dashOf(text, item);
    if (target === undefined) {
      edits.push(removal(text, dash, contentEnd(item, text)));
      return;
    }
    const inside = editsOfItem(item, target, text);
    if (inside) {
      edits.push(...inside);
      return;
    }
    const [from, to] = rangeOf(item);
    const inline = inlineText(item, target, text);
    if (inline !== undefined) edits.push({ from, to: trimmedEnd(text, from, to), text: inline });
    else {
      edits.push(replacement(text, dash, contentEnd(item, text), itemText(target, column).trim()));
    }
  });
  const added = next.slice(old.length);
  if (added.length > 0) {
    const before = items[head + old.length - 1];
    const after = before && lineEnd(text, contentEnd(before, text));
    const texts = added.map((value) => itemText(value, column)).join("");
    edits.push(insertion(text, after, dashOf(text, first), texts, column));
  }
  return edits;
}

/** Undefined where the item is to be written anew: its first key, which stands behind the dash, goes, and no comment with it. */
function editsOfItem(item: Node, wanted: Plain, text: string): Edit[] | undefined {
  try {
    return editsOf(item, wanted, text);
  } catch (error) {
    const own = text.slice(startOf(item), lineEnd(text, contentEnd(item, text)));
    if (error instanceof NoPlaceError && !/(?:^|\s)#/.test(own)) return undefined;
    throw error;
  }
}

/** A pair or item with its lines; comments above it stay. */
function removal(text: string, start: number, end: number): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  // The first key of a list's item stands behind its dash.
  if (/\S/.test(text.slice(from, start))) throw new NoPlaceError();
  const line = lineEnd(text, end);
  return { from, to: text[line] === "\n" ? line + 1 : line, text: "" };
}

/** @param after the end of the line that it comes behind; undefined where it comes before all others */
function insertion(
  text: string,
  after: number | undefined,
  first: number,
  written: string,
  column: number,
): Edit {
  if (after !== undefined) return { from: after, to: after, text: `\n${written.replace(/\n$/, "")}` };
  const line = text.lastIndexOf("\n", first - 1) + 1;
  if (!/\S/.test(text.slice(line, first))) return { from: line, to: line, text: written };
  return { from: first, to: first, text: written.slice(column) + " ".repeat(column) };
}

export function applied(text: string, edits: readonly Edit[]): string {
  let done = text;
  // From the end on. Of several at one place what takes away comes first, and then what was found last.
  for (const { from, to, text: by } of edits.toReversed().sort((a, b) => b.from - a.from || b.to - a.to))
    done = done.slice(0, from) + by + done.slice(to);
  return done;
}

function pairText(key: string, value: Plain, column: number): string {
  return textOf({ [key]: value }, column);
}

function itemText(value: Plain, column: number): string {
  return textOf([value], column);
}

function plainOf(node: Node): Plain {
  return node.toJSON() as Plain;
}
