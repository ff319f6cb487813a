/**
 * Entries put at the end of one of an office's own YAML files. What stands there stays byte for byte, comments and all; only a file
 * that has no end to write at (a map in braces) is written anew, with its comments.
 */
import { parseDocument } from "yaml";

export interface NewEntry {
  readonly key: string;
  /** of one line; null for a name alone */
  readonly value: string | Readonly<Record<string, string>> | null;
}

/**
 * The text with the entries that it does not have yet.
 *
 * @param text of the file; "" for one that is not there
 * @param note a comment above what is added
 */
export function addEntries(text: string, entries: readonly NewEntry[], note: string): string {
  const own = keysIn(text);
  const fresh = entries.filter(({ key }) => !own.has(key));
  if (fresh.length === 0) return text;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = [`# ${note}`, ...fresh.map(({ key, value }) => `${scalar(key)}:${valueText(value)}`), ""];
  const start = text === "" || /\n\s*$/.test(text) ? text : text + lineEnd;
  const gap = start.trim() === "" ? "" : lineEnd;
  const added = start + gap + lines.join(lineEnd);
  const all = keysIn(added);
  const isWhole = all.size === own.size + fresh.length && fresh.every(({ key }) => all.has(key));
  return isWhole ? added : rewritten(text, fresh);
}

function rewritten(text: string, entries: readonly NewEntry[]): string {
  const document = parseDocument(text);
  const contents = document.contents as { flow?: boolean } | null;
  if (contents) contents.flow = false;
  for (const { key, value } of entries) document.set(key, value);
  return document.toString({ lineWidth: 0, nullStr: "" });
}

function keysIn(text: string): ReadonlySet<string> {
  const document = parseDocument(text, { uniqueKeys: false });
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return new Set(typeof value === "object" && value !== null ? Object.keys(value) : []);
}

function valueText(value: NewEntry["value"]): string {
  if (value === null) return "";
  if (typeof value === "string") return ` ${scalar(value)}`;
  const fields = Object.entries(value).map(([name, text]) => `${name}: ${JSON.stringify(text)}`);
  return ` { ${fields.join(", ")} }`;
}

/** A word, an address or a month stands as it is; what YAML could read as something else in quotes. */
function scalar(text: string): string {
  const isPlain = /^(?:[A-Za-z][A-Za-z0-9_]*|\/[\w/.~%?=&+#-]*|\d{4}-\d{2}|https:\/\/[\w/.~%?=&+#:-]*)$/.test(
    text,
  );
  return isPlain && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text) && !text.endsWith(":")
    ? text
    : JSON.stringify(text);
}
