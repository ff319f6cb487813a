/** Holds parsed YAML against a schema and says each thing wrong as a problem at its own line. */
import type { z } from "zod";
import { mostOfFile } from "../problems/at-most.ts";
import type { Expected } from "../problems/codes/fields.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { keyMeant } from "../slips/aliases.ts";
import { meantValue } from "../slips/meant-value.ts";
import { meantWord } from "../slips/meant-word.ts";
import { profileAddress } from "../slips/profile.ts";
import { schemeSlip } from "../slips/scheme-slip.ts";
import { isGap } from "../text/gaps.ts";
import { ownValue } from "../text/own-value.ts";
import { placeElsewhere, placeInFile, placeInList } from "./key-place.ts";
import type { FieldParams } from "./schema/fields.ts";
import { keysAt, schemaAt, unwrap } from "./schema/walk.ts";
import { nameOf, shown } from "./shown.ts";
import { wrongType } from "./wrong-type.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

/** The schema's output where all is well; else undefined, and why. */
export function validate<T extends z.ZodType>(schema: T, source: YamlSource): Read<z.output<T> | undefined> {
  const { value, issues } = parsed(schema, source.value);
  const lost = lostKeys(source.value, [], schema, source);
  if (issues.length === 0)
    return lost.length === 0 ? { value, problems: [] } : { value: undefined, problems: lost };
  const problems = issues.flatMap((issue) => toProblems(issue, schema, source));
  const own = withoutMisplaced(withoutMisnamed(problems, issues));
  return { value: undefined, problems: [...own, ...lost] };
}

interface Parsed<T> {
  /** undefined where there are issues */
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/** A gap is told as such: where a field may be left out, it is no value, so that the office can be shown before it is filled. */
function parsed<T extends z.ZodType>(schema: T, value: unknown): Parsed<z.output<T>> {
  const { data, error } = schema.safeParse(value);
  const issues = error?.issues ?? [];
  const isOfGap = ({ path }: Issue): boolean =>
    isGap(valueAt(value, path as Path)) && emptyAt(schema, path as Path) === "optional";
  if (!issues.some(isOfGap)) return { value: data, issues };
  const rest = structuredClone(value);
  // From the end, so that items of a list keep their numbers.
  for (const { path } of issues.filter(isOfGap).toReversed()) removeAt(rest, path as Path);
  const again = schema.safeParse(rest);
  if (again.success) return { value: again.data, issues: [] };
  // What is wrong beside them, with the places of the whole.
  const others = issues.filter((issue) => !isOfGap(issue));
  return { value: undefined, issues: others.length > 0 ? others : again.error.issues };
}

function removeAt(root: unknown, path: Path): void {
  const parent = valueAt(root, path.slice(0, -1));
  const step = path.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(step), 1);
  else if (step !== undefined) delete (parent as Record<string, unknown>)[step];
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
    return issue.keys.map((name, index) => {
      const at = source.atKey([...path, name]);
      // What was meant is looked for as long as anybody is told.
      if (index > mostOfFile) return problem("unknown-key", at, { key: name, nearest: undefined, known });
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
    issue.errors.find(
      (issues) =>
        isOfType(issues) && issues.some(({ code, path }) => path.length > 0 || code === "unrecognized_keys"),
    ) ?? (custom ? [custom] : (issue.errors.find(isOfType) ?? []));
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

/** A missing field is named at its parent: the first line of a file, or the key of the map that lacks it. */
function startOf(source: YamlSource, path: Path): Position {
  const parent = path.slice(0, -1);
  return parent.length === 0 ? { ...source.at([]), column: 1 } : source.atKey(parent);
}

/** `quote: # Kutipan`: a text that YAML takes for a note, as it should be written. */
function afterSign(source: YamlSource, path: Path): string | undefined {
  const line = source.inQuotes(path);
  return line !== undefined && /^(?:- |[\w-]+: )"#/.test(line) ? line : undefined;
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
