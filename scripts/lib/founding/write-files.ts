import { lstatSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeNewSync } from "../files/write-whole.ts";
import { ForeignFolderError } from "../writing/post-folder.ts";

/** One file of a new repository. */
export interface NewFile {
  /** below the repository, with `/` */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Written {
  /** paths with `/` */
  readonly written: readonly string[];
  /** those that were there before: whatever they hold, they stay */
  readonly kept: readonly string[];
}

/**
 * Writes those files that are not there yet; each gets its name when it is whole. Folders are looked at before the first is written.
 *
 * @param root absolute; made where it is not there
 * @throws ForeignFolderError
 */
export function writeMissing(root: string, files: readonly NewFile[]): Written {
  const missing = files.filter(({ path }) => !isThere(join(root, ...path.split("/"))));
  for (const { path } of missing) requireOwnFolders(root, path);
  const written = new Set<string>();
  for (const { path, content } of missing) {
    const file = join(root, ...path.split("/"));
    mkdirSync(dirname(file), { recursive: true });
    if (writeNewSync(file, content)) written.add(path);
  }
  return {
    written: [...written],
    kept: files.flatMap(({ path }) => (written.has(path) ? [] : [path])),
  };
}

/** Also of a link that leads nowhere: it is somebody's. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // A file on the way, which is told by itself.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return false;
    throw error;
  }
}

function requireOwnFolders(root: string, path: string): void {
  const top = statSync(root, { throwIfNoEntry: false });
  if (top && !top.isDirectory()) throw new ForeignFolderError(root);
  const names = path.split("/").slice(0, -1);
  names.forEach((_, index) => {
    const folder = join(root, ...names.slice(0, index + 1));
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) throw new ForeignFolderError(folder);
  });
}
