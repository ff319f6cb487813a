import { type Zippable, zipSync } from "fflate";
import type { KitFile } from "../channels/kit-files.ts";

/** The years that a zip's times can hold. */
const firstYear = 1980;
const lastYear = 2099;

/**
 * The files as one zip, whose bytes depend on nothing but them and the day: no clock, no time zone. Images are compressed
 * already, so that nothing is deflated.
 *
 * @param day the time of every file: 2026-11-03
 */
export function zipFiles(files: readonly KitFile[], day: string): Uint8Array {
  const [year = firstYear, month = 1, date = 1] = day.split("-").map(Number);
  // A zip holds a time without a zone, which the library takes from the local clock: noon exists on every day of every zone.
  const mtime = new Date(Math.min(lastYear, Math.max(firstYear, year)), month - 1, date, 12);
  const entries: Zippable = {};
  for (const { name, bytes } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) entries[name] = bytes;
  return zipSync(entries, { level: 0, mtime });
}
