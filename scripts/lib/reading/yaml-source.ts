/** YAML read with the place of every key and value, so that a problem deep in a list still names its own line. */
import {
  type Alias,
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type ScalarTag,
  visit,
} from "yaml";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { findCommentHashtags, withoutCommentHashtags } from "../slips/comment-hashtags.ts";

export type Path = readonly (string | number)[];

export interface YamlSource {
  /** plain data; undefined where the YAML does not parse */
  readonly value: unknown;
  /** whether it parses: there may be problems all the same */
  readonly parsed: boolean;
  readonly problems: readonly Problem[];
  /** where the value at a path stands; the nearest parent where it has none */
  at(path: Path): Position;
  /** where the key at the end of a path stands */
  atKey(path: Path): Position;
}

/** Uses of one anchor that are plausible in a hand-written file; an alias bomb multiplies far beyond. */
const aliasLimit = 20;

/**
 * @param text YAML 1.2, core schema: a date or `yes` stays text
 * @param file as problems name it
 * @param firstLine the line of the file on which `text` starts
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const slips = findCommentHashtags(text);
  if (slips.length === 0) return parsePlainYaml(text, file, firstLine);
  const faults = slips.map(({ offset, word, place }) =>
    problem("comment-hashtag", positionIn(text, offset, file, firstLine), { word, place }),
  );
  const meant = parsePlainYaml(withoutCommentHashtags(text, slips), file, firstLine);
  const source = meant.problems.length === 0 ? meant : parsePlainYaml(text, file, firstLine);
  const read = source.problems.length === 0 ? source : meant;
  return { ...read, problems: [...faults, ...read.problems] };
}

function positionIn(text: string, offset: number, file: string, firstLine: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function parsePlainYaml(text: string, file: string, firstLine: number): YamlSource {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const start: Position = { file, line: firstLine, column: 1 };
  const failed = (why: Problem[]): YamlSource => ({
    value: undefined,
    parsed: false,
    problems: why,
    at: () => start,
    atKey: () => start,
  });

  try {
    const document = parseDocument(text, {
      ...{ lineCounter: lines, prettyErrors: false, strict: true },
      customTags: (tags) => [groupedNumber, ...tags],
    });
    const wrong = [...document.errors, ...document.warnings];
    if (wrong.length > 0) {
      return failed(
        wrong.map(({ code, pos: [offset] }) => {
          const unspaced = lineBreakers.has(code) ? unspacedKey(text, offset) : undefined;
          return unspaced
            ? problem("invalid-yaml", position(unspaced.offset), { reason: "NO_SPACE", key: unspaced.key })
            : problem("invalid-yaml", position(offset), { reason: code });
        }),
      );
    }
    const dangling = findDanglingAlias(document);
    if (dangling) {
      return failed([
        problem("invalid-yaml", position(dangling.range?.[0] ?? 0), { reason: "UNRESOLVED_ALIAS" }),
      ]);
    }
    const value: unknown = document.toJS({ maxAliasCount: aliasLimit });
    return {
      value,
      parsed: true,
      problems: [],
      at: (path) => position(findNode(document.contents, path)?.range?.[0] ?? 0),
      atKey: (path) => position(findKey(document.contents, path)?.range?.[0] ?? 0),
    };
  } catch (error) {
    if (error instanceof ReferenceError)
      return failed([problem("yaml-alias-bomb", start, { limit: aliasLimit })]);
    if (error instanceof RangeError) return failed([problem("invalid-yaml", start, { reason: "TOO_DEEP" })]);
    throw error;
  }
}

/** An author means six hundred and twenty thousand by 620.000, YAML means 620: it stays text, which each field reads in its own way. */
const groupedNumber: ScalarTag = {
  tag: "tag:yaml.org,2002:str",
  default: true,
  test: /^\d{1,3}(?:\.\d{3})+$/,
  resolve: (text) => text,
};

/** What YAML says of a line that should be a key but is not. */
const lineBreakers: ReadonlySet<string> = new Set(["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR"]);

/** The key of a line such as `title:Judul`, and the place behind its colon. */
function unspacedKey(text: string, offset: number): { key: string; offset: number } | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const match = /^(\s*)([\p{L}_][\p{L}\p{N}_-]*):(?!\/\/)\S/u.exec(text.slice(start));
  const [, indent = "", key = ""] = match ?? [];
  return match ? { key, offset: start + indent.length + key.length + 1 } : undefined;
}

/** A word that begins with `*` refers to an anchor; most often an author only meant to stress it. */
function findDanglingAlias(document: Document): Alias | undefined {
  const anchors = new Set<string>();
  let found: Alias | undefined;
  visit(document, {
    Node: (_key, node) => {
      if ("anchor" in node && node.anchor) anchors.add(node.anchor);
    },
    Alias: (_key, alias) => {
      if (anchors.has(alias.source)) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function findNode(root: Node | null, path: Path): Node | undefined {
  let node: unknown = root;
  let found = root ?? undefined;
  for (const step of path) {
    if (isMap(node)) node = node.get(step, true);
    else if (isSeq(node)) node = node.get(step, true);
    else return found;
    if (!node) return found;
    found = node as Node;
  }
  return found;
}

function findKey(root: Node | null, path: Path): Node | undefined {
  const parent = findNode(root, path.slice(0, -1));
  const name = path.at(-1);
  // An item of a list has no key: it is named at its own start.
  if (isSeq(parent)) return findNode(root, path);
  if (!isMap(parent)) return parent;
  const pair = parent.items.find(
    ({ key }) => (isScalar(key) ? String(key.value) : undefined) === String(name),
  );
  return (pair?.key as Node | undefined) ?? parent;
}
