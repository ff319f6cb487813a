/** Holds parsed YAML against a schema and says each thing wrong as a problem at its own line. */
import type { z } from "zod";
import type { Expected, Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { keyMeant } from "../slips/aliases.ts";
import { withoutOddCharacters } from "../slips/characters.ts";
import { meantMap } from "../slips/meant-map.ts";
import { meantValue } from "../slips/meant-value.ts";
import { itemsIn, meantWord } from "../slips/meant-word.ts";
import { profileAddress } from "../slips/profile.ts";
import { schemeSlip } from "../slips/scheme-slip.ts";
import { excerpt } from "../text/excerpt.ts";
import { ownValue } from "../text/own-value.ts";
import { placeElsewhere, placeInFile, placeInList } from "./key-place.ts";
import type { FieldParams } from "./schema/fields.ts";
import { keysAt, schemaAt, unwrap } from "./schema/walk.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

/** The schema's output where all is well; else undefined, and why. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Read<z.output<T> | undefined> {
  const result = schema.safeParse(source.value);
  const lost = lostKeys(source.value, [], schema, source);
  if (result.success)
    return lost.length === 0 ? { value: result.data, problems: [] } : { value: undefined, problems: lost };
  const problems = result.error.issues.flatMap((issue) => toProblems(issue, schema, source));
  const own = withoutMisplaced(withoutMisnamed(problems, result.error.issues));
  return { value: undefined, problems: [...own, ...lost] };
}

/** zod passes over `__proto__` among the names that an office gives, as if it were not there. */
function lostKeys(value: unknown, path: Path, schema: z.ZodType, source: YamlSource): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => lostKeys(item, [...path, index], schema, source));
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...path, key];
    if (key !== "__proto__") return lostKeys(inner, own, schema, source);
    const parent = schemaAt(schema, path);
    // Where keys are ours it is an unknown one.
    if (!parent || !("valueType" in unwrap(parent).def)) return [];
    return [problem("invalid-value", source.atKey(own), { key, expected: "id", found: key })];
  });
}

/** No field is reported as missing if a key beside it was probably meant to be it. */
function withoutMisnamed(problems: readonly Problem[], issues: readonly Issue[]): Problem[] {
  const parents = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map(() => issue.path) : [],
  );
  const unknown = problems.filter((found) => found.code === "unknown-key");
  const meant = new Set(
    unknown.map(({ data }, index) => nameOf([...((parents[index] ?? []) as Path), data.nearest ?? ""])),
  );
  return problems.filter(
    (found) => !(found.code === "missing-field" && !found.data.empty && meant.has(found.data.key)),
  );
}

/** No entry is reported as empty, or as lacking a field, whose fields stand beside it. */
function withoutMisplaced(problems: readonly Problem[]): Problem[] {
  const parents = new Set(
    problems.map((found) =>
      found.code === "wrong-level"
        ? found.data.parent
        : found.code === "unknown-key"
          ? found.data.belongs?.under
          : undefined,
    ),
  );
  return problems.filter(
    ({ code, data }) => !(code === "missing-field" && parents.has(data.key.replace(/\..*$/, ""))),
  );
}

function toProblems(issue: Issue, schema: z.ZodType, source: YamlSource): Problem[] {
  const path = issue.path as Path;
  const key = nameOf(path);
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((name) => {
      const at = source.atKey([...path, name]);
      const alias = keyMeant(name, known);
      const word = alias === undefined ? meantWord(name, known) : { nearest: alias };
      const joined = source.joined([...path, name]);
      if (joined !== undefined && alias === undefined && !word.sure)
        return problem("unknown-key", at, { key: name, nearest: undefined, known, joined });
      const inner = valueAt(source.value, [...path, name]);
      const belongs =
        alias !== undefined || word.sure
          ? undefined
          : (placeInList(name, known, word.nearest, inner) ??
            placeInFile(name, path, inner, schema) ??
            (word.nearest === undefined ? placeElsewhere(name, schema) : undefined));
      const { nearest, odd } = belongs ? { nearest: undefined } : { odd: undefined, ...word };
      return problem("unknown-key", at, { key: name, nearest, odd, known, belongs });
    });
  }
  const value = valueAt(source.value, path);
  if (issue.code === "invalid_type") {
    if (value === undefined || value === null) {
      const at =
        path.length === 0 ? source.at([]) : value === null ? source.atKey(path) : startOf(source, path);
      const empty = value === undefined || path.length === 0 ? undefined : emptyAt(schema, path);
      const quoted = value === null && issue.expected === "string" ? afterSign(source, path) : undefined;
      return [problem("missing-field", at, { key, empty, quoted })];
    }
    return [wrongType(issue.expected, value, path, schema, source)];
  }
  if (issue.code === "invalid_union") return fromUnion(issue, schema, source);
  if (issue.code === "custom") return [fromParams(issue.params ?? {}, key, source.at(path), value)];
  return [problem("invalid-value", source.at(path), { key, expected: "text", found: shown(value) })];
}

