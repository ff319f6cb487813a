/** The office's own files in the editor: its settings and what it registers. */
import type { z } from "zod";
import type { Words } from "../language/words.ts";
import { longestTerm } from "../model/term.ts";
import { collaboratorsSchema, mentioning } from "../reading/schema/collaborators.ts";
import { daysSchema } from "../reading/schema/days.ts";
import { monthsSchema } from "../reading/schema/months.ts";
import { periodicSchema } from "../reading/schema/periodic.ts";
import { campaignsSchema, hashtagsSchema, pillarsSchema, siteSchema } from "../reading/schema/site.ts";
import { termsSchema } from "../reading/schema/terms.ts";
import { unwrap } from "../reading/schema/walk.ts";
import type { CmsCollection, CmsField, CmsFile } from "./cms-config.ts";
import {
  content,
  dateField,
  type EditorOffice,
  idField,
  officeCollection,
  optionsFor,
  registeredHashtags,
  several,
} from "./common-fields.ts";
import { baseOf, type FieldOptions, fieldsOf, type Own } from "./fields.ts";
import { listField } from "./file-forms.ts";
import { keyField } from "./forms.ts";

/** The office's own files, each with what keeps it in one piece: see `content-format.ts`. */
export function officeFiles(office: EditorOffice, words: Words): CmsCollection {
  const { collections } = words.editor;
  return {
    ...{ name: officeCollection, label: collections.office.label, icon: "domain" },
    files: [
      siteFile(office, words),
      hashtagsFile(words),
      campaignsFile(words),
      collaboratorsFile(words),
      termsFile(words),
      daysFile(words),
      monthsFile(words),
      periodicFile(words),
      pillarsFile(words),
    ],
  };
}

function siteFile({ pillars }: EditorOffice, words: Words): CmsFile {
  const names = words.site.channelNames;
  const { labels } = optionsFor("site", words, {});
  const { options } = optionsFor("site", words, {
    // Whether it is a switch or a list, a form cannot say.
    "mix.enforce": false,
    "mix.targets": (base) => ({
      ...base,
      ...{ widget: "object", required: false },
      fields: pillars.map(({ id, label }) => ({
        ...{ name: id, label, widget: "number", required: false },
        ...{ value_type: "float", min: 0, max: 100, step: 0.01 },
      })),
    }),
    preset: several(Object.entries(words.editor.choices.preset)),
    channels: (base) => ({
      ...base,
      ...{ widget: "object", required: false },
      fields: Object.entries(names).map(([name, label]) => ({
        ...{ name, label, widget: "string", required: false, use_emoji_autocomplete: false },
        pattern: ["^https://\\S+$", words.editor.patterns.url],
      })),
    }),
    audience: (base) => ({
      ...base,
      ...{ widget: "object", required: false, collapsed: true },
      fields: Object.entries(names).map(([name, label]) => ({
        ...{ name, label, widget: "object", required: false, collapsed: true },
        fields: [
          { ...baseOf("about", "audience.about", labels, false), widget: "text", maxlength: 200 },
          { ...baseOf("for", "audience.for", labels, false), widget: "string", maxlength: 120 },
        ],
      })),
    }),
    // One that is `false` has left no editor to change it in.
    utm: (base) => ({ ...base, widget: "boolean", required: false, default: true }),
    "insights.publish": (base) => ({ ...base, widget: "boolean", required: false, default: true }),
  });
  return file("site", "settings", words, fieldsOf(siteSchema, options));
}

function hashtagsFile(words: Words): CmsFile {
  const { patterns } = words.editor;
  const name = { widget: "string", pattern: ["^[^\\s#.,:;!?/()\"'-]+$", patterns.hashtag] };
  return registry("hashtags", "tag", "name", name, entrySchema(hashtagsSchema), words, {});
}

function campaignsFile(words: Words): CmsFile {
  const { labels } = optionsFor("campaigns", words, {});
  const own = {
    start: [dateField("start", labels, false)],
    end: [dateField("end", labels, false)],
    hashtags: registeredHashtags(10, 0),
  };
  return registry("campaigns", "campaign", "id", idField(words), entrySchema(campaignsSchema), words, own);
}

function collaboratorsFile(words: Words): CmsFile {
  const names = words.site.channelNames;
  const handles: Own = (base) => ({
    ...base,
    ...{ widget: "object", required: false },
    fields: mentioning.map((channel) => ({
      ...{ name: channel, label: names[channel], widget: "string", required: false },
      ...{ use_emoji_autocomplete: false, pattern: ["^@?[\\w.-]+$", words.editor.patterns.handle] },
    })),
  });
  const entry = entrySchema(collaboratorsSchema);
  return registry("collaborators", "handshake", "id", idField(words), entry, words, { handles });
}

