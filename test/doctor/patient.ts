import { join } from "node:path";
import type { Patient } from "../../scripts/lib/doctor/examination.ts";
import { words } from "../../scripts/lib/language/id/index.ts";

/** A folder of an office on a machine as most are. */
export function patientIn(folder: string, changes: Partial<Patient> = {}): Patient {
  return {
    folder,
    content: join(folder, "content"),
    cache: join(folder, ".cache"),
    platform: "linux",
    environment: {},
    node: "24.21.0",
    now: Date.parse("2026-11-22T01:00Z"),
    words,
    ...changes,
  };
}
