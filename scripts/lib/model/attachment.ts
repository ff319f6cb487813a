/** Documents beside a post or page, which its body links to: what kinds there are, and where they are served. */
import { slug } from "../text/slug.ts";
import type { Position } from "./position.ts";

/** By the ending of the file's name. Office documents that people go on writing in (docx, pptx) are not among them. */
export const attachmentTypes = ["pdf", "xlsx", "csv", "zip", "mp4", "vtt"] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** As servers call them. */
export const mediaTypes: Readonly<Record<AttachmentType, string>> = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  zip: "application/zip",
  mp4: "video/mp4",
  vtt: "text/vtt",
};

/** A document as a body links to it. */
export interface Attachment {
  /** absolute; in a source relative to the content folder */
  readonly file: string;
  /** /2026/11/slug/laporan.pdf */
  readonly address: string;
  readonly type: AttachmentType;
  /** the words of the first link to it */
  readonly title: string;
  /** of that link */
  readonly at: Position;
}

/** What a name says of its file; undefined for what is not published as a document. */
export function attachmentTypeOf(name: string): AttachmentType | undefined {
  const end = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return attachmentTypes.find((type) => type === end);
}

/**
 * The address of a document, below that of its post or page: others link to it, so it stays the same when the document is renewed.
 *
 * @param page /2026/11/slug/
 * @param isTaken two names may differ in spaces alone
 */
export function attachmentAddress(
  page: string,
  name: string,
  type: AttachmentType,
  isTaken: (address: string) => boolean = () => false,
): string {
  const stem = slug(name.slice(0, name.lastIndexOf(".")), 80) || "berkas";
  for (let number = 1; ; number++) {
    const address = `${page}${stem}${number === 1 ? "" : `-${number}`}.${type}`;
    if (!isTaken(address)) return address;
  }
}

/** Why a document cannot be published. */
export type AttachmentFault =
  | "empty"
  | "damaged"
  /** more bytes than are taken, packed or unpacked */
  | "heavy"
  /** no regular file */
  | "irregular"
  /** what it really is, by its content */
  | "is-pdf"
  | "is-xlsx"
  | "is-zip"
  | "is-office"
  | "is-picture"
  | "unknown"
  /** a text that is not UTF-8 */
  | "encoding"
  /** it asks for a password, or is an old Excel file, which look the same */
  | "locked"
  /** it holds macros, scripts or programs, or starts some */
  | "active"
  /** it holds other files, or leads to other workbooks */
  | "linked"
  /** a film that says where it was taken */
  | "located"
  /** it is a second file too, or one of another kind hides in it */
  | "second-file";

/**
 * Bytes of a document. Cloudflare Pages takes files up to 25 MiB (https://developers.cloudflare.com/pages/platform/limits/), and a
 * repository keeps each version for ever.
 */
export const mostAttachmentBytes = 20_000_000;

/** Bytes from which a document is slow on a phone's network: a minute at 1 Mbit/s is 7.5 MB. */
export const heavyAttachmentBytes = 7_500_000;
