/**
 * Bytes of a content file made into text, with all that can be wrong on the way. An admin's editor may write a byte-order
 * mark or Windows line ends; both are read. What is not UTF-8, or too large to have been typed, is refused. Characters that nobody
 * sees are told, but stay, so that places are those of the file: they are taken out of each value and of the body.
 */
import { isUtf8 } from "node:buffer";
import { type Position, problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { findHidden } from "../text/hidden-characters.ts";
import { composed } from "../text/same-name.ts";
import type { ContentFile } from "./content-file.ts";
import { hiddenProblems } from "./hidden-problems.ts";

/**
 * The text without byte-order mark, with \n line ends, and with each letter and its accent as one character, so that all that is
 * read of it looks the same where it is the same; undefined where the bytes are none.
 *
 * @param label as problems name the file
 */
export function textOf(bytes: ContentFile["bytes"], label: string): Read<string | undefined> {
  const start: Position = { file: label, line: 1, column: 1 };
  if ("fault" in bytes) {
    const name = label.slice(label.lastIndexOf("/") + 1);
    return { value: undefined, problems: [problem("unreadable-file", start, { name, fault: bytes.fault })] };
  }
  if ("irregular" in bytes) {
    const data = { name: label.slice(label.lastIndexOf("/") + 1) };
    const code = bytes.irregular === "link" ? "symbolic-link" : "special-file";
    return { value: undefined, problems: [problem(code, start, data)] };
  }
  if ("size" in bytes) {
    const data = { bytes: bytes.size, limit: bytes.limit };
    return { value: undefined, problems: [problem("file-too-large", start, data)] };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { value: undefined, problems: [problem("utf16", start, {})] };
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!isUtf8(buffer)) {
    const at = firstInvalidByte(buffer);
    const before = buffer.subarray(0, at).toString("latin1");
    const line = before.split("\n").length;
    const place = { file: label, line, column: at - before.lastIndexOf("\n") };
    return { value: undefined, problems: [problem("invalid-utf8", place, { byte: buffer[at] ?? 0 })] };
  }
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  const read = buffer.toString("utf8", marked ? 3 : 0);
  const text = composed(read.includes("\r") ? read.replace(/\r\n?/g, "\n") : read);
  const hidden = hiddenProblems(findHidden(text), text, (index) => {
    const before = text.slice(0, index);
    return { file: label, line: before.split("\n").length, column: index - before.lastIndexOf("\n") };
  });
  return { value: text, problems: [...(marked ? [problem("byte-order-mark", start, {})] : []), ...hidden] };
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
