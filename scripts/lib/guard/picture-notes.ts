/**
 * What a picture says beside its pixels: the camera, the place, the program, a colour profile. Only parts of a file that its pixels need
 * are allowed; each format is walked part by part, so that a picture within a picture is not taken for one of them.
 *
 * PNG: https://www.w3.org/TR/png-3/, JPEG: ITU-T T.81, WebP: https://developers.google.com/speed/webp/docs/riff_container,
 * AVIF: ISO/IEC 14496-12 and 23008-12.
 */

/** The name of the first part that does not belong in a picture; undefined where there is none. @param name of the file, for its format */
export function noteIn(bytes: Uint8Array, name: string): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (/\.png$/i.test(name)) return noteInPng(bytes, view);
    if (/\.jpe?g$/i.test(name)) return noteInJpeg(bytes, view);
    if (/\.webp$/i.test(name)) return noteInWebp(bytes, view);
    if (/\.avif$/i.test(name)) return noteInAvif(bytes, view);
    return undefined;
  } catch (error) {
    // A part that ends beyond the file.
    if (error instanceof RangeError) return cut;
    throw error;
  }
}

const cut = "?";

const pngParts: ReadonlySet<string> = new Set([
  "IHDR",
  "PLTE",
  "tRNS",
  "IDAT",
  "IEND",
  "sRGB",
  "gAMA",
  "cHRM",
  "pHYs",
  "sBIT",
]);

function noteInPng(bytes: Uint8Array, view: DataView): string | undefined {
  if (view.getUint32(0) !== 0x89504e47) return cut;
  for (let at = 8; ; ) {
    const size = view.getUint32(at);
    const type = letters(bytes, at + 4);
    if (!pngParts.has(type)) return type;
    at += 12 + size;
    if (type === "IEND") return at === bytes.length ? undefined : "…";
  }
}

/** Tables, frames, scans and restarts; the marks of JFIF and Adobe, which say how the pixels are to be read. */
function noteInJpeg(bytes: Uint8Array, view: DataView): string | undefined {
  if (view.getUint16(0) !== 0xffd8) return cut;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return cut;
    const marker = view.getUint8(at + 1);
    if (marker === 0xd9) return at + 2 === bytes.length ? undefined : "…";
    if (marker === 0xff) {
      at++;
      continue;
    }
    const application = marker >= 0xe0 && marker <= 0xef ? marker - 0xe0 : undefined;
    const start = letters(bytes, at + 4);
    const plain = (application === 0 && start === "JFIF") || (application === 14 && start === "Adob");
    if (application !== undefined && !plain) return `APP${application}`;
    if (marker === 0xfe) return "COM";
    at += 2 + view.getUint16(at + 2);
    if (marker === 0xda) at = endOfScan(bytes, at);
  }
}

/** Where the next marker stands: 0xff that is neither data nor a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 2)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
  }
  throw new RangeError("The scan has no end");
}

const webpParts: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]);

function noteInWebp(bytes: Uint8Array, view: DataView): string | undefined {
  if (letters(bytes, 0) !== "RIFF" || letters(bytes, 8) !== "WEBP") return cut;
  if (view.getUint32(4, true) + 8 !== bytes.length) return "…";
  for (let at = 12; at < bytes.length; ) {
    const type = letters(bytes, at);
    if (!webpParts.has(type)) return type;
    const size = view.getUint32(at + 4, true);
    at += 8 + size + (size % 2);
  }
  return undefined;
}

const avifBoxes: ReadonlySet<string> = new Set(["ftyp", "meta", "mdat", "free"]);
const avifItems: ReadonlySet<string> = new Set(["av01", "grid"]);

function noteInAvif(bytes: Uint8Array, view: DataView): string | undefined {
  if (letters(bytes, 4) !== "ftyp") return cut;
  return eachBox(bytes, view, 0, bytes.length, (type, start, end) => {
    if (!avifBoxes.has(type)) return type;
    if (type === "free") return emptyBox(bytes, start, end) ? undefined : type;
    if (type !== "meta") return undefined;
    return eachBox(bytes, view, start + 4, end, (inner, from, to) => {
      if (inner === "iinf") return itemsIn(bytes, view, from, to);
      if (inner !== "iprp")
        return inner === "xml " || inner === "bxml" || inner === "uuid" ? inner : undefined;
      return eachBox(bytes, view, from, to, (list, a, b) =>
        list === "ipco"
          ? eachBox(bytes, view, a, b, (property, x) => profileIn(bytes, property, x))
          : undefined,
      );
    });
  });
}

/** A colour's numbers are no profile. */
function profileIn(bytes: Uint8Array, property: string, start: number): string | undefined {
  const kind = property === "colr" ? letters(bytes, start) : "nclx";
  return kind === "nclx" ? undefined : `colr ${kind}`;
}

function itemsIn(bytes: Uint8Array, view: DataView, start: number, end: number): string | undefined {
  const version = view.getUint8(start);
  return eachBox(bytes, view, start + (version === 0 ? 6 : 8), end, (type, at) => {
    if (type !== "infe") return type;
    // Version 2 has a number of 16 bits, version 3 one of 32; older ones have no type.
    const kind = letters(bytes, at + (view.getUint8(at) === 3 ? 10 : 8));
    return avifItems.has(kind) ? undefined : kind;
  });
}

function emptyBox(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.subarray(start, end).every((byte) => byte === 0);
}

/** Asks of each box, with where its content begins and ends, and gives the first answer. */
function eachBox(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  end: number,
  ask: (type: string, start: number, end: number) => string | undefined,
): string | undefined {
  for (let at = start; at < end; ) {
    const short = view.getUint32(at);
    const type = letters(bytes, at + 4);
    const long = short === 1;
    const size = short === 0 ? end - at : long ? Number(view.getBigUint64(at + 8)) : short;
    const head = long ? 16 : 8;
    if (size < head || at + size > end) return cut;
    const found = ask(type, at + head, at + size);
    if (found !== undefined) return found;
    at += size;
  }
  return undefined;
}

function letters(bytes: Uint8Array, at: number): string {
  if (at + 4 > bytes.length) throw new RangeError("Beyond the end");
  return String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
}
