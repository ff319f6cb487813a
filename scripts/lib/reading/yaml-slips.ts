/**
 * What YAML takes out of a text or changes in it without a word: names for anchors, types, directives, comments within a value,
 * backslashes in quotes, keys that it reads as numbers, characters that nobody sees. Keys and hidden characters are put right at once;
 * what may have been text is told, with its place.
 */
import {
  type Document,
  isCollection,
  isPair,
  isScalar,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { UnreadMark } from "../problems/marks.ts";
import { findFieldMarks } from "../slips/text-marks.ts";
import { findHidden, type HiddenCharacter, mayHide, withoutHidden } from "../text/hidden-characters.ts";

/** `offset` counts from the start of the text. */
export type YamlSlip =
  /** the text cannot be used as it is read */
  | { readonly kind: "lost"; readonly reason: YamlLoss; readonly offset: number }
  /** ` # …` behind words */
  | { readonly kind: "comment"; readonly comment: string; readonly offset: number }
  /** in a value that is shown as it is */
  | { readonly kind: "mark"; readonly mark: UnreadMark; readonly offset: number }
  /** written as \u…: one that stands in the file as it is, is found there */
  | {
      readonly kind: "hidden";
      readonly found: readonly HiddenCharacter[];
      readonly value: string;
      readonly offset: number;
    };

export type YamlLoss =
  | "UNRESOLVED_ALIAS"
  | "ANCHOR"
  | "TAG"
  | "DIRECTIVE"
  | "ESCAPE"
  | "DUPLICATE_KEY"
  | "BRACKET_KEY";

/** @param text what the document was parsed from; it has no error */
export function findYamlSlips(document: Document, text: string): YamlSlip[] {
  const slips: YamlSlip[] = [];
  const lost = (reason: YamlLoss, offset: number): void => {
    slips.push({ kind: "lost", reason, offset });
  };
  const directives = /^%.*$/m.exec(text);
  if (directives && (document.directives?.yaml.explicit || document.directives?.docStart))
    lost("DIRECTIVE", directives.index);
  const anchors = new Map<string, Node>();
  const used = new Set<string>();
  const named = (node: Scalar | YAMLMap | YAMLSeq): void => {
    if (node.anchor) anchors.set(node.anchor, node);
    if (node.tag !== undefined) lost("TAG", startOfTag(text, node));
  };
  visit(document, {
    Seq: (_key, list) => named(list),
    Map(_key, map) {
      named(map);
      for (const key of repeatedKeys(map.items)) lost("DUPLICATE_KEY", rangeOf(key)[0]);
      for (const { key } of map.items) if (isCollection(key)) lost("BRACKET_KEY", rangeOf(key)[0]);
    },
    Scalar(key, scalar, path) {
      named(scalar);
      if (typeof scalar.value === "string" && mayHide(scalar.value)) {
        const [offset, end] = rangeOf(scalar);
        const written = text.slice(offset, end);
        const found = findHidden(scalar.value).filter(
          ({ code }) => !written.includes(String.fromCodePoint(code)),
        );
        if (found.length > 0) slips.push({ kind: "hidden", found, value: scalar.value, offset });
        scalar.value = withoutHidden(scalar.value, "\n").trim();
      }
      // A caption is text for a channel, with rules of its own; a key is none.
      if (typeof scalar.value === "string" && key !== "key" && !isWithin(path, "captions")) {
        const [offset] = rangeOf(scalar);
        for (const mark of findFieldMarks(scalar.value)) slips.push({ kind: "mark", mark, offset });
      }
      const comment = commentIn(scalar, text, isText(path));
      if (comment) slips.push({ kind: "comment", ...comment });
      if (scalar.type === "QUOTE_DOUBLE") {
        const path = pathInQuotes.exec(text.slice(...rangeOf(scalar)));
        if (path) lost("ESCAPE", rangeOf(scalar)[0] + path.index + 2);
      }
    },
    Alias(_key, alias, path) {
      // A word that begins with * refers to an anchor; most often an author only meant to stress it. What holds itself has no value.
      const holdsItself = path.some((node) => isCollection(node) && node.anchor === alias.source);
      if (anchors.has(alias.source) && !holdsItself) used.add(alias.source);
      else lost("UNRESOLVED_ALIAS", alias.range?.[0] ?? 0);
    },
  });
  // One that nothing refers to was meant as text.
  for (const [name, node] of anchors) {
    if (!used.has(name)) lost("ANCHOR", text.lastIndexOf(`&${name}`, rangeOf(node)[0]));
  }
  return slips;
}

function isWithin(path: readonly unknown[], name: string): boolean {
  return path.some((node) => isPair(node) && isScalar(node.key) && node.key.value === name);
}

/** A path of Windows, in which \t and \n would become a tab and a new line. */
const pathInQuotes = /\b[a-z]:\\[a-z0-9]/i;

/**
 * Makes texts of keys that YAML reads as numbers, true, false or nothing, as they were typed, and gives those that are then there
 * twice.
 */
function repeatedKeys(pairs: readonly Pair[]): Scalar[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    if (typeof key.value !== "string") key.value = key.source ?? "";
    const name = String(key.value);
    if (seen.has(name)) return [key];
    seen.add(name);
    return [];
  });
}

/** Fields that hold a sentence or a name: what stands behind the first word of one is hardly ever a note. */
const textFields: ReadonlySet<unknown> = new Set(
  (
    "title summary imageAlt quote slides figure captions lot name fullName label description slogan note text tagline notice call " +
    "parent address hours source"
  ).split(" "),
);

function isText(path: readonly unknown[]): boolean {
  const field = path.findLast((node) => isPair(node));
  return isPair(field) && isScalar(field.key) && textFields.has(field.key.value);
}

/**
 * A comment that is probably text: behind two words, behind any in a field of text, or before a number on their line, or a # at a
 * word on the line under them. Behind a single word else (`kind: tutorial # …`) and in a line of its own it is a note.
 */
function commentIn(
  scalar: Scalar,
  text: string,
  isField: boolean,
): { comment: string; offset: number } | undefined {
  if (scalar.type !== "PLAIN" || !scalar.comment) return undefined;
  const [start, end] = rangeOf(scalar);
  const [, before = "", comment = ""] = /^(\s*)(#[^\n]*)/.exec(text.slice(end, scalar.range?.[2])) ?? [];
  if (comment === "") return undefined;
  const words = text.slice(start, end).match(/\p{L}{2}\S*/gu) ?? [];
  const isText = before.includes("\n")
    ? /^#[\p{L}\p{N}]/u.test(comment) && !/^#\w+:/.test(comment) && isDeeper(text, end + before.length, start)
    : words.length > 1 || (isField && end > start) || (words.length === 1 && /^#\s*\d/.test(comment));
  return isText ? { comment: comment.trimEnd(), offset: end + before.length } : undefined;
}

/** Whether the line of a place is further in than that of another, and so would belong to its value. */
function isDeeper(text: string, offset: number, than: number): boolean {
  return indentAt(text, offset) > indentAt(text, than);
}

function indentAt(text: string, offset: number): number {
  return /^ */.exec(text.slice(text.lastIndexOf("\n", offset - 1) + 1))?.[0].length ?? 0;
}

function rangeOf(node: Node): [start: number, end: number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

/** A tag stands before its value, perhaps with an anchor between them. */
function startOfTag(text: string, node: Node): number {
  let at = text.lastIndexOf("!", rangeOf(node)[0] - 1);
  while (at > 0 && /[^\s,[\]{}]/.test(text[at - 1] ?? " ")) at--;
  return Math.max(at, 0);
}
