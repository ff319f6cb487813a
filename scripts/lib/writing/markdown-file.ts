/**
 * Posts and standing pages as they are written for an admin: front matter in the schema's order and a Markdown body, such that what the
 * reader reads of them is what was to be written. Characters that nobody sees are left out, as the reader would.
 */
import { Document, isCollection, type ScalarTag } from "yaml";
import type { z } from "zod";
import { pageSchema, postSchema } from "../reading/schema/post.ts";
import { keysAt } from "../reading/schema/walk.ts";
import { fieldInBody } from "../slips/fences.ts";
import { withoutHidden } from "../text/hidden-characters.ts";
import { composed } from "../text/same-name.ts";

type Given<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Given<T[Key]> }
    : T;

/** What a post's front matter may hold. What is undefined, an empty list or map, or `draft: false` is left out. */
export type PostFields = Given<Omit<z.input<typeof postSchema>, "date" | "auction">> & {
  /** 2026-11-03, 2026-11-03T08:00 */
  readonly date: string;
  readonly auction?:
    | {
        readonly lot: string;
        /** rupiah */
        readonly limit: number;
        readonly deposit: number;
        readonly deadline: string;
        readonly seller?: string | undefined;
        readonly date?: string | undefined;
        readonly place?: string | undefined;
        readonly viewing?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
};

export type PageFields = Given<z.input<typeof pageSchema>>;

/** The text of posts/<month>/<slug>/index.md. */
export function postText(fields: PostFields, body: string): string {
  const { draft, ...others } = fields;
  return markdownFile(postSchema, { ...others, ...(draft && { draft }) }, body);
}

/** The text of pages/<slug>.md. */
export function pageText(fields: PageFields, body: string): string {
  return markdownFile(pageSchema, fields, body);
}

function markdownFile(schema: z.ZodType, fields: Readonly<Record<string, unknown>>, body: string): string {
  const keys = keysAt(schema, []);
  const ordered = keys.flatMap((key) =>
    isEmpty(fields[key]) ? [] : [[key, cleaned(fields[key], key)] as const],
  );
  return `---\n${yamlOf(Object.fromEntries(ordered))}---\n${bodyOf(body, keys)}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === "object" && value !== null && !Object.values(value).length);
}

function cleaned(value: unknown, key?: string): unknown {
  if (typeof value === "string") {
    const text = visible(value);
    return key !== undefined && moments.has(key) && isMoment(text) ? new Moment(text) : text;
  }
  if (Array.isArray(value)) return value.map((item) => cleaned(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([name, inner]) => [name, cleaned(inner, name)]));
}

/** Without what nobody sees, as it is written and read. */
export function visible(text: string): string {
  return composed(withoutHidden(text.replace(/\r\n?/g, "\n"), "\n"));
}

/** Lists of words stand on one line. */
const oneLine = ["hashtags", "channels"];

function yamlOf(fields: Readonly<Record<string, unknown>>): string {
  // YAML 1.1, which other programs read, takes more words for yes, no, numbers and times: those are put in quotes.
  const document = new Document(fields, { compat: "yaml-1.1", customTags: (tags) => [momentTag, ...tags] });
  for (const key of oneLine) {
    const list = document.get(key, true);
    if (isCollection(list)) list.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A date or time, which stands without quotes. */
class Moment {
  constructor(readonly text: string) {}
}

const moments: ReadonlySet<string> = new Set(["date", "deadline"]);

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text);
}

const momentTag: ScalarTag = {
  tag: "tag:yaml.org,2002:timestamp",
  default: true,
  identify: (value) => value instanceof Moment,
  resolve: (text) => text,
  stringify: ({ value }) => (value as Moment).text,
};

function bodyOf(body: string, keys: readonly string[]): string {
  const text = visible(body)
    .replace(/^(?:[^\S\n]*\n)+/, "")
    .trimEnd();
  if (text === "") return "";
  // A first line that looks like a field would be told as one that slipped below the ---.
  const isField = fieldInBody(text, keys) !== undefined;
  return `${isField ? text.replace(":", "\\:") : text}\n`;
}
