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
