/** Tables of a WOFF, in which each is packed by itself. https://www.w3.org/TR/WOFF/ */
import { inflateSync } from "node:zlib";

/** Bytes of the header, and of each row of the directory. */
const header = 44;
const row = 20;

function rowOf(woff: Buffer, tag: string): number {
  const count = woff.readUInt16BE(12);
  for (let at = header; at < header + count * row; at += row)
    if (woff.toString("latin1", at, at + 4) === tag) return at;
  throw new Error(`no table ${tag}`);
}

/** A table, unpacked. */
export function tableOf(woff: Buffer, tag: string): Buffer {
  const at = rowOf(woff, tag);
  const offset = woff.readUInt32BE(at + 4);
  const packed = woff.readUInt32BE(at + 8);
  const bytes = woff.subarray(offset, offset + packed);
  return packed < woff.readUInt32BE(at + 12) ? inflateSync(bytes) : bytes;
}

/**
 * The font as an OpenType file: satori unpacks WOFFs in JavaScript, which takes 150 ms of each thread, and zlib 15.
 * @param other tables in the place of its own. Checksums are not renewed: nothing here looks at them
 */
export function unpacked(woff: Buffer, other: Readonly<Record<string, Buffer>> = {}): Buffer {
  const count = woff.readUInt16BE(12);
  const start = Buffer.alloc(12 + 16 * count);
  woff.copy(start, 0, 4, 8);
  start.writeUInt16BE(count, 4);
  const parts: Buffer[] = [start];
  let end = start.length;
  for (let index = 0; index < count; index++) {
    const from = header + index * row;
    const tag = woff.toString("latin1", from, from + 4);
    const table = other[tag] ?? tableOf(woff, tag);
    const at = 12 + 16 * index;
    woff.copy(start, at, from, from + 4);
    woff.copy(start, at + 4, from + 16, from + 20);
    start.writeUInt32BE(end, at + 8);
    start.writeUInt32BE(table.length, at + 12);
    // Each begins at a multiple of four.
    parts.push(table, Buffer.alloc(-table.length & 3));
    end += (table.length + 3) & ~3;
  }
  return Buffer.concat(parts);
}
