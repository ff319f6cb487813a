/**
 * The thread that makes files and folders. It runs beside the one that reads and renders: thousands of files cost the system more
 * time than what goes into them. It imports nothing of the project, so that it starts at once and Node strips its types by itself.
 */
import { hash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";

/** As in ledger.ts. */
type Stamp = [inode: number, size: number, modified: number, mode: number];
type Written = [sha256: string, ...Stamp];

/** As in files/remove.ts. */
const patient = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 } as const;

export type DiskTask =
  /** Takes out of `folder` what a ledger does not name. @returns `Wanted[]`, what it names and the folder has not */
  | { readonly task: "clear"; readonly folder: string /** as text */; readonly ledger: string | undefined }
  /** Links files of `served` into `folder`. @returns TakenOver */
  | {
      readonly task: "take";
      readonly folder: string;
      readonly served: string;
      readonly files: readonly Wanted[];
    }
  /** Writes files below `folder`; `from` is copied. Paths have "/". @returns Written[] */
  | { readonly task: "write"; readonly folder: string; readonly files: readonly DiskFile[] }
  /** Looks at all that stands below `folder`. @returns string[], the paths of what is not as in `sizes`, by path */
  | { readonly task: "compare"; readonly folder: string; readonly sizes: ReadonlyMap<string, number> }
  /** Removes files below `folder`, and the folders that are then empty. */
  | { readonly task: "remove"; readonly folder: string; readonly paths: readonly string[] };

export type DiskFile =
  | { readonly path: string; readonly bytes: string | Uint8Array }
  | { readonly path: string; readonly from: string };

/** A file of a ledger. */
export interface Wanted {
  readonly address: string;
  /** below the site's folder, with "/" */
  readonly path: string;
  readonly stamp: Stamp;
}

export interface TakenOver {
  /** those that `served` has not, or has changed */
  readonly missing: readonly Wanted[];
  /** stamps of files that had to be copied, by address */
  readonly copied: Readonly<Record<string, Stamp>>;
}

parentPort?.on("message", ({ id, task }: { id: number; task: DiskTask }) => {
  try {
    parentPort?.postMessage({ id, result: carryOut(task) });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    parentPort?.postMessage({ id, error: message ?? String(error), code });
  }
});

function carryOut(task: DiskTask): unknown {
  if (task.task === "write") return write(task.folder, task.files);
  if (task.task === "remove") return remove(task.folder, task.paths);
  if (task.task === "compare") return compare(task.folder, task.sizes);
  if (task.task === "clear") return clear(task.folder, wantedIn(task.ledger));
  return take(task.folder, task.served, task.files);
}

const made = new Set<string>();

function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

/** A file's hash is of the bytes that were handed over, not of what a disk that fails may have made of them. */
function write(folder: string, files: readonly DiskFile[]): Written[] {
  return files.map((file) => {
    const path = join(folder, file.path);
    const bytes = "from" in file ? readFileSync(file.from) : file.bytes;
    makeFolder(dirname(path));
    return unlocking(dirname(path), () => {
      // What stands here may be a link to a file that is being served: it is put aside, never written to.
      rmSync(path, patient);
      writeFileSync(path, bytes);
      return [hash("sha256", bytes), ...stampOf(path)];
    });
  });
}

function remove(folder: string, paths: readonly string[]): undefined {
  for (const path of paths) {
    removeAny(join(folder, path));
    let parent = dirname(path);
    while (parent !== "." && isEmpty(join(folder, parent))) {
      removeAny(join(folder, parent));
      made.delete(join(folder, parent));
      parent = dirname(parent);
    }
  }
}

function compare(folder: string, sizes: ReadonlyMap<string, number>): string[] {
  const left = new Set(sizes.keys());
  const wrong: string[] = [];
  const walk = (inner: string): void => {
    const own = join(folder, inner);
    for (const entry of readdirSync(own, { withFileTypes: true })) {
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!left.delete(path) || statOf(join(own, entry.name))?.size !== sizes.get(path))
        wrong.push(path);
    }
  };
  walk("");
  return [...wrong, ...left];
}

