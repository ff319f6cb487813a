import { closeSync, openSync, readSync, renameSync, statSync, writeFileSync } from "node:fs";

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

/** The file is the old calendar or the new one, never a part of it. */
export function writeCalendar(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