function termsFile(words: Words): CmsFile {
  const term = { widget: "string", maxlength: longestTerm };
  return registry("istilah", "dictionary", "term", term, entrySchema(unwrap(termsSchema)), words, {});
}

function pillarsFile(words: Words): CmsFile {
  const { labels } = optionsFor("pillars", words, {});
  const kinds: Own = (base) => ({
    ...base,
    ...{ widget: "list", required: false, allow_reorder: false, collapsed: "auto", summary: "{{label}}" },
    fields: [
      { name: keyField, widget: "hidden" },
      { ...baseOf("id", "kinds.id", labels, true), ...idField(words) },
      { ...baseOf("label", "kinds.label", labels, true), widget: "string", maxlength: 40 },
    ],
  });
  return registry("pillars", "category", "id", idField(words), entrySchema(pillarsSchema), words, { kinds });
}

function monthsFile(words: Words): CmsFile {
  const month = { widget: "string", pattern: ["^\\d{4}-(?:0[1-9]|1[0-2])$", words.editor.patterns.month] };
  return registry("months", "event_note", "month", month, entrySchema(unwrap(monthsSchema)), words, {});
}

function periodicFile(words: Words): CmsFile {
  const { labels, options } = optionsFor("berkala", words, {
    since: [dateField("since", labelsOf(words), false)],
    updated: [dateField("updated", labelsOf(words), false)],
  });
  const items = (periodicSchema.def.shape as { readonly items: z.ZodType }).items;
  const list = {
    ...{ name: listField, label: words.editor.collections.berkala.label, widget: "list", required: true },
    ...{ allow_reorder: false, collapsed: true, summary: "{{name}}" },
    fields: [
      { name: keyField, widget: "hidden" },
      { ...baseOf("id", "id", labels, true), ...idField(words) },
      ...fieldsOf(entrySchema(items), options),
    ],
  };
  return file("berkala", "event_repeat", words, [dateField("since", labels, true, "all."), list]);
}

function labelsOf(words: Words): FieldOptions["labels"] {
  return words.editor.fields.berkala;
}

function daysFile(words: Words): CmsFile {
  const { options } = optionsFor("days", words, {});
  const { def } = unwrap(daysSchema);
  if (!("element" in def)) throw new Error("days.yaml is no list");
  const list = {
    ...{ name: listField, label: words.editor.collections.days.label, widget: "list", required: false },
    ...{
      collapsed: true,
      summary: "{{date}} · {{name}}",
      fields: fieldsOf(def.element as z.ZodType, options),
    },
  };
  return file("days", "calendar_month", words, [list]);
}

/** A file whose entries have keys of the office's choice. Their order in the file stays. */
function registry(
  name: "hashtags" | "campaigns" | "collaborators" | "istilah" | "pillars" | "months",
  icon: string,
  key: string,
  keyOptions: { readonly widget: string },
  schema: z.ZodType,
  words: Words,
  own: FieldOptions["own"],
): CmsFile {
  const { labels, options } = optionsFor(name, words, own);
  const title = labels.name && key !== "name" ? `{{${key}}} · {{name}}` : `{{${key}}}`;
  const list = {
    ...{ name: listField, label: words.editor.collections[name].label, widget: "list", required: false },
    ...{ allow_reorder: false, collapsed: true, summary: title },
    fields: [
      { name: keyField, widget: "hidden" },
      { ...baseOf(key, key, labels, true), ...keyOptions },
      ...fieldsOf(schema, options),
    ],
  };
  return file(name, icon, words, [list]);
}

type OfficeFileName =
  | "site"
  | "hashtags"
  | "campaigns"
  | "collaborators"
  | "istilah"
  | "days"
  | "months"
  | "pillars"
  | "berkala";

function file(name: OfficeFileName, icon: string, words: Words, fields: readonly CmsField[]): CmsFile {
  const { label } = words.editor.collections[name];
  return { name, label, icon, file: `${content}/${name}.yaml`, format: name, fields };
}

function entrySchema(schema: z.ZodType): z.ZodType {
  const { def } = schema;
  if (!("valueType" in def)) throw new Error("a file without entries");
  return unwrap(def.valueType as z.ZodType);
}
