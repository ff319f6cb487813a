/** The table of contents of a ZIP file, as strict as its simplest form: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */

export interface ArchiveEntry {
  readonly name: string;
  /** bytes once it is unpacked, by its own word */
  readonly size: number;
  readonly locked: boolean;
}

/** Undefined where it is damaged, or more than an archive: something stands before or behind it, or in between. */
export function entriesOf(bytes: Uint8Array): ArchiveEntry[] | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > buffer.length || end + 22 + buffer.readUInt16LE(end + 20) !== buffer.length)
    return undefined;
  // A comment is shown to nobody, and may be a file of another kind.
  if (buffer.length - end > 22) return undefined;
  const count = buffer.readUInt16LE(end + 10);
  const size = buffer.readUInt32LE(end + 12);
  const start = buffer.readUInt32LE(end + 16);
  if (start + size !== end) return undefined;
  const entries: ArchiveEntry[] = [];
  let first = start;
  let at = start;
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => buffer.readUInt16LE(at + place));
    const next = at + 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    if (next > end) return undefined;
    const name = buffer.toString("utf8", at + 46, at + 46 + (nameLength ?? 0));
    const local = buffer.readUInt32LE(at + 42);
    if (local + 30 > start || buffer.readUInt32LE(local) !== 0x04034b50) return undefined;
    first = Math.min(first, local);
    entries.push({
      name,
      size: buffer.readUInt32LE(at + 24),
      locked: (buffer.readUInt16LE(at + 8) & 1) === 1,
    });
    at = next;
  }
  return at === end && first === 0 ? entries : undefined;
}
