/** What the editor's forms of several files have in common. */
import type { Words } from "../language/words.ts";
import type { Pillar, Site } from "../model/office.ts";
import type { CmsField } from "./cms-config.ts";
import { type BaseField, baseOf, type FieldOptions, type Own, select } from "./fields.ts";
import { listField } from "./file-forms.ts";

/** What of an office the editor is told. */
export interface EditorOffice {
  readonly site: Site;
  readonly pillars: readonly Pillar[];
}

/** The collection of the office's own files. */
export const officeCollection = "office";

/** Where an office's files lie in its repository. */
export const content = "content";

export const idPattern = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

export function optionsFor(
  file: keyof Words["editor"]["fields"],
  words: Words,
  own: FieldOptions["own"],
): { readonly labels: FieldOptions["labels"]; readonly options: FieldOptions } {
  const labels: FieldOptions["labels"] = words.editor.fields[file];
  return { labels, options: { words: words.editor, labels, own } };
}

export function idField(words: Words): { readonly widget: string; readonly pattern: readonly string[] } {
  return { widget: "string", pattern: [idPattern, words.editor.patterns.id] };
}

/**
 * Chosen from a registry as the repository has it at that moment. Its names are not in the configuration, which everybody can read: a
 * hashtag or a campaign may be registered long before anything is said of it.
 */
export function registered(
  file: "hashtags" | "campaigns" | "collaborators" | "berkala",
  key: string,
  shown: string,
): Own {
  return (base) => ({
    ...base,
    ...{ widget: "relation", collection: officeCollection, file },
    value_field: `${listField}.*.${key}`,
    display_fields: [`${listField}.*.${shown}`],
  });
}

/** @param least in a field that is required */
export function registeredHashtags(most: number, least: number): Own {
  const choice = registered("hashtags", "name", "name") as (base: BaseField) => CmsField;
  return (base) => ({ ...choice(base), multiple: true, max: most, ...(base.required && { min: least }) });
}

export function several(rows: readonly (readonly [string, string])[]): Own {
  return (base) => ({ ...select(base, rows), multiple: true });
}

/** What is written is what was typed: the office's own time, whatever the zone of the device. */
const momentField =
  (type: "date" | "time", format: string) =>
  (name: string, labels: FieldOptions["labels"], required: boolean, above = ""): CmsField => ({
    ...baseOf(name, above + name, labels, required),
    ...{ widget: "datetime", type, format },
  });

export const dateField = momentField("date", "YYYY-MM-DD");
export const timeField = momentField("time", "HH:mm");
