/**
 * What the last build of a site wrote: for each file the key of its content, and by what the file system knows it. A file is only
 * taken over where it is still the one that was written: whoever changes, replaces or deletes one, or restores another, has it made anew.
 * So a ledger that is old or lost costs time and never a wrong page; a damaged one is lost.
 */
import { readSealedText, writeSealed } from "../files/sealed.ts";

/** By what a file is known again: its number on its disk, bytes, milliseconds since 1970 of its last change, and who may read it. */
export type FileStamp = readonly [inode: number, size: number, modified: number, mode: number];

/** What was written: the SHA-256 of its bytes in hexadecimal digits, so that no file need be read to be listed, and its stamp. */
export type WrittenFile = readonly [sha256: string, ...FileStamp];

/** Files by their address. */
export type LedgerFiles = Readonly<Record<string, readonly [key: string, ...WrittenFile]>>;

const purpose = "ledger 3";

/** As text, for whoever needs it parsed; one that names a file outside the site counts as none. @param file absolute */
export function readLedger(file: string): string | undefined {
  const text = readSealedText(file, purpose);
  return text === undefined || leadsOut.test(text) ? undefined : text;
}

/** A part of a path that is no name, in the text of a ledger. */
const leadsOut = /\/\.\.?(?:\/|")|\\/;

/** @param text of a ledger; undefined counts as an empty one */
export function parseLedger(text: string | undefined): LedgerFiles {
  return text === undefined ? {} : JSON.parse(text);
}

/** Whole, or not at all. */
export function writeLedger(file: string, files: LedgerFiles): void {
  writeSealed(file, purpose, files);
}
