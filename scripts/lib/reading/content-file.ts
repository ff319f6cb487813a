/** One file of a content folder: what reading it may look at, and nothing else. */
import { join } from "node:path";
import { type MachineFault, machineFault } from "../files/machine-error.ts";
import { type GateRead, readRegular } from "../files/read-regular.ts";

export interface ContentFile {
  /** relative to the content folder, with `/`: posts/2026-11/slug/index.md */
  readonly name: string;
  readonly bytes: GateRead | Refused;
  /** the names of the files in its folder, its own among them */
  readonly beside: ReadonlySet<string>;
}

/** A file whose bytes the machine does not give. */
export interface Refused {
  readonly fault: MachineFault;
}

/** Bytes that a text file may hold: a book has about one million characters. */
export const textLimit = 1_000_000;

/** The same of redirects.yaml, which an import fills: 50,000 old addresses. */
const redirectsLimit = 5_000_000;

/** Bytes that a text may hold. @param name of its file, relative to the content folder */
export function textLimitOf(name: string): number {
  return name === "redirects.yaml" ? redirectsLimit : textLimit;
}

/**
 * Reads a file. Where it is not there any more, that is thrown.
 *
 * @param root absolute path of the content folder
 * @param beside the names in the file's folder
 */
export function readContentFile(root: string, name: string, beside: ReadonlySet<string>): ContentFile {
  return { name, bytes: readWithin(join(root, ...name.split("/")), textLimitOf(name)), beside };
}

function readWithin(path: string, limit: number): ContentFile["bytes"] {
  try {
    return readRegular(path, limit);
  } catch (error) {
    const fault = machineFault(error);
    if (fault === undefined) throw error;
    return { fault };
  }
}

/** The text of one of an office's own files; undefined where it is none, is too large, or is not there. @param path absolute */
export function ownText(path: string, limit = textLimit): string | undefined {
  try {
    const bytes = readRegular(path, limit);
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString("utf8") : undefined;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
