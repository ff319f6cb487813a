/**
 * Bytes of a content file made into text, with all that can be wrong on the way. An admin's editor may write a byte-order
 * mark or Windows line ends; both are read. What is not UTF-8, or too large to have been typed, is refused unread.
 */
import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";

/** Bytes that a text file may hold: a book has about one million characters. */
export const textLimit = 1_000_000;

export interface SourceFile {
  /** absolute */
  readonly path: string;
  /** as problems name it */
  readonly label: string;
  /** without byte-order mark, with \n line ends; undefined where the file cannot be read as text */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file known to exist. Errors of the file system other than its absence are thrown. */
export function readSourceFile(path: string, label: string): SourceFile {
  const start: Position = { file: label, line: 1, column: 1 };
  const bytes = readWithin(path, textLimit);
  if (typeof bytes === "number") {
    return refused(path, label, problem("file-too-large", start, { bytes, limit: textLimit }));
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refused(path, label, problem("utf16", start, {}));
  }
  if (!isUtf8(bytes)) {
    const at = firstInvalidByte(bytes);
    const before = bytes.subarray(0, at).toString("latin1");
    const line = before.split("\n").length;
    const column = at - before.lastIndexOf("\n");
    return refused(
      path,
      label,
      problem("invalid-utf8", { file: label, line, column }, { byte: bytes[at] ?? 0 }),
    );
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString("utf8", marked ? 3 : 0);
  return {
    path,
    label,
    text: text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text,
    problems: marked ? [problem("byte-order-mark", start, {})] : [],
  };
}

/** The file's bytes, or its size where that is over the limit. */
function readWithin(path: string, limit: number): Buffer | number {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    return size > limit ? size : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function refused(path: string, label: string, why: Problem): SourceFile {
  return { path, label, text: undefined, problems: [why] };
}

/** The longest valid prefix ends here; halving keeps it cheap, and a cut within a character is stepped over. */
function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(wholeCharacters(bytes, middle))) valid = middle;
    else invalid = middle;
  }
  return wholeCharacters(bytes, valid).length;
}

/** The bytes before `end`, less an unfinished character of at most three bytes. */
function wholeCharacters(bytes: Buffer, end: number): Buffer {
  for (let back = 1; back <= Math.min(3, end); back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? bytes.subarray(0, end - back) : bytes.subarray(0, end);
    }
  }
  return bytes.subarray(0, end);
}
