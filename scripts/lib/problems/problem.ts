/**
 * What can be wrong in an office's content, as data. Nothing here is worded: the catalogue in `language/`
 * turns a problem into a message and a hint, and only commands print it.
 */

/** Where a value stands. `line` and `column` count from 1; `file` is relative to the folder of the content's parent, with `/`. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An error stops the build; a warning does not, unless the office or the command is strict. */
export type Severity = "error" | "warning";

/** What a field takes, for the wording of "expected …". */
export type Expected =
  | "text"
  | "number"
  | "list"
  | "map"
  | "boolean"
  | "date"
  | "colour"
  | "https-url"
  | "site-url"
  | "url"
  | "email"
  | "timezone"
  | "language"
  | "file-name"
  | "id"
  | "percent"
  | "whole-number"
  | "nav"
  | "per-day"
  | "enforce"
  | "day"
  | "day-kind"
  | "day-certainty";

/** The facts that each code carries; wording and exit codes are made from these. */
export interface ProblemData {
  "missing-file": { readonly name: string };
  "empty-content": Record<never, never>;
  "file-too-large": { readonly bytes: number; readonly limit: number };
  "invalid-utf8": { readonly byte: number };
  utf16: Record<never, never>;
  "byte-order-mark": Record<never, never>;
  "symbolic-link": { readonly name: string };
  "misplaced-file": { readonly name: string; readonly expected: string };
  "no-front-matter": Record<never, never>;
  "unclosed-front-matter": Record<never, never>;
  "invalid-yaml": { readonly reason: string };
  "yaml-alias-bomb": { readonly limit: number };
  "unknown-key": {
    readonly key: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  "missing-field": { readonly key: string };
  "wrong-type": { readonly key: string; readonly expected: Expected; readonly found: string };
  "wrong-length": {
    readonly key: string;
    readonly unit: "characters" | "items";
    readonly found: number;
    readonly minimum: number | undefined;
    readonly maximum: number | undefined;
  };
  "invalid-value": { readonly key: string; readonly expected: Expected; readonly found: string };
  "invalid-date": { readonly found: string };
  "invalid-slug": { readonly found: string };
  "invalid-month-folder": { readonly found: string };
  "month-mismatch": { readonly folder: string; readonly month: string };
  "unknown-pillar": UnknownWord;
  "unknown-kind": UnknownWord & { readonly pillar: string };
  "unknown-hashtag": UnknownWord;
  "unknown-campaign": UnknownWord;
  "unknown-channel": UnknownWord;
  "hashtag-spelling": { readonly found: string; readonly registered: string };
  "hashtag-characters": { readonly found: string };
  "duplicate-hashtag": { readonly found: string; readonly first: string };
  "repeated-item": { readonly key: string; readonly found: string };
  "duplicate-address": { readonly address: string; readonly first: string };
  "reserved-address": { readonly address: string };
  "missing-image": { readonly found: string; readonly nearest: string | undefined };
  "image-outside-post": { readonly found: string };
  "image-type": { readonly found: string; readonly types: readonly string[] };
  "unreadable-image": { readonly found: string };
  "remote-image": { readonly found: string };
  "missing-alt": { readonly key: string; readonly image: string };
  "empty-body": Record<never, never>;
  "unwritten-post": Record<never, never>;
  "unsafe-link": { readonly found: string };
  "targets-sum": { readonly sum: number };
  "undrawn-card": { readonly card: string; readonly reason: string };
  "missing-glyph": { readonly key: string; readonly character: string; readonly codePoint: string };
  "month-off": MonthData;
  "month-few": MonthData & { readonly posts: number; readonly minimum: number };
  "month-open": MonthData;
  "month-planned": MonthData;
}

/** A month and its mix, already in words. */
export interface MonthData {
  /** 2026-11 */
  readonly id: string;
  readonly month: string;
  readonly advice: string;
  readonly shares: string;
}

export interface UnknownWord {
  readonly found: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

export type ProblemCode = keyof ProblemData;

type ProblemOf<C extends ProblemCode> = Position & {
  readonly code: C;
  readonly severity: Severity;
  readonly data: ProblemData[C];
};

/** One thing wrong, told apart by its `code`. */
export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];

/** Codes that do not stop a build; every other code is an error. */
const warnings: ReadonlySet<ProblemCode> = new Set([
  "byte-order-mark",
  "empty-content",
  "remote-image",
  "month-off",
] satisfies ProblemCode[]);

/** Makes a problem with the severity of its code, or a given one. */
export function problem<C extends ProblemCode>(
  code: C,
  at: Position,
  data: ProblemData[C],
  severity: Severity = warnings.has(code) ? "warning" : "error",
): Problem {
  return { code, severity, file: at.file, line: at.line, column: at.column, data } as Problem;
}
