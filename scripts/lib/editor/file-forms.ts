/** The form of each kind of file that the editor opens. It runs in the browser. */

import {
  type Adapt,
  amount,
  entries,
  type Form,
  fields,
  flag,
  items,
  mapForm,
  oneOrMore,
  type Part,
  rootForm,
  same,
} from "./forms.ts";
import { isPlainMap, type Plain, type PlainMap } from "./yaml-values.ts";

/** What forms say. */
export interface FormOptions {
  /** says of a name that two entries have it */
  readonly twice: (name: string) => string;
}

/** Kinds of files, by the name of the format that the editor knows them by. */
export const fileKinds = [
  "post",
  "page",
  "site",
  "pillars",
  "hashtags",
  "campaigns",
  "collaborators",
  "istilah",
  "days",
  "months",
  "berkala",
] as const;
export type FileKind = (typeof fileKinds)[number];

/** Those with front matter. */
export const markdownKinds: readonly FileKind[] = ["post", "page"];

/** Where a file's form has its body. */
export const bodyField = "body";

/** Pictures that are to stand in the body. */
export const picturesField = "pictures";

/** Where a file of entries or of a list has them all. */
export const listField = "entries";

export function formOf(kind: FileKind, { twice }: FormOptions): Form {
  switch (kind) {
    case "post":
      return mapForm(
        {
          draft: flag(false),
          slidesAuto: flag(false),
          auction: auctionFields,
          corrections: items(datedFields),
          withdrawn: datedFields,
        },
        postFields,
      );
    case "page":
      return mapForm({ corrections: items(datedFields) }, pageFields);
    case "site":
      return mapForm({
        utm: flag(true),
        insights: fields({ publish: flag(true) }),
        preset: oneOrMore,
        contacts: fields({ others: items(same) }),
      });
    case "pillars":
      return rootForm(
        listField,
        entries("id", twice, fields({ kinds: entries("id", twice, same, "label") })),
      );
    case "hashtags":
      return rootForm(listField, entries("name", twice, same));
    case "campaigns":
    case "collaborators":
      return rootForm(listField, entries("id", twice, same));
    case "istilah":
      return rootForm(listField, entries("term", twice, same));
    case "days":
      return rootForm(listField, items(same));
    case "months":
      return rootForm(listField, entries("month", twice, same));
    case "berkala":
      return mapForm({ [listField]: entries("id", twice, same) }, itemsAsEntries);
  }
}

/** berkala.yaml has its entries below a key of its own. */
const itemsAsEntries: Adapt = {
  toForm: ({ items: all, ...file }) => ({ ...file, ...(all === undefined ? {} : { [listField]: all }) }),
  toFile: ({ [listField]: all, ...form }) => ({ ...form, ...(all === undefined ? {} : { items: all }) }),
};

const auctionFields = {
  toForm(value: Plain | undefined) {
    if (!isPlainMap(value)) return undefined;
    const { limit, deposit } = value;
    const amounts = { limit: amount.toForm(limit) ?? null, deposit: amount.toForm(deposit) ?? null };
    return { ...value, ...amounts, ...momentToForm(value, "deadline"), ...momentToForm(value, "date") };
  },
  toFile(form: Plain | undefined, before: Plain | undefined) {
    if (!isPlainMap(form)) return undefined;
    const was = isPlainMap(before) ? before : {};
    const { deadlineTime: _, dateTime: __, ...file } = { ...form };
    const money = (key: string): Record<string, Plain> => {
      const now = form[key];
      if (now === undefined) return {};
      const value =
        was[key] !== undefined && amount.toForm(was[key]) === now ? was[key] : amount.toFile(now, was[key]);
      return value === undefined ? {} : { [key]: value };
    };
    const moments = { ...momentToFile(form, "deadline", was), ...momentToFile(form, "date", was) };
    return { ...file, ...moments, ...money("limit"), ...money("deposit") };
  },
};

/** A map of fields, one of them a date that may have a time. */
const datedFields: Part = {
  toForm: (value) => (isPlainMap(value) ? { ...value, ...momentToForm(value, "date") } : value),
  toFile(form, before) {
    if (!isPlainMap(form)) return undefined;
    const { dateTime: _, ...file } = form;
    return { ...file, ...momentToFile(form, "date", isPlainMap(before) ? before : {}) };
  },
};

/** A post's date and time stand in two fields, and `slides: auto` is a switch beside the list. */
const postFields: Adapt = {
  toForm(file) {
    const { slides, ...rest } = file;
    return {
      ...rest,
      ...momentToForm(file, "date"),
      ...momentToForm(file, "until"),
      ...momentToForm(file, "validUntil"),
      ...(slides === "auto" ? { slidesAuto: true } : slides === undefined ? {} : { slides }),
    };
  },
  toFile(form, before) {
    const { dateTime: _, untilTime: __, validUntilTime: ___, slidesAuto, slides, ...file } = form;
    const shown = slidesAuto === true ? "auto" : slides;
    return {
      ...file,
      ...momentToFile(form, "date", before),
      ...momentToFile(form, "until", before),
      ...momentToFile(form, "validUntil", before),
      ...(shown === undefined ? {} : { slides: shown }),
    };
  },
};

/** Until when a page holds is a date and a time too. */
const pageFields: Adapt = {
  toForm: (file) => ({ ...file, ...momentToForm(file, "validUntil") }),
  toFile(form, before) {
    const { validUntilTime: _, ...file } = form;
    return { ...file, ...momentToFile(form, "validUntil", before) };
  },
};

/** 2026-11-03 08:00 WITA: date, time, and what is behind them. */
const moment =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,3})?)?(\s?(?:Z|[+-]\d{2}:\d{2}|WIB|WITA|WIT))?)?$/i;

function momentToForm(file: PlainMap, key: string): Record<string, Plain> {
  const written = file[key];
  if (written === undefined || written === null) return {};
  const [, date, time] = moment.exec(String(written).trim()) ?? [];
  if (date === undefined) return { [key]: written };
  return { [key]: date, ...(time === undefined ? {} : { [`${key}Time`]: time }) };
}

/** As it was written where date and time are what they were. */
function momentToFile(form: PlainMap, key: string, before: PlainMap): Record<string, Plain> {
  const date = form[key];
  const time = form[`${key}Time`];
  const was = momentToForm(before, key);
  const written = before[key];
  if (written !== undefined && was[key] === date && was[`${key}Time`] === time) return { [key]: written };
  if (date === undefined) return {};
  if (time === undefined) return { [key]: date };
  const zone = moment.exec(String(written ?? "").trim())?.[3] ?? "";
  return { [key]: `${String(date)} ${String(time)}${zone}` };
}
