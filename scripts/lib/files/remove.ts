/** Files and folders removed although a virus scanner or an indexer of Windows may hold one for a moment. */
import { rmSync } from "node:fs";

/**
 * For `rm` and `rmSync`: tried again where another program has the file open, for a second and a half in all. Node does so only with
 * `recursive`.
 */
export const patient = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;

/** Clears away what is of no use any more: whoever holds it keeps it, and what went wrong before is what is told. */
export function dropSync(path: string): void {
  try {
    rmSync(path, patient);
  } catch {
    // It lies there, and harms nobody.
  }
}
