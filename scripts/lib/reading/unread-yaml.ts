/** What YAML does not take, or takes for something else than text: as problems that say how the line should be written. */
import { mostOfFile } from "../problems/at-most.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { oddLine } from "../slips/odd-line.ts";
import { lineAround, quotedLine, valueOnLine } from "../slips/quoted-line.ts";
import { unclosedLine } from "../slips/unclosed-line.ts";

/** `reason` is a code of the yaml package, or a `YamlLoss`. */
export interface YamlFault {
  readonly reason: string;
  readonly offset: number;
}

/** Faults of one line that are looked at: what stands on another line may be the reason of one of them. */
const mostOfLine = 20;

/** One problem a line: what follows from the first on it is no news. */
export function unreadYaml(
  faults: readonly YamlFault[],
  text: string,
  position: (offset: number) => Position,
): Problem[] {
  const found = new Map<number, Problem>();
  const tries = new Map<number, number>();
  for (const fault of faults) {
    const { line, ...at } = position(fault.offset);
    const tried = (tries.get(line) ?? 0) + 1;
    tries.set(line, tried);
    if (tried > mostOfLine) continue;
    // What was meant is looked for as long as anybody is told: each look may go through much of the text.
    const one =
      found.size < mostOfFile
        ? unread(fault, text, position)
        : problem("invalid-yaml", { line, ...at }, { reason: fault.reason });
    if (!found.has(one.line)) found.set(one.line, one);
  }
  return [...found.values()];
}

