/**
 * A font's file as its tables, and back.
 *
 * https://www.w3.org/TR/WOFF/, https://learn.microsoft.com/typography/opentype/spec/otff
 */
import { inflateSync } from "node:zlib";

export type Tables = Map<string, Buffer>;

/** Copies, by their tags. @param font OpenType, or a WOFF, in which each table is packed by itself */
export function tablesOf(font: Buffer): Tables {
  const isWoff = font.toString("latin1", 0, 4) === "wOFF";
  const [count, header, row] = isWoff ? [font.readUInt16BE(12), 44, 20] : [font.readUInt16BE(4), 12, 16];
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = header + row * index;
      const length = font.readUInt32BE(at + 12);
      const offset = font.readUInt32BE(at + (isWoff ? 4 : 8));
      const size = isWoff ? font.readUInt32BE(at + 8) : length;
      const bytes = font.subarray(offset, offset + size);
      return [font.toString("latin1", at, at + 4), size < length ? inflateSync(bytes) : Buffer.from(bytes)];
    }),
  );
}

/** @throws where there is none of that tag */
export function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`no table ${tag}`);
  return table;
}

/** An OpenType file of these tables, with its checksums. It says nothing of when it was made: the same tables are the same file. */
export function fontOf(tables: Tables): Buffer {
  const head = tableOf(tables, "head");
  const adjustment = 8;
  head.writeUInt32BE(0, adjustment);
  head.fill(0, 20, 36);
  const rows = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = Buffer.alloc(12 + 16 * rows.length);
  start.write(tables.has("CFF ") ? "OTTO" : "\0\x01\0\0", "latin1");
  const power = Math.floor(Math.log2(rows.length));
  const numbers = [rows.length, 16 << power, power, 16 * rows.length - (16 << power)];
  for (const [index, number] of numbers.entries()) start.writeUInt16BE(number, 4 + 2 * index);
  let end = start.length;
  const parts = rows.map(([tag, table], index) => {
    // Each begins at a multiple of four.
    const part = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    start.write(tag, 12 + 16 * index, "latin1");
    for (const [field, number] of [sumOf(part), end, table.length].entries())
      start.writeUInt32BE(number, 12 + 16 * index + 4 + 4 * field);
    end += part.length;
    return part;
  });
  const font = Buffer.concat([start, ...parts]);
  const at = start.readUInt32BE(12 + 16 * rows.findIndex(([tag]) => tag === "head") + 8);
  font.writeUInt32BE((0xb1b0afba - sumOf(font)) >>> 0, at + adjustment);
  return font;
}

/** Of 32-bit numbers, in 32 bits. */
function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
