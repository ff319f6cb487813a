/** A file that an admin names, read as an export: whatever it is, either what it holds comes out or one reason why not. */
import { isUtf8 } from "node:buffer";
import { readGiven } from "../files/read-regular.ts";
import { readExport } from "./read-export.ts";
import { readFeed } from "./read-feed.ts";
import { readJsonFeed } from "./read-json-feed.ts";
import type { Source, SourceFault } from "./source.ts";
import { openXml } from "./xml-pieces.ts";

/** Bytes of the largest export: V8 cannot hold a text of much more than twice that. */
export const sourceLimit = 250_000_000;

/** @param path absolute @throws what the machine refuses */
export async function readSource(path: string): Promise<Source | { readonly fault: SourceFault }> {
  const bytes = bytesOf(path);
  return "kind" in bytes ? { fault: bytes } : sourceIn(bytes);
}

/** The same of bytes. */
export function sourceIn(bytes: Uint8Array): Source | { readonly fault: SourceFault } {
  const text = textIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (typeof text !== "string") return { fault: text };
  if (/^\s*\{/.test(text.slice(0, 1000))) return readJsonFeed(text);
  const opened = openXml(text);
  if ("kind" in opened) return { fault: opened };
  const source = opened.root === "rss" && opened.isExport ? readExport(opened) : readFeed(opened);
  if ("kind" in source) return { fault: source };
  const fault = opened.fault();
  if (fault) return { fault };
  const isEmpty = source.entries.length + source.attachments.length + source.others.size === 0;
  return isEmpty ? { fault: { kind: "no-items" } } : source;
}

function bytesOf(path: string): Uint8Array | SourceFault {
  const read = readGiven(path, sourceLimit);
  if (read === undefined) return { kind: "missing" };
  if (read instanceof Uint8Array) return read;
  if ("size" in read) return { kind: "large", bytes: read.size, limit: read.limit };
  return { kind: read.irregular === "folder" ? "folder" : "missing" };
}

/** The text of a file in the encoding that it says it has; UTF-8 where it says none. */
function textIn(bytes: Buffer): string | SourceFault {
  if (bytes.length === 0) return { kind: "empty" };
  const start = bytes.toString("latin1", 0, 4);
  if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u001f\u008b")) return { kind: "zip" };
  const head = bytes.toString("latin1", 0, 1000);
  const isUtf16 = /^(?:\u00ff\u00fe|\u00fe\u00ff)/.test(head);
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1];
  const name = isUtf16 ? (head.startsWith("\u00ff") ? "utf-16le" : "utf-16be") : (declared ?? "utf-8");
  if (/^utf-?8$|^us-ascii$/i.test(name) && !isUtf8(bytes)) return { kind: "encoding", line: oddLine(bytes) };
  let text: string;
  try {
    text = new TextDecoder(name).decode(bytes);
  } catch {
    return { kind: "unknown-encoding", name: name.slice(0, 40) };
  }
  return text.trim() === "" ? { kind: "empty" } : text;
}

/** The first line that is not UTF-8. */
function oddLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