/** Of several forms that a value may have, the one that was meant: whose type it is, or else whichever says what it expects. */
function fromUnion(issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType, source: YamlSource): Problem[] {
  const isOfType = (issues: readonly Issue[]): boolean =>
    issues.every(({ code, path }) => code !== "invalid_type" || path.length > 0);
  const custom = issue.errors.flat().find(({ code }) => code === "custom");
  const meant =
    issue.errors.find((issues) => isOfType(issues) && issues.some(({ path }) => path.length > 0)) ??
    (custom ? [custom] : (issue.errors.find(isOfType) ?? []));
  if (meant.length === 0) {
    const found = shown(valueAt(source.value, issue.path as Path));
    return [
      problem("invalid-value", source.at(issue.path as Path), {
        key: nameOf(issue.path as Path),
        expected: "text",
        found,
      }),
    ];
  }
  return meant.flatMap((inner) =>
    toProblems({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema, source),
  );
}

function fromParams(params: FieldParams, key: string, at: Position, value: unknown): Problem {
  if (params.unit) {
    const { unit, found = 0, minimum, maximum } = params;
    return problem("wrong-length", at, { key, unit, found, minimum, maximum });
  }
  const expected = params.expected ?? "text";
  const meant = valueMeant(expected, key, value);
  return problem("invalid-value", at, { key, expected, found: shown(value), meant });
}

function valueMeant(expected: Expected, key: string, value: unknown): string | undefined {
  const meant = meantValue(expected, value);
  if (meant !== undefined || typeof value !== "string") return meant;
  return (
    profileAddress(key.replace(/^channels\./, ""), value) ??
    (/url$/.test(expected) ? schemeSlip(value) : undefined)
  );
}

/** As a reader counts: the first item of a list is 1. */
function nameOf(path: Path): string {
  return path.map((step) => (typeof step === "number" ? step + 1 : step)).join(".");
}

/** A missing field is named at its parent: the first line of a file, or the key of the map that lacks it. */
function startOf(source: YamlSource, path: Path): Position {
  const parent = path.slice(0, -1);
  return parent.length === 0 ? { ...source.at([]), column: 1 } : source.atKey(parent);
}

function wrongType(type: string, value: unknown, path: Path, schema: z.ZodType, source: YamlSource): Problem {
  const key = nameOf(path);
  const expected = expectedAt(schema, path) ?? expectedTypes[type] ?? "text";
  const name = String(path.at(-1));
  // Spaces that do not break are no indent to YAML, and part of the name.
  const mended = withoutOddCharacters(name);
  const field = mended?.plain ?? name;
  const fields = expected === "map" && path.length === 1 ? keysAt(schema, path) : [];
  if (fields.includes(field) || keyMeant(field, fields) !== undefined) {
    const parent = entryBefore(source.value, name);
    return problem("wrong-level", source.atKey(path), { key: field, parent, odd: mended?.odd });
  }
  const items = Array.isArray(value) ? value.filter((item) => typeof item === "string").map(shown) : [];
  // Items where entries belong are entries; within one they are keys.
  const isEntry = path.length === 0 || (path.length === 1 && "valueType" in unwrap(schema).def);
  const keys = expected === "map" ? keysAt(schema, path) : undefined;
  return problem("wrong-type", source.at(path), {
    ...{
      key,
      expected,
      found: typeOf(value),
      meant:
        mapMeant(schema, path, value) ?? meantOf(expected, value) ?? numberMeant(key, source.typed(path)),
    },
    items: expected !== "map" || isEntry ? items : [],
    value: typeof value === "object" ? undefined : (source.typed(path) ?? shown(value)),
    quoted: expected === "text" && !Array.isArray(value) ? source.inQuotes(path) : undefined,
    word: expected === "text" && isWord(schema, path),
    keys: keys?.length === 0 ? items : keys,
  });
}

/** A channel that is named by its number alone. */
function numberMeant(key: string, typed: string | undefined): string | undefined {
  const [, channel = ""] = /^channels\.(\w+)$/.exec(key) ?? [];
  return typed === undefined ? undefined : profileAddress(channel, typed);
}

/** Where an office names the keys itself, within an entry of its own: kinds with their labels, targets. */
function mapMeant(schema: z.ZodType, path: Path, value: unknown): string | undefined {
  const found = path.length > 1 ? schemaAt(schema, path) : undefined;
  const { def } = found ? unwrap(found) : {};
  if (!def || !("valueType" in def)) return undefined;
  const of = unwrap(def.valueType as z.ZodType).def.type;
  return of === "number"
    ? meantMap("numbers", value)
    : of === "string" || of === "pipe"
      ? meantMap("texts", value)
      : undefined;
}

/** `quote: # Kutipan`: a text that YAML takes for a note, as it should be written. */
function afterSign(source: YamlSource, path: Path): string | undefined {
  const line = source.inQuotes(path);
  return line !== undefined && /^(?:- |[\w-]+: )"#/.test(line) ? line : undefined;
}

/** What a field says of itself, where its type says less: a date is a text. */
function expectedAt(schema: z.ZodType, path: Path): Expected | undefined {
  const found = schemaAt(schema, path);
  return found && (unwrap(found).meta()?.expected as Expected | undefined);
}

/** Written as a whole line's value. */
function meantOf(expected: Expected, value: unknown): string | undefined {
  if (expected !== "list") return meantValue(expected, value);
  const items = typeof value === "string" ? itemsIn(value) : keysWithoutValue(value);
  return items.length === 0 || items.some((item) => /[[\]{},:#&*!|>'"%@`]/.test(item))
    ? undefined
    : `[${items.join(", ")}]`;
}

/** `InfoLelang:` where `- InfoLelang` was meant. */
function keysWithoutValue(value: unknown): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.values(value).every((inner) => inner === null) ? Object.keys(value) : [];
}

/** The entry of a registry that stands above a line. */
function entryBefore(registry: unknown, key: string): string | undefined {
  const entries = Object.entries((registry ?? {}) as Record<string, unknown>);
  const at = entries.findIndex(([name]) => name === key);
  return entries.slice(0, at).findLast(([, value]) => value === null || typeof value === "object")?.[0];
}

/** Whether a field takes one word, such as an id or an address: free text is trimmed and joined as it is read. */
function isWord(schema: z.ZodType, path: Path): boolean {
  const found = schemaAt(schema, path);
  return found !== undefined && unwrap(found).def.type === "string";
}

const expectedTypes: Readonly<Record<string, Expected>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
  array: "list",
  object: "map",
  record: "map",
};

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (value !== null && typeof value === "object") return "map";
  return typeof value === "string" ? "text" : typeof value;
}

/** What was found, short enough for a message. */
export function shown(value: unknown): string {
  return excerpt(typeof value === "string" ? value : (JSON.stringify(value) ?? ""));
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => ownValue(value as Record<string, unknown> | undefined, step),
    root,
  );
}

/** Whether a line without a value may be left out: it is an item of a list, or its field is optional. */
function emptyAt(schema: z.ZodType, path: Path): "required" | "optional" {
  if (typeof path.at(-1) === "number") return "optional";
  return schemaAt(schema, path)?.safeParse(undefined).success ? "optional" : "required";
}
