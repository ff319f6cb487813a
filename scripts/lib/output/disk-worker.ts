/**
 * The thread that makes files and folders. It runs beside the one that reads and renders: thousands of files cost the system more
 * time than what goes into them. It imports nothing of the project, so that it starts at once and Node strips its types by itself.
 */
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { parentPort } from "node:worker_threads";

/** As in ledger.ts. */
type Stamp = [inode: number, size: number, modified: number];

export type DiskTask =
  /** Makes `folder` hold the ledger's files and nothing else: those that it holds already, and links to those of `served`. */
  | { readonly task: "take-over"; readonly folder: string; readonly served: string; readonly ledger: string }
  /** Writes files below `folder`; `from` is copied. Paths have "/". */
  | { readonly task: "write"; readonly folder: string; readonly files: readonly DiskFile[] }
  /** Removes files below `folder`, and the folders that are then empty. */
  | { readonly task: "remove"; readonly folder: string; readonly paths: readonly string[] };

export type DiskFile =
  | { readonly path: string; readonly bytes: string | Uint8Array }
  | { readonly path: string; readonly from: string };

export interface TakenOver {
  /** addresses of the ledger whose files are not in the folder */
  readonly missing: readonly string[];
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
  return takeOver(task.folder, task.served, task.ledger);
}

const made = new Set<string>();

function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}

function write(folder: string, files: readonly DiskFile[]): Stamp[] {
  return files.map((file) => {
    const path = join(folder, file.path);
    makeFolder(dirname(path));
    // What stands here may be a link to a file that is being served: it is put aside, never written to.
    rmSync(path, { force: true });
    if ("from" in file) copyFileSync(file.from, path);
    else writeFileSync(path, file.bytes);
    return stampOf(path);
  });
}

function remove(folder: string, paths: readonly string[]): undefined {
  for (const path of paths) {
    rmSync(join(folder, path), { force: true });
    let parent = dirname(path);
    while (parent !== "." && isEmpty(join(folder, parent))) {
      rmdirSync(join(folder, parent));
      made.delete(join(folder, parent));
      parent = dirname(parent);
    }
  }
}

function isEmpty(folder: string): boolean {
  return readdirSync(folder).length === 0;
}

function takeOver(folder: string, served: string, ledger: string): TakenOver {
  mkdirSync(folder, { recursive: true });
  const wanted = new Map<string, { address: string; stamp: Stamp }>();
  const folders = new Set<string>();
  for (const [address, [, ...stamp]] of Object.entries(filesIn(ledger))) {
    const path = (address.endsWith("/") ? `${address}index.html` : address).slice(1);
    wanted.set(path, { address, stamp: stamp as Stamp });
    for (let parent = dirname(path); parent !== "." && !folders.has(parent); parent = dirname(parent))
      folders.add(parent);
  }
  const found = new Set<string>();
  const walk = (inner: string): void => {
    for (const entry of readdirSync(join(folder, inner), { withFileTypes: true })) {
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      const full = join(folder, path);
      if (entry.isDirectory()) {
        if (folders.has(path)) walk(path);
        else rmSync(full, { recursive: true, force: true });
      } else {
        const file = wanted.get(path);
        if (file && isSame(full, file.stamp)) found.add(path);
        else unlinkSync(full);
      }
    }
  };
  walk("");
  const missing: string[] = [];
  const copied: Record<string, Stamp> = {};
  for (const [path, { address, stamp }] of wanted) {
    if (found.has(path)) continue;
    const from = join(served, path);
    if (!isSame(from, stamp)) missing.push(address);
    else {
      const to = join(folder, path);
      makeFolder(dirname(to));
      if (!link(from, to)) copied[address] = stampOf(to);
    }
  }
  return { missing, copied };
}

/** False where the file system has no hard links, or no more of this file: then it is copied. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    copyFileSync(from, to);
    return false;
  }
}

function filesIn(ledger: string): Record<string, [key: string, ...stamp: Stamp]> {
  try {
    const { version, files } = JSON.parse(readFileSync(ledger, "utf8"));
    return version === 1 ? (files ?? {}) : {};
  } catch {
    return {};
  }
}

function isSame(path: string, [inode, size, modified]: Stamp): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true && stat.ino === inode && stat.size === size && stat.mtimeMs === modified;
}

function stampOf(path: string): Stamp {
  const { ino, size, mtimeMs } = lstatSync(path);
  return [ino, size, mtimeMs];
}
