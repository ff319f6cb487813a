/** How much work is done at once on a machine, or in a container, that has little memory. */
import { totalmem } from "node:os";

/** Bytes that a process that draws cards takes, most of it code and fonts; and so much takes a picture in all its sizes. */
const bytesEach = 350e6;
/** Bytes of a build beside the first of them, at most. */
const bytesOfTheRest = 250e6;

/** Bytes that this process may take: a container may have less than its machine. */
export const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

/** Cards' processes, or pictures, that there is room for; one at least. */
export function roomFor(wanted: number, bytes = memory): number {
  return Math.max(1, Math.min(wanted, Math.floor((bytes - bytesOfTheRest) / bytesEach)));
}

/** Whether there is room for one thing at a time alone. */
export const isSmall = roomFor(2) < 2;

/** What is free, but is kept by GNU's C library for later, given back to the system: where memory is small, others need it now. */
export async function giveBackMemory(): Promise<void> {
  if (process.platform !== "linux") return;
  try {
    const { default: koffi } = await import("koffi");
    koffi.load("libc.so.6").func("int malloc_trim(size_t)")(0);
  } catch {
    // Another C library has no such call.
  }
}
