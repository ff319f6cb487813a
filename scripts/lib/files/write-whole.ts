/**
 * Writes a file beside its place and renames it into it: whoever reads it, also after this process was killed, finds the old
 * file or the new one, never a part. The folder must exist. A link is replaced, not followed.
 */
import { randomUUID } from "node:crypto";
import { closeSync, openSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { atExit } from "./at-exit.ts";
import { dropSync } from "./remove.ts";
import { renamePatiently, renamePatientlySync } from "./rename.ts";

/** For what can be made again, such as a cache: it does not wait for the disk, and a power cut may take the file. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const unfinished = besides(file);
  const done = atExit(() => dropSync(unfinished));
  try {
    await writeFile(unfinished, data);
    await renamePatiently(unfinished, file);
  } catch (error) {
    dropSync(unfinished);
    throw error;
  } finally {
    done();
  }
}

/** For what an admin keeps: the bytes are on the disk before the file has its name. */
export function writeWholeSync(file: string, data: string | Uint8Array): void {
  const unfinished = besides(file);
  try {
    writeFileSync(unfinished, data, { flush: true });
    renamePatientlySync(unfinished, file);
  } catch (error) {
    dropSync(unfinished);
    throw error;
  }
}

/**
 * The same, where there is no file of that name yet. The name is taken by an empty file just before the whole one replaces it.
 *
 * @returns false, and nothing is touched, where there is anything of that name
 */
export function writeNewSync(file: string, data: string | Uint8Array): boolean {
  const unfinished = besides(file);
  let claimed = false;
  try {
    writeFileSync(unfinished, data, { flush: true });
    closeSync(openSync(file, "wx"));
    claimed = true;
    renamePatientlySync(unfinished, file);
    return true;
  } catch (error) {
    dropSync(unfinished);
    if (claimed) dropSync(file);
    else if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** A name that nobody else has; the ending .tmp keeps `npm start` from taking it for a change. */
function besides(file: string): string {
  return `${file}.${randomUUID()}.tmp`;
}
