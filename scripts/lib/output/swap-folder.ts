/**
 * Puts a finished folder in the place of another. On Linux and macOS one system call exchanges the two names, so that at
 * every moment the place holds the old folder or the new one, whole. Windows has no such call: there the old folder is
 * renamed away first, and put back if the new one cannot take its place.
 */
import { existsSync } from "node:fs";
import koffi from "koffi";
import { renamePatientlySync } from "../files/rename.ts";

/** @returns the path at which the old folder now lies; undefined where there was none */
export function swapFolder(next: string, place: string): string | undefined {
  if (!existsSync(place)) {
    try {
      renamePatientlySync(next, place);
      return undefined;
    } catch (error) {
      // Another build may have put its own there a moment ago.
      if (!existsSync(place)) throw error;
    }
  }
  if (exchange(next, place)) return next;
  const old = `${next}.lama`;
  renamePatientlySync(place, old);
  try {
    renamePatientlySync(next, place);
  } catch (error) {
    renamePatientlySync(old, place);
    throw error;
  }
  return old;
}

/** Exchanges two paths in one step; false where the system or its file system cannot. */
function exchange(a: string, b: string): boolean {
  try {
    if (process.platform === "linux") return renameat2(a, b) === 0;
    if (process.platform === "darwin") return renamexNp(a, b) === 0;
  } catch {
    // The C library is too old to know the call, or is not where it is looked for.
  }
  return false;
}

/** From linux/fcntl.h and linux/fs.h: relative to the working directory; exchange. */
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;

function renameat2(a: string, b: string): number {
  const call = koffi
    .load("libc.so.6")
    .func("int renameat2(int, const char *, int, const char *, unsigned int)");
  return call(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
}

/** From sys/stdio.h of macOS: swap. */
const RENAME_SWAP = 2;

function renamexNp(a: string, b: string): number {
  const call = koffi.load("libSystem.dylib").func("int renamex_np(const char *, const char *, unsigned int)");
  return call(a, b, RENAME_SWAP);
}
