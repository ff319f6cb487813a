import { closeSync, openSync, readSync, statSync } from "node:fs";

/** Whether a file may be replaced by a calendar: it does not exist, or is a calendar. */
export function mayHoldCalendar(file: string): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return true;
  if (!found.isFile()) return false;
  const start = Buffer.alloc(32);
  const handle = openSync(file, "r");
  try {
    readSync(handle, start);
  } finally {
    closeSync(handle);
  }
  return /^\ufeff?BEGIN:VCALENDAR\r?\n/i.test(start.toString("utf8"));
}
