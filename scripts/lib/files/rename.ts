import { renameSync } from "node:fs";
import { rename } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds between attempts, a second in all: a virus scanner lets go of a new file well within that. */
const waits = [10, 20, 40, 80, 160, 320, 400] as const;

/** `rename`, tried again for up to a second where Windows says that another program has the file open. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  await patiently(() => rename(from, to));
}

/** The same, which blocks the thread while it waits. */
export function renamePatientlySync(from: string, to: string): void {
  for (const pause of waits) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  renameSync(from, to);
}

/** @param held whether an error may pass if the action is tried again */
export async function patiently<T>(action: () => Promise<T>, held = isHeld): Promise<T> {
  for (const pause of waits) {
    try {
      return await action();
    } catch (error) {
      if (!held(error)) throw error;
      await wait(pause);
    }
  }
  return action();
}

/** What Windows answers for a file that is open elsewhere; other systems rename it all the same. */
function isHeld(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return process.platform === "win32" && (code === "EPERM" || code === "EACCES" || code === "EBUSY");
}
