/**
 * What the last build of a site wrote: for each file the key of its content, and by what the file system knows it. A file is only
 * taken over where it is still the one that was written: whoever changes, replaces or deletes one, or restores another, has it made anew.
 * So a ledger that is wrong, old or lost costs time and never a wrong page.
 */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** By what a file is known again: its number on its disk, bytes, and milliseconds since 1970 of its last change. */
export type FileStamp = readonly [inode: number, size: number, modified: number];

/** Files by their address. */
export type LedgerFiles = Readonly<Record<string, readonly [key: string, ...FileStamp]>>;

const version = 1;

/** @param file absolute; one that is absent or damaged counts as empty */
export function readLedger(file: string): LedgerFiles {
  try {
    const ledger = JSON.parse(readFileSync(file, "utf8")) as { version?: number; files?: LedgerFiles };
    return (ledger.version === version && ledger.files) || {};
  } catch {
    return {};
  }
}

export async function writeLedger(file: string, files: LedgerFiles): Promise<void> {
  await writeWhole(file, JSON.stringify({ version, files }));
}

/** Whole, or not at all; also where another build writes the same file in the same moment. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const next = `${file}.${randomUUID()}.new`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(next, text);
  await rename(next, file);
}
