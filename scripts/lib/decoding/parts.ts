/** A picture's file taken apart, as far as it is no pixels: where a second file may hide, or where the first was cut off. */
import type { PictureKind } from "./picture-kind.ts";

export interface PictureParts {
  /** what stands in the file and is not the picture itself: comments, notes, what follows its end */
  readonly others: readonly Uint8Array[];
  /** whether it ends before it says that it does */
  readonly cut: boolean;
}

/** @param bytes of that kind by their beginning */
export function partsOf(bytes: Uint8Array, kind: Exclude<PictureKind, "svg">): PictureParts {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return { jpeg: ofJpeg, png: ofPng, webp: ofWebp, avif: ofAvif }[kind](buffer);
}

/** Segments up to the first scan, each with its length; then the scans, up to the mark of the end. */
function ofJpeg(bytes: Buffer): PictureParts {
  const others: Uint8Array[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xff) {
      at++;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    // Notes of programs and comments.
    if ((mark >= 0xe0 && mark <= 0xef) || mark === 0xfe) others.push(bytes.subarray(at + 4, at + 2 + length));
    at += 2 + length;
    if (mark === 0xda) break;
  }
  const end = endOfScans(bytes, at);
  return { others: [...others, bytes.subarray(end)], cut: false };
}

/** A scan's own FF is followed by 0 or a mark that belongs to scans; the last mark is D9. Segments stand between scans. */
function endOfScans(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return bytes.length;
    const mark = bytes[at + 1] ?? 0;
    if (mark === 0xd9) return at + 2;
    const isOfScan = mark === 0 || mark === 0xff || (mark >= 0xd0 && mark <= 0xd7);
    if (isOfScan || at + 4 > bytes.length) at += mark === 0xff ? 1 : 2;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
}

function ofPng(bytes: Buffer): PictureParts {
  const others: Uint8Array[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 12 + length;
    if (name !== "IDAT" && name !== "fdAT" && name !== "PLTE") others.push(bytes.subarray(at + 8, end - 4));
    at = end;
    if (name === "IEND") return { others: [...others, bytes.subarray(at)], cut: false };
  }
  return { others, cut: true };
}

function ofWebp(bytes: Buffer): PictureParts {
  const others: Uint8Array[] = [];
  const end = 8 + bytes.readUInt32LE(4);
  let at = 12;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const length = bytes.readUInt32LE(at + 4);
    if (!/^(?:VP8[ LX]|ALPH|ANMF|ANIM)$/.test(bytes.toString("latin1", at, at + 4)))
      others.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return { others: [...others, bytes.subarray(Math.max(12, end))], cut: end > bytes.length };
}

/** Boxes at the top of the file; the pixels are all in `mdat`. What is no box is what follows the end. */
function ofAvif(bytes: Buffer): PictureParts {
  const others: Uint8Array[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const name = bytes.toString("latin1", at + 4, at + 8);
    const short = bytes.readUInt32BE(at);
    const length =
      short === 0
        ? bytes.length - at
        : short === 1 && at + 16 <= bytes.length
          ? Number(bytes.readBigUInt64BE(at + 8))
          : short;
    if (!/^[\w ]{4}$/.test(name) || length < 8)
      return { others: [...others, bytes.subarray(at)], cut: false };
    if (at + length > bytes.length) return { others, cut: true };
    if (name !== "mdat") others.push(bytes.subarray(at + 8, at + length));
    at += length;
  }
  return { others: [...others, bytes.subarray(at)], cut: false };
}
