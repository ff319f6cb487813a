/** A hashtag added to hashtags.yaml, whose comments, order and line ends stay as they are. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, stringify } from "yaml";
import { writeWholeSync } from "../files/write-whole.ts";
import { ownText } from "../reading/content-file.ts";
import { visible } from "./markdown-file.ts";

export interface NewHashtag {
  /** without # */
  readonly name: string;
  readonly description?: string | undefined;
}

/**
 * The text of hashtags.yaml with one more entry at its end.
 *
 * @returns undefined where the file is none that an entry can be put behind: it has an error, is written in braces, or has the name
 */
export function withHashtag(text: string, { name, description }: NewHashtag): string | undefined {
  const before = entriesOf(text);
  if (before === undefined || Object.hasOwn(before, name)) return undefined;
  const entry = stringify(
    { [name]: description ? { description: visible(description) } : null },
    { lineWidth: 0, nullStr: "" },
  ).replace(/: $/m, ":");
  const end = /\r\n/.test(text) ? "\r\n" : "\n";
  // An empty map in braces is what an office without hashtags has.
  const start = text.replace(/^\s*\{\s*\}[^\S\r\n]*$/m, "").replace(/(?<=[^\n\r])$/, end);
  const added = start.replace(/^\s+$/, "") + entry.replaceAll("\n", end);
  const after = entriesOf(added);
  const isSound =
    after !== undefined &&
    JSON.stringify(Object.entries(after).slice(0, -1)) === JSON.stringify(Object.entries(before)) &&
    Object.keys(after).at(-1) === name;
  return isSound ? added : undefined;
}

/**
 * Adds a hashtag to an office's hashtags.yaml, whole or not at all.
 *
 * @param content absolute path of the content folder
 * @returns false, and nothing is written, where it cannot be added
 */
export function registerHashtag(content: string, hashtag: NewHashtag): boolean {
  const file = join(content, "hashtags.yaml");
  const before = existsSync(file) ? ownText(file) : "";
  const text = before === undefined ? undefined : withHashtag(before, hashtag);
  if (text === undefined) return false;
  writeWholeSync(file, text);
  return true;
}

/** Undefined where the text is no map. */
function entriesOf(text: string): Record<string, unknown> | undefined {
  const document = parseDocument(text.replace(/^\ufeff/, ""), { logLevel: "silent" });
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return {};
  return typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}
