/** A value of another type than its field takes, with what its author probably meant. */
import type { z } from "zod";
import type { Expected } from "../problems/codes/fields.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { keyMeant } from "../slips/aliases.ts";
import { withoutOddCharacters } from "../slips/characters.ts";
import { meantMap } from "../slips/meant-map.ts";
import { meantValue } from "../slips/meant-value.ts";
import { itemsIn } from "../slips/meant-word.ts";
import { profileAddress } from "../slips/profile.ts";
import { keysAt, schemaAt, unwrap } from "./schema/walk.ts";
import { nameOf, shown } from "./shown.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

/** @param type as zod calls what it expected */
export function wrongType(
  type: string,
  value: unknown,
  path: Path,
  schema: z.ZodType,
  source: YamlSource,
): Problem {
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
