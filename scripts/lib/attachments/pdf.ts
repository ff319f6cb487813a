/** What a PDF says of itself without being shown: how many pages it has, whether it is locked, and whether something runs in it. */
import { inflateSync } from "node:zlib";
import type { AttachmentFault } from "../model/attachment.ts";

export type PdfLook = { readonly pages: number | undefined } | { readonly fault: AttachmentFault };

/** Bytes that a document's lists of objects may unpack to, all together. */
const mostUnpacked = 60_000_000;

/** Names whose objects run something, hold files or send what was typed: PDF 32000-1, 12.6.4, 7.11.4 and 13.6. */
const active = /\/(?:JavaScript|JS|Launch|RichMedia|SubmitForm|ImportData|XFA)(?![A-Za-z0-9])/;
const holding = /\/(?:EmbeddedFiles?|GoToE)(?![A-Za-z0-9])/;

export function lookAtPdf(bytes: Uint8Array): PdfLook {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  if (!/^%PDF-[12]\.\d/.test(text.slice(0, 8))) return { fault: "unknown" };
  const end = text.lastIndexOf("%%EOF");
  if (end < 0 || text.lastIndexOf("startxref", end) < 0) return { fault: "damaged" };
  if (/[^\s\0]/.test(text.slice(end + 5))) return { fault: "second-file" };
  const objects = new Map<string, string>();
  const parts = partsOf(text);
  if (!parts) return { fault: "damaged" };
  let unpacked = 0;
  let unread = 0;
  const seen: string[] = [];
  for (const { plain, stream } of parts) {
    const words = withPlainNames(plain);
    seen.push(words);
    readObjects(words, objects);
    if (stream === undefined || !/\/Type\s{0,9}\/ObjStm/.test(words.slice(-mostOfDictionary))) continue;
    const list =
      unread < mostUnread
        ? unpack(words.slice(-mostOfDictionary), stream, mostUnpacked - unpacked)
        : undefined;
    if (list === undefined) {
      unread++;
      continue;
    }
    if (list === "heavy") return { fault: "heavy" };
    unpacked += list.length;
    const inside = withPlainNames(list);
    seen.push(inside);
    readList(words.slice(-mostOfDictionary), inside, objects);
  }
  if (seen.some((words) => /\/Encrypt(?![A-Za-z0-9])/.test(words))) return { fault: "locked" };
  if (seen.some((words) => active.test(words))) return { fault: "active" };
  if (seen.some((words) => holding.test(words))) return { fault: "linked" };
  // Of a locked document these are no text either; of another, something may be hidden in them.
  if (unread > 0) return { fault: "damaged" };
  // Each version of a document names one, which mostly is the same.
  const roots = new Set<string>();
  for (const [, id = ""] of seen.join("\n").matchAll(/\/Root\s{1,9}(\d{1,10})\s/g)) {
    roots.delete(id);
    roots.add(id);
  }
  for (const id of [...roots].slice(-mostRoots).reverse()) {
    const pages = countOf(objects, id);
    if (pages !== undefined) return { pages };
  }
  return { pages: undefined };
}

/** Lists of objects that cannot be unpacked, after which no more is tried. */
const mostUnread = 1_000;

/** Roots that are asked for the number of pages, from the newest on. */
const mostRoots = 20;

/** Characters of what stands before a stream, which says what is in it. */
const mostOfDictionary = 20_000;

interface Part {
  /** what stands before the stream */
  readonly plain: string;
  /** undefined behind the last */
  readonly stream: string | undefined;
}

/** Undefined where a stream has no end. */
function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let from = 0;
  for (let at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
    if (!/>>\s{0,9}$/.test(text.slice(Math.max(0, at - 12), at))) continue;
    if (!/^\r?\n/.test(text.slice(at + 6, at + 8))) continue;
    const start = at + (text[at + 6] === "\r" ? 8 : 7);
    const end = text.indexOf("endstream", start);
    if (end < 0) return undefined;
    parts.push({ plain: text.slice(from, at), stream: text.slice(start, end) });
    from = end + 9;
    at = end;
  }
  parts.push({ plain: text.slice(from), stream: undefined });
  return parts;
}

/** A name may be written in other letters: /J#61vaScript */
function withPlainNames(text: string): string {
  return text.includes("#")
    ? text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** Those of a later version of the document take the place of earlier ones. */
function readObjects(text: string, objects: Map<string, string>): void {
  const starts = Array.from(text.matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj(?![A-Za-z])/g));
  starts.forEach(({ 1: id = "", index }, place) => {
    objects.set(id, text.slice(index, starts[place + 1]?.index));
  });
}

/** Undefined where that cannot be done. */
function unpack(dictionary: string, stream: string, most: number): string | "heavy" | undefined {
  if (!/\/Filter/.test(dictionary)) return stream;
  try {
    const packed = Buffer.from(stream, "latin1");
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) }).toString("latin1");
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "heavy" : undefined;
  }
}

/** A stream of objects begins with their numbers and places. */
function readList(dictionary: string, list: string, objects: Map<string, string>): void {
  const first = Number(/\/First\s{1,9}(\d{1,9})/.exec(dictionary)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(first)) return;
  const numbers = list.slice(0, first).match(/\d{1,10}/g) ?? [];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const end = numbers[at + 3];
    const start = first + Number(numbers[at + 1]);
    objects.set(numbers[at] ?? "", list.slice(start, end === undefined ? undefined : first + Number(end)));
  }
}

/** Of the pages below a document's root. */
function countOf(objects: ReadonlyMap<string, string>, root: string): number | undefined {
  const pages = /\/Pages\s{1,9}(\d{1,10})\s/.exec(objects.get(root) ?? "")?.[1];
  const found = /\/Count\s{1,9}(\d{1,6})(\s{1,9}\d{1,5}\s{1,9}R)?/.exec(objects.get(pages ?? "") ?? "");
  if (!found) return undefined;
  const [, count = "", reference] = found;
  const value = reference === undefined ? count : /obj\s{0,9}(\d{1,6})/.exec(objects.get(count) ?? "")?.[1];
  const number = Number(value);
  return number > 0 ? number : undefined;
}
