/** YAML read with the place of every key and value, so that a problem deep in a list still names its own line. */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type ScalarTag,
  visit,
  type YAMLMap,
} from "yaml";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { findCommentHashtags, withoutCommentHashtags } from "../slips/comment-hashtags.ts";
import { quoted, quotedLine } from "../slips/quoted-line.ts";
import { lineIndex } from "../text/line-index.ts";
import { hiddenProblems } from "./hidden-problems.ts";
import { unreadYaml } from "./unread-yaml.ts";
import { findYamlSlips, type YamlSlip } from "./yaml-slips.ts";

export type Path = readonly (string | number)[];

export interface YamlSource {
  /** as it was given */
  readonly text: string;
  /** plain data; undefined where the YAML does not parse */
  readonly value: unknown;
  /** whether it parses: there may be problems all the same */
  readonly parsed: boolean;
  readonly problems: readonly Problem[];
  /** where the value at a path stands; the nearest parent where it has none */
  at(path: Path): Position;
  /** where the key at the end of a path stands */
  atKey(path: Path): Position;
  /** a single value as it is typed: 1e3, 017 */
  typed(path: Path): string | undefined;
  /** what to write in its place for the text that it was meant to be: its whole line, or in brackets itself */
  inQuotes(path: Path): string | undefined;
  /** the line as it was meant where a comma within braces cut a value in two, and made a key of what stands behind it */
  joined(path: Path): string | undefined;
}

/** Uses of one anchor that are plausible in a hand-written file; an alias bomb multiplies far beyond. */
const aliasLimit = 20;

/** Steps from the top to a value, a map and its pair being one each: the deepest field of ours takes nine. */
const depthLimit = 100;

/** Keys and items of one file: redirects.yaml may have 50,000 addresses, all others have far less. */
const nodeLimit = 250_000;

/**
 * @param text YAML 1.2, core schema: a date or `yes` stays text
 * @param file as problems name it
 * @param firstLine the line of the file on which `text` starts
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const slips = findCommentHashtags(text);
  if (slips.length === 0) return parsePlainYaml(text, file, firstLine);
  const lines = lineIndex(text);
  const faults = slips.map(({ offset, length: _, ...data }) => {
    const line = lines.lineAt(offset);
    const at = { file, line: firstLine + line, column: offset - (lines.startOf(line) ?? 0) + 1 };
    return problem("comment-hashtag", at, data);
  });
  const meant = parsePlainYaml(withoutCommentHashtags(text, slips), file, firstLine);
  const source = meant.parsed ? meant : parsePlainYaml(text, file, firstLine);
  const read = source.parsed ? source : meant;
  return { ...read, text, problems: [...faults, ...read.problems] };
}

function parsePlainYaml(text: string, file: string, firstLine: number): YamlSource {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const start: Position = { file, line: firstLine, column: 1 };
  const failed = (why: Problem[]): YamlSource => ({
    text,
    value: undefined,
    parsed: false,
    problems: why,
    at: () => start,
    atKey: () => start,
    typed: () => undefined,
    inQuotes: () => undefined,
    joined: () => undefined,
  });

  try {
    const document = parseDocument(text, {
      // What its warnings say is told here, in words of our own: it would print them.
      ...{ lineCounter: lines, prettyErrors: false, strict: true, logLevel: "error" },
      customTags: (tags) => [groupedNumber, ...tags],
      // It would compare each key with all before it: a registry may have thousands.
      uniqueKeys: false,
    });
    const excess = excessOf(document);
    if (excess) return failed([problem("invalid-yaml", position(excess.offset), { reason: excess.reason })]);
    const wrong = [...document.errors, ...document.warnings, ...repeatedKeys(document)];
    if (wrong.length > 0) {
      return failed(
        unreadYaml(
          wrong.map(({ code, pos: [offset] }) => ({ reason: code, offset })),
          text,
          position,
        ),
      );
    }
    const slips = findYamlSlips(document, text);
    const lost = slips.filter((slip) => slip.kind === "lost");
    // With a name that refers to nothing, or a type of YAML's own, there is no value; more uses of a name than the limit throw.
    const dangling = lost.some(({ reason }) => reason === "UNRESOLVED_ALIAS" || reason === "TAG");
    const value: unknown = dangling ? undefined : document.toJS({ maxAliasCount: aliasLimit });
    if (lost.length > 0) return failed(unreadYaml(lost, text, position));
    return {
      text,
      value,
      parsed: true,
      problems: slips.flatMap((slip) => told(slip, position)),
      at: (path) => position(findNode(document.contents, path)?.range?.[0] ?? 0),
      atKey: (path) => position(findKey(document.contents, path)?.range?.[0] ?? 0),
      typed: (path) => typedAt(document.contents, path),
      inQuotes: (path) => textInQuotes(document.contents, path, text),
      joined: (path) => joinedAt(document.contents, path),
    };
  } catch (error) {
    if (error instanceof ReferenceError && /alias/i.test(error.message))
      return failed([problem("yaml-alias-bomb", start, { limit: aliasLimit })]);
    if (error instanceof RangeError) return failed([problem("invalid-yaml", start, { reason: "TOO_DEEP" })]);
    throw error;
  }
}

interface Excess {
  readonly reason: "TOO_DEEP" | "TOO_MANY";
  readonly offset: number;
}

/** More than anybody writes: it is refused before each part is looked at. */
function excessOf(document: Document.Parsed): Excess | undefined {
  let nodes = 0;
  let excess: Excess | undefined;
  visit(document, {
    Node(_key, node, path) {
      const reason = path.length > depthLimit ? "TOO_DEEP" : ++nodes > nodeLimit ? "TOO_MANY" : undefined;
      if (!reason) return undefined;
      excess = { reason, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return excess;
}

/** An author means six hundred and twenty thousand by 620.000, YAML means 620: it stays text, which each field reads in its own way. */
const groupedNumber: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  test: /^\d{1,3}(?:\.\d{3})+$/,
  resolve: (text) => text,
};

/** What was read all the same. */
function told(slip: YamlSlip, position: (offset: number) => Position): Problem[] {
  if (slip.kind === "comment")
    return [problem("comment-in-text", position(slip.offset), { comment: slip.comment })];
  if (slip.kind === "mark") return [problem("unread-mark", position(slip.offset), slip.mark)];
  return slip.kind === "hidden" ? hiddenProblems(slip.found, slip.value, () => position(slip.offset)) : [];
}

interface Pairs {
  readonly byKey: ReadonlyMap<unknown, Pair>;
  /** numbers and words alike */
  readonly byName: ReadonlyMap<string, Pair>;
}

/** Of each map that was asked for something, so that a thousand questions do not look through a thousand keys each. */
const knownPairs = new WeakMap<YAMLMap, Pairs>();

function pairsOf(map: YAMLMap): Pairs {
  const known = knownPairs.get(map);
  if (known) return known;
  const byKey = new Map<unknown, Pair>();
  const byName = new Map<string, Pair>();
  for (const pair of map.items) {
    const { key } = pair;
    if (!isScalar(key)) continue;
    if (!byKey.has(key.value)) byKey.set(key.value, pair);
    if (!byName.has(String(key.value))) byName.set(String(key.value), pair);
  }
  const pairs = { byKey, byName };
  knownPairs.set(map, pairs);
  return pairs;
}

/** Keys that stand twice in one map, at the second place. */
function repeatedKeys(document: Document.Parsed): { code: "DUPLICATE_KEY"; pos: [number, number] }[] {
  const found: { code: "DUPLICATE_KEY"; pos: [number, number] }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const { value, range } = key as Scalar;
        if (seen.has(value)) found.push({ code: "DUPLICATE_KEY", pos: [range?.[0] ?? 0, range?.[1] ?? 0] });
        seen.add(value);
      }
    },
  });
  return found;
}

