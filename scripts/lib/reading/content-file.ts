/** One file of a content folder: what reading it may look at, and nothing else. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type MachineFault, machineFault } from "../files/machine-error.ts";

export interface ContentFile {
  /** relative to the content folder, with `/`: posts/2026-11/slug/index.md */
  readonly name: string;
  readonly bytes: Uint8Array | TooLarge | Refused;
  /** the names of the files in its folder, its own among them */
  readonly beside: ReadonlySet<string>;
}

/** A file over the limit, which is left unread. */
export interface TooLarge {
  /** bytes */
  readonly size: number;
  readonly limit: number;
}

/** A file whose bytes the machine does not give. */
export interface Refused {
  readonly fault: MachineFault;
}

/** Bytes that a text file may hold: a book has about one million characters. */
export const textLimit = 1_000_000;

/** The same of redirects.yaml, which an import fills: 50,000 old addresses. */
const redirectsLimit = 5_000_000;

/**
 * Reads a file. Where it is not there any more, that is thrown.
 *
 * @param root absolute path of the content folder
 * @param beside the names in the file's folder
 */
export function readContentFile(root: string, name: string, beside: ReadonlySet<string>): ContentFile {
  return {
    name,
    bytes: readWithin(join(root, ...name.split("/")), name === "redirects.yaml" ? redirectsLimit : textLimit),
    beside,
  };
}

function readWithin(path: string, limit: number): ContentFile["bytes"] {
  try {
    return bytesOf(path, limit);
  } catch (error) {
    const fault = machineFault(error);
    if (fault === undefined) throw error;
    return { fault };
  }
}

function bytesOf(path: string, limit: number): Uint8Array | TooLarge {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    return size > limit ? { size, limit } : readFileSync(file);
  } finally {
    closeSync(file);
  }
}