function unread(
  { reason, offset: at }: YamlFault,
  text: string,
  position: (offset: number) => Position,
): Problem {
  // Behind a key without a value a repeated key is named at the end of the line before it.
  const offset = text[at] === "\n" ? at + (/\S/.exec(text.slice(at))?.index ?? 0) : at;
  const [start, end] = lineAround(text, offset);
  const odd = oddLine(text.slice(start, end));
  if (odd) {
    const { reason: why, column, meant } = odd;
    return problem("invalid-yaml", position(start + column), { reason: why, meant });
  }
  const unclosed =
    (reason === "MISSING_CHAR" ? unclosedLine(text, at, "quote") : undefined) ??
    (givesUp.has(reason) ? unclosedLine(text, at, "bracket") : undefined);
  if (unclosed) {
    const { kind, meant } = unclosed;
    return problem("invalid-yaml", position(unclosed.offset), {
      reason: kind === "quote" ? "MISSING_CHAR" : "OPEN_BRACKET",
      meant,
    });
  }
  const unspaced = lineBreakers.has(reason) ? unspacedKey(text, offset) : undefined;
  if (unspaced)
    return problem("invalid-yaml", position(unspaced.offset), { reason: "NO_SPACE", key: unspaced.key });
  if (lineBreakers.has(reason) && /^[^"'[\]{}:]+$/.test(text.slice(start, end)))
    return problem("invalid-yaml", position(start), { reason: "NO_COLON", key: onlyWord(text, start, end) });
  if (reason === "MULTIPLE_DOCS")
    return problem("invalid-yaml", position(startOfDocument(text, offset)), { reason });
  const deeper = reason === "BLOCK_AS_IMPLICIT_KEY" ? keyBelow(text, end, indentOf(text, start)) : undefined;
  if (deeper)
    return problem("invalid-yaml", position(deeper.offset), { reason: "DEEP_KEY", key: deeper.key });
  const commas = reason === "UNEXPECTED_TOKEN" ? withoutEmptyItems(text.slice(start, end)) : undefined;
  if (commas !== undefined)
    return problem("invalid-yaml", position(offset), { reason: "ODD_COMMAS", meant: commas });
  const exact = exactReason(reason, valueOnLine(text, offset));
  const meant = quotable.has(exact) ? (quotedItem(text, offset) ?? quotedLine(text, offset)) : undefined;
  return problem("invalid-yaml", position(offset), {
    reason: exact,
    ...(meant === undefined ? {} : { meant }),
  });
}

/** What YAML says below a line that opens what nothing closes. */
const givesUp: ReadonlySet<string> = new Set(["MISSING_CHAR", "BAD_INDENT"]);

/** What YAML says of a line that should be a key but is not. */
const lineBreakers: ReadonlySet<string> = new Set(["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR"]);

/** Those after which the whole value, in quotes, is what was meant. */
const quotable: ReadonlySet<string> = new Set([
  "ANCHOR",
  "BAD_DQ_ESCAPE",
  "BRACKET_KEY",
  "BAD_SCALAR_START",
  "BLOCK_AS_IMPLICIT_KEY",
  "ESCAPE",
  "TAG",
  "TAG_RESOLVE_FAILED",
  "UNRESOLVED_ALIAS",
  "TEXT_BEHIND_BRACKET",
  "TEXT_BEHIND_QUOTE",
  "TEXT_BEHIND_SIGN",
]);

/** Where YAML only says that it did not expect something: text behind what it took for the whole value. */
function exactReason(reason: string, value: string): string {
  if (reason !== "UNEXPECTED_TOKEN") return reason;
  if (/^["']/.test(value)) return "TEXT_BEHIND_QUOTE";
  if (/^(?:\[[^[\]]*\]|\{[^{}]*\})\s*\S/.test(value)) return "TEXT_BEHIND_BRACKET";
  return /^[|>*?\]}-]/.test(value) ? "TEXT_BEHIND_SIGN" : reason;
}

function onlyWord(text: string, start: number, end: number): string | undefined {
  return /^\s*([\p{L}\p{N}_-]+)\s*$/u.exec(text.slice(start, end))?.[1];
}

function indentOf(text: string, start: number): number {
  return /^ */.exec(text.slice(start))?.[0].length ?? 0;
}

/** The first key among the lines that go on with a value, being further in than its own key. @param end of the value's first line */
function keyBelow(text: string, end: number, indent: number): { key: string; offset: number } | undefined {
  let start = end + 1;
  for (const line of text.slice(start).split("\n")) {
    const [, spaces = "", key] = /^( *)(?:([a-z]\w*):(?:\s|$))?/i.exec(line) ?? [];
    if (line.trim() !== "" && spaces.length <= indent) return undefined;
    if (key !== undefined) return { key, offset: start + spaces.length };
    start += line.length + 1;
  }
  return undefined;
}

/** `[InfoLelang,, SewaAset]` with one comma between its items. */
function withoutEmptyItems(line: string): string | undefined {
  const [, before, items = ""] = /^\s*([\w-]+: *\[)([^"'[\]]*)\]\s*$/.exec(line) ?? [];
  if (before === undefined) return undefined;
  const kept = items.split(",").map((item) => item.trim());
  if (!kept.includes("")) return undefined;
  return `${before}${kept.filter((item) => item !== "").join(", ")}]`;
}

/** The line of a list in brackets, with the item in quotes that stands at a place: hashtags: [Lelang, "@kantor"] */
function quotedItem(text: string, offset: number): string | undefined {
  const [start, end] = lineAround(text, offset);
  const [, lead = ""] = /^\s*([\w-]+: *\[[^"'\]]*)$/.exec(text.slice(start, offset)) ?? [];
  const [item = "", word = ""] = /^([^,"'[\]]*?)\s*(?=[,\]])/.exec(text.slice(offset, end)) ?? [];
  return lead === "" || word === "" ? undefined : `${lead}"${word}"${text.slice(offset + item.length, end)}`;
}

/** Of a second document in a text, whose own mark may stand on the line before its first word. */
function startOfDocument(text: string, offset: number): number {
  if (text.startsWith("---", offset)) return offset;
  const dots = text.lastIndexOf("\n...", offset);
  return dots < 0 ? offset : dots + 1;
}

/** The key of a line such as `title:Judul`, and the place behind its colon. */
function unspacedKey(text: string, offset: number): { key: string; offset: number } | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const match = /^(\s*)([\p{L}_][\p{L}\p{N}_-]*):(?!\/\/)\S/u.exec(text.slice(start));
  const [, indent = "", key = ""] = match ?? [];
  return match ? { key, offset: start + indent.length + key.length + 1 } : undefined;
}
