import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type MachineFault, machineFault } from "../files/machine-error.ts";
import { patient } from "../files/remove.ts";
import type { Examination } from "./examination.ts";

/** Bytes. Cards of 10,000 posts take about 3 GB. */
const large = 10e9;

/** The folder of what is kept between runs can be written to, and is not out of hand. */
export const cache: Examination = ({ cache: folder, words: { doctor, machine } }) => {
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    return { state: "broken", says: doctor.cache.isFile, mend: doctor.cache.removeFile };
  const refused = refusalIn(nearestFolder(folder));
  if (refused !== undefined)
    return {
      state: "broken",
      says: doctor.cache.refused(machine.faults[refused].cause),
      mend: machine.faults[refused].advice,
    };
  if (!existsSync(folder)) return { state: "well", says: doctor.cache.none };
  const bytes = sizeOf(folder);
  return bytes > large
    ? { state: "watch", says: doctor.cache.size(bytes), mend: doctor.cache.empty }
    : { state: "well", says: doctor.cache.size(bytes) };
};

/** Where the cache is, or would be made. */
function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}

/** Tried, since no system says beforehand what it will refuse. */
function refusalIn(folder: string): MachineFault | undefined {
  const file = join(folder, `.pilar-${randomUUID()}.tmp`);
  try {
    writeFileSync(file, "x");
    rmSync(file, patient);
    return undefined;
  } catch (error) {
    return machineFault(error) ?? "broken";
  }
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) bytes += sizeOf(path);
    // Another command may take it away meanwhile.
    else bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
