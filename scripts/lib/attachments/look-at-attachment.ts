/**
 * Whether a document is what its name says, and nothing else: it is published as it is, and opened on the machines of those who trust the
 * office. Nothing in it is run or shown; what is looked at is its form.
 */
import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { kindOf } from "../decoding/picture-kind.ts";
import { type AttachmentFault, type AttachmentType, mostAttachmentBytes } from "../model/attachment.ts";
import { mostTableBytes, type TableLook } from "../model/data-table.ts";
import { findPersonal } from "../personal/find-personal.ts";
import { decodeText } from "../text/decode-text.ts";
import { type ArchiveEntry, entriesOf } from "./archive.ts";
import { faultOfFilm, isSubtitles } from "./film.ts";
import { lookAtPdf } from "./pdf.ts";
import { tableOf } from "./table-of.ts";

/** A line of a document in which something seems to be a person's. */
export interface TellingLine {
  readonly text: string;
  /** from 1; 0 in a workbook, whose cells have no lines */
  readonly line: number;
}

export interface AttachmentFacts {
  /** bytes */
  readonly size: number;
  /** in hexadecimal digits */
  readonly sha256: string;
  /** of a PDF, where it says so */
  readonly pages?: number | undefined;
  readonly telling?: readonly TellingLine[] | undefined;
  /** of a CSV, which may be shown as a table */
  readonly table?: TableLook | undefined;
}

export type AttachmentLook = AttachmentFacts | { readonly fault: AttachmentFault };

/** Bytes that a workbook or archive may unpack to. */
const mostUnpacked = 500_000_000;
/** Bytes of a workbook's words that are looked through. */
const mostWords = 60_000_000;
/** Lines that are told of one document: who has that many knows. */
const mostTelling = 20;

export function lookAtAttachment(type: AttachmentType, bytes: Uint8Array): AttachmentLook {
  if (bytes.length === 0) return { fault: "empty" };
  if (bytes.length > mostAttachmentBytes) return { fault: "heavy" };
  const seen = looks[type](bytes);
  if ("fault" in seen) return seen;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { size: bytes.length, sha256, ...seen };
}

type Seen = Omit<AttachmentFacts, "size" | "sha256"> | { readonly fault: AttachmentFault };

const looks: Readonly<Record<AttachmentType, (bytes: Uint8Array) => Seen>> = {
  pdf(bytes) {
    if (!startsWith(bytes, "%PDF-")) return { fault: otherKind(bytes) };
    if (endsAsArchive(bytes)) return { fault: "second-file" };
    const look = lookAtPdf(bytes);
    return "fault" in look || look.pages !== undefined ? look : {};
  },
  xlsx(bytes) {
    if (startsWith(bytes, oldOffice)) return { fault: "locked" };
    if (!startsWith(bytes, "PK\u0003\u0004")) return { fault: otherKind(bytes) };
    const entries = entriesOf(bytes);
    if (!entries) return { fault: "second-file" };
    if (tooMuch(entries)) return { fault: "heavy" };
    if (!isWorkbook(entries)) return { fault: otherKind(bytes) };
    const names = entries.map(({ name }) => name);
    if (names.some((name) => macros.test(name))) return { fault: "active" };
    if (names.some((name) => links.test(name))) return { fault: "linked" };
    return wordsIn(bytes);
  },
  csv(bytes) {
    if (otherKind(bytes) !== "unknown") return { fault: otherKind(bytes) };
    if (bytes.includes(0)) return { fault: isUtf16(bytes) ? "encoding" : "unknown" };
    const { text } = decodeText(bytes);
    if (controls.test(text)) return { fault: "unknown" };
    if (/^\s*<(?:!doctype|\?xml|html|script|svg)/i.test(text.slice(0, 1000))) return { fault: "second-file" };
    if (formula.test(text)) return { fault: "active" };
    const seen = told(text, true);
    if ("fault" in seen) return seen;
    const large = { problems: [{ fault: "large" as const, line: 1, found: String(bytes.length) }] };
    return { ...seen, table: bytes.length > mostTableBytes ? large : tableOf(text) };
  },
  mp4(bytes): Seen {
    if (otherKind(bytes) !== "unknown" && !isFilm(bytes)) return { fault: otherKind(bytes) };
    const fault = faultOfFilm(bytes);
    if (fault) return { fault };
    return {};
  },
  vtt(bytes) {
    const { text, encoding } = decodeText(bytes);
    if (encoding !== "utf-8") return { fault: "encoding" };
    return controls.test(text) || !isSubtitles(text) ? { fault: "unknown" } : told(text, true);
  },
  zip(bytes) {
    if (!startsWith(bytes, "PK\u0003\u0004")) return { fault: otherKind(bytes) };
    const entries = entriesOf(bytes);
    if (!entries) return { fault: "second-file" };
    if (isWorkbook(entries)) return { fault: "is-xlsx" };
    if (isOfficeFile(entries)) return { fault: "is-office" };
    if (tooMuch(entries)) return { fault: "heavy" };
    if (entries.some(({ locked }) => locked)) return { fault: "locked" };
    if (entries.some(({ name }) => programs.test(name))) return { fault: "active" };
    if (entries.some(({ name }) => archives.test(name) || leadsAway.test(name))) return { fault: "linked" };
    return told(entries.map(({ name }) => name).join("\n"), false);
  },
};

