/** What the file system says of a file or folder without its being opened. */
import { statSync } from "node:fs";

/** Size, times in milliseconds, and number on its disk. */
export type Stamp = readonly [size: number, modified: number, changed: number, inode: number];

/** Whether a later change would surely show in it is `settled`. @throws where the file is not there */
export function stampOf(path: string): { readonly stamp: Stamp; readonly settled: boolean } {
  const now = Date.now();
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  // Kernels tick at least each 10 ms, but some file systems keep whole seconds, or two.
  const slack = mtimeMs % 1 === 0 ? 2_000 : 40;
  return { stamp: [size, mtimeMs, ctimeMs, ino], settled: now - Math.max(mtimeMs, ctimeMs) > slack };
}

export function isSameStamp(a: Stamp | undefined, b: Stamp): boolean {
  return a?.every((part, index) => part === b[index]) ?? false;
}
