/** Pictures that were replaced or removed while a site was made of them: no fault of theirs is told then, but that. */
import { statSync } from "node:fs";

/** Milliseconds by which the times of files may be behind the clock. */
const tick = 10;

/** The first that is another, or gone, since a moment. @param files absolute @param since milliseconds since 1970 */
export function changedSince(files: readonly string[], since: number): string | undefined {
  return files.find((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return found === undefined || Math.max(found.mtimeMs, found.ctimeMs) > since - tick;
  });
}
