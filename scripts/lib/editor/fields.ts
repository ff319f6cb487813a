/** The form's fields made of the schema that content files are read with. */

import type { z } from "zod";
import type { FieldWords } from "../language/id/editor.ts";
import type { Words } from "../language/words.ts";
import { waivableCodes } from "../problems/waivers.ts";
import { takes } from "../reading/schema/fields.ts";
import { unwrap } from "../reading/schema/walk.ts";
import type { CmsField } from "./cms-config.ts";

type FieldList = Readonly<Record<string, FieldWords>>;

export interface FieldOptions {
  readonly words: Words["editor"];
  /** the words of the file's fields, by path */
  readonly labels: FieldList;
  /** fields that the schema cannot tell, by path: `false` leaves one out, a list puts several in its place */
  readonly own: Readonly<Record<string, Own | undefined>>;
}

export type Own = false | readonly CmsField[] | ((field: BaseField) => CmsField | readonly CmsField[]);

/** What a field has whatever its type. */
export interface BaseField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
}

/** Characters from which on a text gets several lines. */
const longText = 120;

/** A field for each key of a strict object, in the schema's order. */
export function fieldsOf(schema: z.ZodType, options: FieldOptions, above = ""): CmsField[] {
  const { def } = unwrap(schema);
  if (!("shape" in def)) throw new Error(`${above} is no map of fields`);
  return Object.entries(def.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const path = above + name;
    const own = options.own[path];
    if (own === false) return [];
    if (Array.isArray(own)) return own as CmsField[];
    const base = baseOf(name, path, options.labels, !field.safeParse(undefined).success);
    const made = typeof own === "function" ? own(base) : fieldOf(field, base, path, options);
    return Array.isArray(made) ? (made as CmsField[]) : [made as CmsField];
  });
}

/** @param path of the field in its file, or of its words */
export function baseOf(name: string, path: string, labels: FieldList, required: boolean): BaseField {
  const { label, hint } = labels[path] ?? { label: name };
  return { name, label, ...(hint === undefined ? {} : { hint: asPlainText(hint) }), required };
}

/** The editor takes hints for Markdown. */
function asPlainText(hint: string): string {
  return hint.replace(/[\\*_~[\]!`<]/g, "\\$&");
}

function fieldOf(schema: z.ZodType, base: BaseField, path: string, options: FieldOptions): CmsField {
  const { def } = unwrap(schema);
  const taken = takesOf(schema);
  if (taken && "expected" in taken) {
    const known = byExpected(taken.expected, base, options.words);
    if (known) return known;
  }
  if ("shape" in def) {
    const fields = fieldsOf(schema, options, `${path}.`);
    return { ...base, widget: "object", fields };
  }
  if ("element" in def) {
    const element = unwrap(def.element as z.ZodType);
    // The editor takes an empty list for one that is too short, also where it may be left empty.
    const most =
      taken && "unit" in taken ? { ...(base.required && { min: taken.minimum }), max: taken.maximum } : {};
    if ("shape" in element.def) {
      const fields = fieldsOf(element, options, `${path}.`);
      return { ...base, ...most, widget: "list", collapsed: "auto", fields };
    }
    const inner = takesOf(def.element as z.ZodType);
    const field = { ...textField({ name: "text", label: base.label, required: true }, inner) };
    return { ...base, ...most, widget: "list", field } as CmsField;
  }
  if (def.type === "boolean") return { ...base, widget: "boolean", required: false };
  if (def.type === "number") return { ...base, widget: "number", value_type: "float" };
  return textField(base, taken);
}

function takesOf(schema: z.ZodType): ReturnType<typeof takes.get> {
  let current = schema;
  while (true) {
    const found = takes.get(current);
    if (found || !("innerType" in current.def)) return found;
    current = current.def.innerType as z.ZodType;
  }
}

/** Required texts have no least length of their own: an empty one is told as missing. */
function textField(base: BaseField, taken: ReturnType<typeof takes.get>): CmsField {
  if (!taken || !("unit" in taken)) return { ...base, widget: "string", use_emoji_autocomplete: false };
  const { minimum, maximum } = taken;
  const lengths = { ...(minimum > 1 && { minlength: minimum }), maxlength: maximum };
  const widget = maximum > longText ? "text" : "string";
  return { ...base, ...lengths, widget, use_emoji_autocomplete: false };
}

function byExpected(expected: string, base: BaseField, words: Words["editor"]): CmsField | undefined {
  const { patterns, choices } = words;
  const shaped = (pattern: string, message: string): CmsField => ({
    ...base,
    ...{ widget: "string", use_emoji_autocomplete: false, pattern: [pattern, message] },
  });
  const choice = (labels: Readonly<Record<string, string>>): CmsField => select(base, Object.entries(labels));
  switch (expected) {
    case "https-url":
    case "site-url":
    case "server":
      return shaped("^https://\\S+$", patterns.url);
    case "url":
      return shaped("^(?:/(?!/)[a-z0-9/-]*|https://\\S+)$", patterns.link);
    case "email":
      return shaped('^[^\\s@<>":]+@[^\\s@<>"]+\\.[^\\s@<>"]+$', patterns.email);
    case "email-or-url":
      return shaped('^(?:https://\\S+|[^\\s@<>":]+@[^\\s@<>"]+\\.[^\\s@<>"]+)$', patterns.emailOrUrl);
    case "contact-url":
      return shaped("^(?:https://|mailto:|tel:)\\S+$", patterns.contact);
    case "file-name":
      return shaped('^[^./\\\\:*?"<>|][^/\\\\:*?"<>|]*$', patterns.file);
    case "timezone":
      return shaped("^[A-Za-z_]+(?:/[A-Za-z_+-]+)*$", patterns.timezone);
    case "day":
      return shaped("^(?:\\d{4}-)?\\d{2}-\\d{2}$", patterns.day);
    case "colour":
      return { ...base, widget: "color", allowInput: true, pattern: ["^#[0-9A-Fa-f]{6}$", patterns.colour] };
    case "rupiah":
      return shaped("^(?:[Rr]p\\.?\\s*)?\\d[\\d.]*(?:,(?:-|00))?$", patterns.amount);
    case "percent":
      return { ...base, widget: "number", value_type: "float", min: 0, max: 100, step: 0.01 };
    case "whole-number":
      return { ...base, widget: "number", value_type: "int", min: 0, max: 10_000 };
    case "per-day":
      return { ...base, widget: "number", value_type: "int", min: 1, max: 50 };
    case "classification":
      return choice(choices.classification);
    case "page-classification":
      return choice(choices.pageClassification);
    case "interval":
      return choice(choices.interval);
    case "days":
      return { ...base, widget: "number", value_type: "int", min: 1, max: 366 };
    case "history-detail":
      return choice(choices.history);
    case "nav":
      return choice(choices.nav);
    case "language":
      return choice(choices.language);
    case "git-host":
      return choice(choices.host);
    case "correction-kind":
      return choice(choices.correction);
    case "day-kind":
      return choice(choices.dayKind);
    case "day-certainty":
      return choice(choices.certainty);
    case "waivable":
      return select(
        base,
        waivableCodes.map((code) => [code, code]),
      );
    default:
      return undefined;
  }
}

/** @param rows value and label */
export function select(
  base: BaseField,
  rows: readonly (readonly [value: string, label: string])[],
): CmsField {
  return { ...base, widget: "select", options: rows.map(([value, label]) => ({ value, label })) };
}