/** Whether nothing stands in it, or it is not there itself. */
function isEmpty(folder: string): boolean {
  return !statOf(folder) || readdirSync(folder).length === 0;
}

function take(folder: string, served: string, files: readonly Wanted[]): TakenOver {
  const missing: Wanted[] = [];
  const copied: Record<string, Stamp> = {};
  for (const file of files) {
    const { address, path, stamp } = file;
    const taken = linked(join(served, path), join(folder, path), stamp);
    if (!taken) missing.push(file);
    else if (taken !== stamp) copied[address] = taken;
  }
  // Folders that were made for what is missing are taken away.
  if (missing.length > 0) made.clear();
  return { missing, copied };
}

/** Files of a ledger, by their path. */
function wantedIn(ledger = "{}"): Map<string, Wanted> {
  const files: Record<string, [key: string, sha256: string, ...stamp: Stamp]> = JSON.parse(ledger);
  return new Map(
    Object.entries(files).map(([address, [, , ...stamp]]) => {
      const path = (address.endsWith("/") ? `${address}index.html` : address).slice(1);
      return [path, { address, path, stamp }];
    }),
  );
}

/** Removes from a folder what is not wanted. @returns what is wanted, and is not there */
function clear(folder: string, wanted: Map<string, Wanted>): Wanted[] {
  mkdirSync(folder, { recursive: true });
  const wantedFolders = foldersOf(wanted.keys());
  const walk = (inner: string): void => {
    const own = join(folder, inner);
    for (const entry of unlocking(own, () => readdirSync(own, { withFileTypes: true }))) {
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      const full = join(own, entry.name);
      const stamp = wanted.get(path)?.stamp;
      if (entry.isDirectory() && wantedFolders.has(path)) walk(path);
      else if (stamp && isSame(full, stamp)) wanted.delete(path);
      else removeAny(full);
    }
  };
  walk("");
  return [...wanted.values()];
}

/** All folders that files stand in: a/b/c.html → a/b, a */
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let parent = dirname(path); parent !== "." && !folders.has(parent); parent = dirname(parent))
      folders.add(parent);
  }
  return folders;
}

/**
 * Links a file that is served to its new place, or copies it where there are no hard links, or no more of this file.
 *
 * @returns the new file's stamp; undefined where what is served is another file, perhaps since a moment ago: of another build
 */
function linked(from: string, to: string, stamp: Stamp): Stamp | undefined {
  if (!isSame(from, stamp)) return undefined;
  makeFolder(dirname(to));
  return unlocking(dirname(to), () => {
    try {
      linkSync(from, to);
      if (isSame(to, stamp)) return stamp;
    } catch {
      copyFileSync(from, to);
      if (isSame(from, stamp)) return stampOf(to);
    }
    rmSync(to, patient);
    return undefined;
  });
}

/** Does something in a folder, also where somebody took away the right to: it is the build's own. */
function unlocking<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!isForbidden(error)) throw error;
    chmodSync(folder, 0o755);
    return action();
  }
}

function isForbidden(error: unknown): boolean {
  return ["EACCES", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "");
}

function removeAny(path: string): void {
  try {
    rmSync(path, patient);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    chmodSync(dirname(path), 0o755);
    unlockAll(path);
    rmSync(path, patient);
  }
}

function unlockAll(path: string): void {
  if (!lstatSync(path).isDirectory()) return;
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) unlockAll(join(path, name));
}

function isSame(path: string, stamp: Stamp): boolean {
  const stat = statOf(path);
  if (!stat?.isFile()) return false;
  const found = stampFrom(stat);
  return stamp.every((part, index) => part === found[index]);
}

/** Undefined also where a file stands in the place of one of its folders, or nobody may look. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function stampOf(path: string): Stamp {
  return stampFrom(lstatSync(path));
}

function stampFrom({ ino, size, mtimeMs, mode }: Stats): Stamp {
  return [ino, size, mtimeMs, mode];
}