/** Pictures of phones are of the same family of files. */
function isFilm(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(4, 8)).toString("latin1") === "ftyp";
}

const oldOffice = "\u00d0\u00cf\u0011\u00e0";

function startsWith(bytes: Uint8Array, start: string): boolean {
  return Array.from(start).every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

/** What a file of another name is. */
function otherKind(bytes: Uint8Array): AttachmentFault {
  if (startsWith(bytes, "%PDF-")) return "is-pdf";
  if (startsWith(bytes, oldOffice)) return "is-office";
  if (startsWith(bytes, "PK\u0003\u0004")) {
    const entries = entriesOf(bytes) ?? [];
    return isWorkbook(entries) ? "is-xlsx" : isOfficeFile(entries) ? "is-office" : "is-zip";
  }
  const picture = kindOf(bytes);
  return picture === undefined || picture === "svg" ? "unknown" : "is-picture";
}

function isWorkbook(entries: readonly ArchiveEntry[]): boolean {
  return isOfficeFile(entries) && entries.some(({ name }) => name === "xl/workbook.xml");
}

function isOfficeFile(entries: readonly ArchiveEntry[]): boolean {
  return entries.some(({ name }) => name === "[Content_Types].xml");
}

function tooMuch(entries: readonly ArchiveEntry[]): boolean {
  return entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked;
}

const macros = /(?:^|\/)vbaProject[^/]*$|^xl\/(?:macrosheets|dialogsheets|activeX|embeddings)\//i;
const links = /^xl\/(?:externalLinks\/|connections\.xml$)/i;
const programs =
  /\.(?:exe|com|bat|cmd|ps1|vb[es]|jse?|wsf|hta|scr|msi|jar|lnk|url|apk|dll|html?|xhtml|svg|docm|dotm|xlsm|xltm|xlam|pptm|ppam)$/i;
const archives = /\.(?:zip|rar|7z|t?gz|bz2|xz|iso|img|cab)$/i;
const leadsAway = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/i;

/** What no text holds, whatever letters it is written in. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001f]/;

/** A function is called, or another program asked: HYPERLINK(…), cmd|… */
const call = "[a-z][a-z0-9._]{0,40}[(|]";

/**
 * A cell that a spreadsheet takes for a formula which calls something: =HYPERLINK(…), =1+cmd|…, "=A1&WEBSERVICE(…)". Behind +, - and @ that
 * must stand first or behind a sign: a minus before a number or a word is none, nor are brackets behind a space.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = new RegExp(
  [
    `(?:^|[,;\\t])(?:" {0,99}=(?:[^"]|""){0,2000}?${call}`,
    `"? {0,99}=[^,;\\t\\r\\n]{0,2000}?(?:${call}|\\|)`,
    `"? {0,99}[+@-](?:[^,;\\t\\r\\n]{0,2000}?[-+*/^&=<>(!%'"])? {0,99}${call})`,
  ].join("|"),
  "im",
);

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** A zip is read from its end, whatever stands before it. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = buffer.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (at < 0 || at + 22 > buffer.length || buffer.length - at > 65_557) return false;
  const size = buffer.readUInt32LE(at + 12);
  return size > 0 && size <= at && buffer.readUInt32LE(at - size) === 0x02014b50;
}

/** The words in a workbook's cells: numbers of persons are kept as words, since a number loses their last digits. */
function wordsIn(bytes: Uint8Array): Seen {
  let left = mostWords;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/^xl\/(?:sharedStrings|worksheets\/[^/]+)\.xml$/i.test(name) || originalSize > left)
          return false;
        left -= originalSize;
        return true;
      },
    });
    const cells = Object.values(files).flatMap((file) =>
      Array.from(strFromU8(file).matchAll(/<t(?: [^<>]{0,100})?>([^<]*)<\/t>/g), ([, words = ""]) => words),
    );
    return told(cells.join("\n"), false);
  } catch {
    return { fault: "damaged" };
  }
}

/** @param hasLines whether the text is the file's own */
function told(text: string, hasLines: boolean): Seen {
  const found = findPersonal(text);
  if (found.length === 0) return {};
  const telling: TellingLine[] = [];
  let [line, start, before] = [1, 0, -1];
  for (const { index } of found) {
    for (let end = text.indexOf("\n", start); end >= 0 && end < index; end = text.indexOf("\n", start)) {
      start = end + 1;
      line++;
    }
    if (start === before || telling.length === mostTelling) continue;
    before = start;
    const end = text.indexOf("\n", start);
    telling.push({ text: text.slice(start, end < 0 ? undefined : end), line: hasLines ? line : 0 });
  }
  return { telling };
}
