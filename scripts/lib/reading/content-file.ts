/** One file of a content folder: what reading it may look at, and nothing else. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import type { ContentFolder } from "./folder.ts";

export interface ContentFile {
  /** relative to the content folder, with `/`: posts/2026-11/slug/index.md */
  readonly name: string;
  readonly bytes: Uint8Array | TooLarge;
  /** the names of the files in its folder, its own among them */
  readonly beside: ReadonlySet<string>;
}

/** A file over the limit, which is left unread. */
export interface TooLarge {
  /** bytes */
  readonly size: number;
}

/** Bytes that a text file may hold: a book has about one million characters. */
export const textLimit = 1_000_000;

/** Reads a file that the folder lists. Errors of the file system are thrown. */
export function readContentFile(folder: ContentFolder, name: string): ContentFile {
  const home = name.slice(0, Math.max(0, name.lastIndexOf("/")));
  const beside = folder.files.get(home) ?? new Set<string>();
  return { name, bytes: readWithin(folder.path(name), textLimit), beside };
}

function readWithin(path: string, limit: number): Uint8Array | TooLarge {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    return size > limit ? { size } : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
