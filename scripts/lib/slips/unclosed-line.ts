/** A line of YAML whose value opens a quotation or a bracket that nothing closes: YAML only says so where it gave up looking. */

import { withoutEnd } from "../text/without-end.ts";
import { goesOn, inQuotes, lead } from "./quoted-line.ts";

export interface UnclosedLine {
  readonly kind: "quote" | "bracket";
  /** of the mark that is open */
  readonly offset: number;
  /** the line as it should be; undefined where its value goes on below */
  readonly meant: string | undefined;
}

/**
 * The first line whose mark is still open where YAML gave up: all that is between belongs to it.
 *
 * @param at where it gave up
 */
export function unclosedLine(text: string, at: number, kind: UnclosedLine["kind"]): UnclosedLine | undefined {
  let start = text.lastIndexOf("\n", at - farthest) + 1;
  while (start <= at) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const [, before = "", value = ""] = lead.exec(text.slice(start, end)) ?? [];
    const offset = start + before.length;
    if (before.trim() !== "" && offset < at && opens[kind].test(value) && isOpen(text.slice(offset, at))) {
      const closed =
        kind === "quote"
          ? inQuotes(value.slice(1))
          : withoutEnd(value, /[\s,]/) + (closers[value[0] ?? ""] ?? "");
      return { kind, offset, meant: goesOn(text, start, end) ? undefined : before.trimStart() + closed };
    }
    start = end + 1;
  }
  return undefined;
}

/** In characters: more than any front matter has, so that a huge file is not searched anew for each of its lines. */
const farthest = 10_000;

const opens: Readonly<Record<UnclosedLine["kind"], RegExp>> = { quote: /^["']/, bracket: /^[[{]/ };
const closers: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Whether what begins here with a quotation mark or a bracket has not ended at the end. */
function isOpen(text: string): boolean {
  if (text.startsWith('"')) return !/[^\\]"/.test(text);
  if (text.startsWith("'")) return !text.slice(1).replaceAll("''", "").includes("'");
  let depth = 0;
  for (const [mark] of text.matchAll(/"[^"\n]*"|'[^'\n]*'|[[\]{}]/g)) {
    if (/^[[{]/.test(mark)) depth++;
    else if (/^[\]}]/.test(mark) && --depth === 0) return false;
  }
  return depth > 0;
}
