/** A line of YAML that looks right and is not: characters that no keyboard has stand where YAML has signs of its own. */
import { lead } from "./quoted-line.ts";

export interface OddLine {
  readonly reason: "ODD_SPACE" | "ODD_COLON" | "ODD_QUOTES";
  /** counted from the line's start */
  readonly column: number;
  /** as the line should be */
  readonly meant: string;
}

const key = "[\\p{L}_][\\p{L}\\p{N}_-]*";
/** Any space but those of a keyboard. */
const oddSpace = "[\\p{Zs}\\u200b\\u2060\\ufeff](?<! )";
const indented = new RegExp(`^ *${oddSpace}\\s*(?=\\S)`, "u");
const spaced = new RegExp(`^(\\s*(?:- +)?${key})\\s*:(?: *${oddSpace})+\\s*(.*)$`, "u");
const coloned = new RegExp(`^(\\s*(?:- +)?${key})\\s*[=;\\uff1a\\ufe55\\ufe13\\u2236\\ua789]\\s*(.*)$`, "u");
const curly = /^[“”„«»‘’＂](.*?)[“”„«»‘’＂]?$/u;

/** @param line without its line break */
export function oddLine(line: string): OddLine | undefined {
  const indent = indented.exec(line)?.[0];
  if (indent !== undefined) {
    const meant = indent.replace(/\s/gu, " ") + line.slice(indent.length);
    return { reason: "ODD_SPACE", column: indent.search(new RegExp(oddSpace, "u")), meant };
  }
  for (const [pattern, reason] of [
    [spaced, "ODD_SPACE"],
    [coloned, "ODD_COLON"],
  ] as const) {
    const [, before, rest = ""] = pattern.exec(line) ?? [];
    if (before !== undefined)
      return { reason, column: before.length, meant: `${before.trim()}: ${rest.trim()}`.trim() };
  }
  const [, before = "", value = ""] = lead.exec(line) ?? [];
  const inner = curly.exec(value)?.[1];
  if (inner === undefined || before.trim() === "") return undefined;
  const meant = `${before.trimStart()}${/["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`}`;
  return { reason: "ODD_QUOTES", column: before.length, meant };
}
