/**
 * Whether a picture is a second file too: one that some program opens as a page, an archive or a document. Of its bytes none is served,
 * but whoever gets the office's folder has it, and no honest program makes such a thing. What phones put behind a photo (a short
 * film, a second picture) is none of these.
 */
import { partsOf } from "./parts.ts";
import type { PictureKind } from "./picture-kind.ts";

/** @param bytes of that kind by their beginning */
export function holdsSecondFile(bytes: Uint8Array, kind: Exclude<PictureKind, "svg">): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return endsAsArchive(buffer) || partsOf(bytes, kind).others.some(looksLikeFile);
}

const markup =
  /<(?:!doctype|html|head|body|script|iframe|svg|object|embed|form|style|meta|base|\?php)(?=[\s>/]|$)|%PDF-\d|<!--[^>]{0,200}(?:<|--!?>)/i;
/** ZIP, RAR, 7z, programs of Windows and Linux. */
const archives = ["PK\u0003\u0004", "Rar!\u001a", "7z\u00bc\u00af'\u001c", "MZ\u0090\u0000", "\u007fELF"];

function looksLikeFile(part: Uint8Array): boolean {
  const text = Buffer.from(part.buffer, part.byteOffset, part.length).toString("latin1");
  return markup.test(text) || archives.some((start) => text.startsWith(start));
}

/** A zip is read from its end: its table of contents may stand anywhere in the last 64 kB. */
function endsAsArchive(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (at < 0 || bytes.length - at > 65_557 || at + 22 > bytes.length) return false;
  const entries = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 12);
  // The same four letters among pixels say sizes that cannot be.
  return entries > 0 && size <= at && bytes.toString("latin1", at - size, at - size + 4) === "PK\u0001\u0002";
}
