import { isUtf8 } from "node:buffer";

/** How a text's bytes were written. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * The text of a file that another program wrote: Excel saves "Unicode text" as UTF-16, and its plain CSV in the old code page of Windows.
 * A byte-order mark is no part of it. Posts and pages are read more strictly, since their authors can be told.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: TextEncoding } {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: of Latin letters every second byte is zero, which no other text has.
  if (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  if (bytes.length > 3 && bytes[0] === 0 && bytes[2] === 0 && bytes[1] !== 0) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}
