/** A line of YAML whose value breaks its rules, with that value in quotes: what an author meant, and can copy. */

/** A longer line is no help in a message. */
const mostShown = 120;

/** A key, the dash of an item, or both, before a value. */
export const lead = /^(\s*(?:-\s+)?(?:(?:[\p{L}_][\p{L}\p{N}_-]*|\d{4}-\d{2}):[ \t]+)?)(\S.*?)\s*$/u;

/** @param offset of anything on the line; undefined where the value goes on below, or the whole is too long to be shown */
export function quotedLine(text: string, offset: number): string | undefined {
  const [start, end] = lineAround(text, offset);
  const [, before = "", value = ""] = lead.exec(text.slice(start, end)) ?? [];
  if (before.trim() === "" || goesOn(text, start, end)) return undefined;
  const line = before.trimStart() + quoted(value);
  return line.length <= mostShown ? line : undefined;
}

/** The value on the line of a place, without its key. */
export function valueOnLine(text: string, offset: number): string {
  return lead.exec(text.slice(...lineAround(text, offset)))?.[2] ?? "";
}

/** In double quotes, or in single ones where it holds double ones or a backslash, which mean something else there. */
export function quoted(value: string): string {
  return inQuotes(withoutQuotes(value));
}

export function inQuotes(inner: string): string {
  return /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** Takes away quotes around all of a value: those in `"Ayo "lelang""` and 'Jum'at', not those in "Ayo" dan "lelang". */
function withoutQuotes(value: string): string {
  const [mark = ""] = /^["']/.exec(value) ?? [];
  if (mark === "" || value.length < 2 || !value.endsWith(mark)) return value;
  const inner = value.slice(1, -1);
  const at = inner.indexOf(mark);
  const closesFirst = at > 0 && /\S/.test(inner[at - 1] ?? "") && !/[\p{L}\p{N}]/u.test(inner[at + 1] ?? "");
  return closesFirst ? value : inner;
}

export function lineAround(text: string, offset: number): [start: number, end: number] {
  const end = text.indexOf("\n", offset);
  return [text.lastIndexOf("\n", offset - 1) + 1, end < 0 ? text.length : end];
}

/** Whether the next line is further in, and so belongs to the value of this one. */
export function goesOn(text: string, start: number, end: number): boolean {
  const indent = /^ */.exec(text.slice(start))?.[0].length ?? 0;
  const next = /^( *)\S/.exec(text.slice(end + 1))?.[1];
  return next !== undefined && next.length > indent;
}