function findNode(root: Node | null, path: Path): Node | undefined {
  let node: unknown = root;
  let found = root ?? undefined;
  for (const step of path) {
    if (isMap(node)) node = pairsOf(node).byKey.get(step)?.value;
    else if (isSeq(node)) node = node.get(step, true);
    else return found;
    if (!node) return found;
    found = node as Node;
  }
  return found;
}

function typedAt(root: Node | null, path: Path): string | undefined {
  const node = findNode(root, path);
  return isScalar(node) && node.type === "PLAIN" ? node.source : undefined;
}

function textInQuotes(root: Node | null, path: Path, text: string): string | undefined {
  const [parent, node] = [findNode(root, path.slice(0, -1)), findNode(root, path)];
  const [start, end] = node?.range ?? [];
  if (!node || node === parent || start === undefined || end === undefined) return undefined;
  const source = text.slice(start, end);
  if (!(isMap(parent) || isSeq(parent)) || !parent.flow) return quotedLine(text, start);
  const key = isMap(parent) ? `${String(path.at(-1))}: ` : "";
  return source.includes("\n") ? undefined : key + quoted(source);
}

/** `{ label: Emosi, haru }` has a key "haru" without a value. */
function joinedAt(root: Node | null, path: Path): string | undefined {
  const parent = findNode(root, path.slice(0, -1));
  if (!isMap(parent) || !parent.flow) return undefined;
  const at = parent.items.findIndex(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  const isCutOff = ({ value }: Pair): boolean => value === null || (isScalar(value) && value.source === "");
  const before = parent.items.slice(0, at).findLastIndex((pair) => !isCutOff(pair));
  const { key, value } = parent.items[before] ?? {};
  if (at < 0 || !isCutOff(parent.items[at] as Pair) || !isScalar(key) || !isScalar(value)) return undefined;
  const rest = parent.items.slice(before + 1);
  const end = rest.findIndex((pair) => !isCutOff(pair));
  let joined = String(value.value);
  let last: Scalar = value;
  for (const { key: next } of rest.slice(0, end < 0 ? undefined : end)) {
    if (!isScalar(next)) continue;
    // 92,5% has no space behind its comma.
    const gap = (next.range?.[0] ?? 0) - (last.range?.[1] ?? 0);
    joined += `${gap === 1 ? "," : ", "}${String(next.value)}`;
    last = next;
  }
  return `${String(key.value)}: ${quoted(joined)}`;
}

function findKey(root: Node | null, path: Path): Node | undefined {
  const parent = findNode(root, path.slice(0, -1));
  const name = path.at(-1);
  // An item of a list has no key: it is named at its own start.
  if (isSeq(parent)) return findNode(root, path);
  if (!isMap(parent)) return parent;
  const pair = pairsOf(parent).byName.get(String(name));
  return (pair?.key as Node | undefined) ?? parent;
}
