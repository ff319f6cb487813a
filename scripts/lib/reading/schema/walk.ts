/** What a schema says of the place at a path in a file. */
import type { z } from "zod";
import { ownValue } from "../../text/own-value.ts";

type Path = readonly (string | number)[];

/** The keys that a strict object at this path takes. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  const { def } = found ? unwrap(found) : {};
  return def && "shape" in def ? Object.keys(def.shape as object) : [];
}

/** The schema at a path; wrappers such as optional and default are looked through on the way. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const { def }: z.ZodType = unwrap(current);
    if ("shape" in def) current = ownValue(def.shape as Record<string, z.ZodType>, step);
    else if ("valueType" in def) current = def.valueType as z.ZodType;
    else if ("element" in def) current = def.element as z.ZodType;
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

/** Of several forms that a value may have, the one that has keys. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (true) {
    const { def } = current;
    const map = "options" in def ? (def.options as z.ZodType[]).find((one) => "shape" in one.def) : undefined;
    if (map) return map;
    if (!("innerType" in def)) return current;
    current = def.innerType as z.ZodType;
  }
}

/** Where a schema takes a key: the paths of the maps that do, with "*" for entries that an office names. */
export function pathsOfKey(schema: z.ZodType, key: string, path: readonly string[] = []): string[][] {
  const { def } = unwrap(schema);
  if ("element" in def) return [];
  if ("valueType" in def) return pathsOfKey(def.valueType as z.ZodType, key, [...path, "*"]);
  if (!("shape" in def)) return [];
  const shape = def.shape as Record<string, z.ZodType>;
  const own = Object.hasOwn(shape, key) ? [[...path]] : [];
  return [
    ...own,
    ...Object.entries(shape).flatMap(([name, inner]) => pathsOfKey(inner, key, [...path, name])),
  ];
}
