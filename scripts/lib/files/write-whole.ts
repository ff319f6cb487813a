/**
 * Writes a file beside its place and renames it into it: whoever reads it, also after this process was killed, finds the old
 * file or the new one, never a part. The folder must exist. A link is replaced, not followed.
 */
import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { renamePatiently, renamePatientlySync } from "./rename.ts";

/** For what can be made again, such as a cache: it does not wait for the disk, and a power cut may take the file. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const unfinished = besides(file);
  try {
    await writeFile(unfinished, data);
    await renamePatiently(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** For what an admin keeps: the bytes are on the disk before the file has its name. */
export function writeWholeSync(file: string, data: string | Uint8Array): void {
  const unfinished = besides(file);
  try {
    writeFileSync(unfinished, data, { flush: true });
    renamePatientlySync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** A name that nobody else has; the ending .tmp keeps `npm start` from taking it for a change. */
function besides(file: string): string {
  return `${file}.${randomUUID()}.tmp`;
}
