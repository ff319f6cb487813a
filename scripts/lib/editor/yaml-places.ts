/** Where in a text the parts of its YAML stand. It runs in the browser. */
import { isCollection, isScalar, type Node, type Pair } from "yaml";

/** An unusual layout, which is left to the library. */
export class NoPlaceError extends Error {}

export function rangeOf(node: Node): [from: number, to: number] {
  if (!node.range) throw new NoPlaceError();
  return [node.range[0], node.range[1]];
}

export function startOf(node: Node): number {
  return rangeOf(node)[0];
}

/** Where a pair ends, without what is behind it on the line. */
export function endOf(key: Node, value: Node | null, text: string): number {
  return value === null || isAbsent(value) ? colonEnd(key, text) : contentEnd(value, text);
}

/** Behind the colon of a key, which may stand away from it: `key :`. */
export function colonEnd(key: Node, text: string): number {
  const end = rangeOf(key)[1];
  const [space] = /^[ \t]*:/.exec(text.slice(end)) ?? [];
  if (space === undefined) throw new NoPlaceError();
  return end + space.length;
}

/** `key:` with nothing behind it. */
function isAbsent(value: Node): boolean {
  return isScalar(value) && value.value === null && value.source === "";
}

export function contentEnd(node: Node, text: string): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1) as Node | Pair<Node, Node | null> | undefined;
    if (!last) throw new NoPlaceError();
    return "key" in last ? endOf(last.key, last.value, text) : contentEnd(last, text);
  }
  const [from, to] = rangeOf(node);
  return trimmedEnd(text, from, to);
}

export function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf("\n", at - 1) + 1);
}

/** The dash before a list's item. */
export function dashOf(text: string, item: Node): number {
  let at = startOf(item) - 1;
  while (at >= 0 && /\s/.test(text[at] ?? "")) at--;
  if (text[at] !== "-") throw new NoPlaceError();
  return at;
}
