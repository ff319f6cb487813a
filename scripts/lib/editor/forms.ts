/**
 * What the editor's form holds of each kind of file, and back: a form knows no maps whose keys are typed, no two types in one field, and
 * leaves empty what is not there. It runs in the browser.
 */
import { isSame } from "./same.ts";
import { isPlainMap, type Plain, type PlainMap } from "./yaml-values.ts";

/** One value on its way from a file to the form and back. */
export interface Part {
  toForm(value: Plain | undefined): Plain | undefined;
  /**
   * @param form without what is empty
   * @param before what the file holds
   */
  toFile(form: Plain | undefined, before: Plain | undefined): Plain | undefined;
}

/** The form of a whole file. */
export interface Form {
  toForm(file: Plain): PlainMap;
  /** Values that the form shows as before are those of the file. @param before undefined for a new file */
  toFile(form: PlainMap, before: Plain | undefined): Plain;
}

/** Texts, numbers, lists: the same in both. */
export const same: Part = { toForm: (value) => value, toFile: (form) => form };

/** A switch of the form is always there. @param usual what holds where the file says nothing */
export function flag(usual: boolean): Part {
  return {
    toForm: (value) => (typeof value === "boolean" ? value : usual),
    toFile: (form) => (form === usual || form === undefined ? undefined : form),
  };
}

/** A number that may be written as text: Rp250.000.000. */
export const amount: Part = {
  toForm: (value) => (value === undefined || value === null ? undefined : String(value)),
  toFile: (form) => (typeof form === "string" && /^\d{1,15}$/.test(form) ? Number(form) : form),
};

/** One value or a list of them: the form has a list, and the file the value where it is one alone. */
export const oneOrMore: Part = {
  toForm: (value) => (value === undefined || value === null || Array.isArray(value) ? value : [value]),
  toFile: (form) => (Array.isArray(form) && form.length === 1 ? (form as readonly Plain[])[0] : form),
};

/** A map of fields. Those without a part of their own are the same in both. */
export function fields(parts: Readonly<Record<string, Part>>): Part {
  return {
    toForm(value) {
      const file = isPlainMap(value) ? value : {};
      const form: Record<string, Plain> = { ...file };
      for (const [key, part] of Object.entries(parts)) put(form, key, part.toForm(file[key]));
      return form;
    },
    toFile(form, value) {
      if (!isPlainMap(form)) return undefined;
      const before = isPlainMap(value) ? value : {};
      const file: Record<string, Plain> = {};
      for (const key of new Set([...Object.keys(form), ...Object.keys(parts), ...Object.keys(before)])) {
        put(file, key, kept(parts[key] ?? same, form[key], before[key]));
      }
      return Object.keys(file).length > 0 ? file : undefined;
    },
  };
}

/** In each item of a form's list: the key that its entry has in the file. */
export const keyField = "_key";

/**
 * A map whose keys the office chooses, as a list of items.
 *
 * @param name the field in which an item has its key
 * @param twice says of a key that two items have it
 * @param single the field that is all there is of an entry, in place of a map of fields
 */
export function entries(name: string, twice: (key: string) => string, part: Part, single?: string): Part {
  const itemOf = (key: string, value: Plain): Plain => {
    const inner = single === undefined ? part.toForm(value ?? {}) : { [single]: value };
    return { [keyField]: key, [name]: key, ...(isPlainMap(inner) ? inner : {}) };
  };
  return {
    toForm: (value) =>
      isPlainMap(value) ? Object.entries(value).map(([key, entry]) => itemOf(key, entry)) : undefined,
    toFile(form, value) {
      if (!Array.isArray(form)) return undefined;
      const before = isPlainMap(value) ? value : {};
      const file: Record<string, Plain> = {};
      for (const item of form as readonly Plain[]) {
        if (!isPlainMap(item)) continue;
        const { [keyField]: former, [name]: key, ...inner } = item;
        if (typeof key !== "string" && typeof key !== "number") continue;
        if (Object.hasOwn(file, key)) throw new Error(twice(String(key)));
        const was = typeof former === "string" ? before[former] : undefined;
        const entry = single === undefined ? kept(part, inner, was) : kept(same, inner[single], was);
        file[key] = entry ?? null;
      }
      return file;
    },
  };
}

/** A list of maps. */
export function items(part: Part): Part {
  return {
    toForm: (value) => (Array.isArray(value) ? value.map((item) => part.toForm(item) ?? null) : value),
    toFile: (form, before) =>
      Array.isArray(form)
        ? form.flatMap((item, i) => {
            const was = Array.isArray(before) ? (before as readonly Plain[]) : [];
            const twin = was.find((one) => isSame(cleaned(part.toForm(one)), cleaned(item))) ?? was[i];
            const value = kept(part, item, twin);
            return value === undefined ? [] : [value];
          })
        : undefined,
  };
}

/** A file that is a map of fields. @param adapt what it says in another way than field by field */
export function mapForm(parts: Readonly<Record<string, Part>>, adapt: Adapt = asItIs): Form {
  const all = fields(parts);
  return {
    toForm: (file) => all.toForm(adapt.toForm(isPlainMap(file) ? file : {})) as PlainMap,
    toFile(form, before) {
      const was = isPlainMap(before) ? before : {};
      const now = all.toFile(form, adapt.toForm(was)) ?? {};
      return adapt.toFile(now as PlainMap, was);
    },
  };
}

/** A file that is a list, or a map whose keys are the office's: the form has it under one name. */
export function rootForm(name: string, part: Part): Form {
  return {
    toForm: (file) => {
      const form = part.toForm(file ?? undefined);
      return form === undefined ? {} : { [name]: form };
    },
    toFile: (form, before) => kept(part, form[name], before ?? undefined) ?? null,
  };
}

/** Keys of a file that the form has as several fields. */
export interface Adapt {
  toForm(file: PlainMap): PlainMap;
  toFile(form: PlainMap, before: PlainMap): PlainMap;
}
const asItIs: Adapt = { toForm: (file) => file, toFile: (form) => form };

/** What the file holds, where the form shows the same; else what the form says. */
function kept(part: Part, form: Plain | undefined, before: Plain | undefined): Plain | undefined {
  const now = cleaned(form);
  return isSame(now, cleaned(part.toForm(before))) ? before : part.toFile(now, before);
}

/** Without what a form leaves empty; undefined where nothing is left. */
export function cleaned(value: Plain | undefined): Plain | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (Array.isArray(value)) {
    const list = (value as readonly Plain[]).flatMap((item) => cleaned(item) ?? []);
    return list.length > 0 ? list : undefined;
  }
  if (!isPlainMap(value)) return value;
  const entriesLeft = Object.entries(value).flatMap(([key, item]): [string, Plain][] => {
    const left = cleaned(item);
    return left === undefined ? [] : [[key, left]];
  });
  return entriesLeft.length > 0 ? Object.fromEntries(entriesLeft) : undefined;
}

function put(map: Record<string, Plain>, key: string, value: Plain | undefined): void {
  if (value === undefined) delete map[key];
  else map[key] = value;
}
