/** Posts that are written into a folder of their own, which this code makes: nothing that is there already is touched. */
import { lstatSync, mkdirSync, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { dropSync } from "../files/remove.ts";
import { writeWholeSync } from "../files/write-whole.ts";
import { freeName, takenNames } from "./free-name.ts";

/** Thrown where a folder on the way is a link or a file: what is written there would land elsewhere. */
export class ForeignFolderError extends Error {
  constructor(readonly folder: string) {
    super(`${folder} is no folder of its own`);
  }
}

export interface PostFolder {
  /** the slug */
  readonly name: string;
  /** absolute */
  readonly path: string;
}

/**
 * The names of everything in posts/<month>, for `freeName`; empty if the folder does not exist.
 *
 * @param content absolute path of the content folder
 * @throws ForeignFolderError
 */
export function namesInMonth(content: string, month: string): Set<string> {
  requireOwnFolders(content, month);
  try {
    return takenNames(readdirSync(join(content, "posts", month)));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return new Set();
    throw error;
  }
}

/**
 * Makes the folder posts/<month>/<name>; undefined where there is anything of that name.
 *
 * @throws ForeignFolderError
 */
export function makePostFolder(content: string, month: string, name: string): PostFolder | undefined {
  requireOwnFolders(content, month);
  mkdirSync(join(content, "posts", month), { recursive: true });
  const path = join(content, "posts", month, name);
  try {
    mkdirSync(path);
    return { name, path };
  } catch (error) {
    if (codeOf(error) === "EEXIST") return undefined;
    throw error;
  }
}

/**
 * The same with the first free name: wanted, wanted-2, wanted-3.
 *
 * @param wanted as `nameFrom` gives it
 * @throws ForeignFolderError
 */
export function claimPostFolder(content: string, month: string, wanted: string): PostFolder {
  const taken = namesInMonth(content, month);
  for (;;) {
    // Another command may take the name in between; then it is in `taken` all the same.
    const made = makePostFolder(content, month, freeName(wanted, taken));
    if (made) return made;
  }
}

/**
 * Writes the post into its folder, whole or not at all: where it cannot, the folder goes as well.
 *
 * @param placed names of the files that were put into it for this post
 */
export function writePost(folder: PostFolder, text: string, placed: readonly string[] = []): void {
  try {
    writeWholeSync(join(folder.path, "index.md"), text);
  } catch (error) {
    dropFolder(folder, placed);
    throw error;
  }
}

/** Takes back a folder that was made for a post that is not to be. One that holds anything else stays. */
export function dropFolder({ path }: PostFolder, placed: readonly string[] = []): void {
  for (const name of placed) dropSync(join(path, name));
  try {
    rmdirSync(path);
  } catch {
    // Somebody put a file into it.
  }
}

function requireOwnFolders(content: string, month: string): void {
  for (const folder of [join(content, "posts"), join(content, "posts", month)]) {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) throw new ForeignFolderError(folder);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
