/** The folder in which a site is built before it takes the place of the last one. */
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { swapFolder } from "./swap-folder.ts";

/** Marks a folder as made here, so that no other folder is ever replaced. */
const marker = ".pilar";
const markerText = "Folder ini dibuat oleh Pilar dan diganti setiap kali situs dibuat.\n";

/** Whether a folder may be replaced: it is missing, empty, or an earlier result. `_site` belongs to the build by name. */
export function mayReplace(output: string): boolean {
  if (!existsSync(output) || basename(output) === "_site") return true;
  const entries = readdirSync(output);
  return entries.length === 0 || entries.includes(marker);
}

/** Whether a folder is a site that a build made. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, marker));
}

export interface Staging {
  /** absolute; beside the output, so that a rename suffices */
  readonly folder: string;
  /** Puts the staging folder in the output's place and removes the old one. */
  publish(): Promise<void>;
  /** Removes the staging folder; the output stays as it was. */
  discard(): void;
}

export function openStaging(output: string): Staging {
  removeAbandoned(output);
  const folder = `${output}.build-${process.pid}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const remove = (path: string): void => rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  return {
    folder,
    async publish() {
      await writeFile(join(folder, marker), markerText);
      const old = swapFolder(folder, output);
      if (old) remove(old);
    },
    discard: () => remove(folder),
  };
}

/** A killed build leaves its staging folder behind; the next one clears it away. */
function removeAbandoned(output: string): void {
  const parent = dirname(output);
  if (!existsSync(parent)) return;
  const prefix = `${basename(output)}.build-`;
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    // On Windows a killed swap can leave the old site under this name and nothing in its place.
    if (name.endsWith(".lama") && !existsSync(output)) swapFolder(join(parent, name), output);
    else if (pid === process.pid || !isRunning(pid))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
