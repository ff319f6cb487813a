import { lstatSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { writeWholeSync } from "../files/write-whole.ts";
import type { Draft } from "./draft.ts";

/** Thrown where a folder on the way is a link or a file: what is written there would land elsewhere. */
export class ForeignFolderError extends Error {
  constructor(readonly folder: string) {
    super(`${folder} is no folder of its own`);
  }
}

/**
 * The names of everything in posts/<month>; empty if the folder does not exist.
 *
 * @param content absolute path of the content folder
 * @throws ForeignFolderError
 */
export function namesInMonth(content: string, month: string): Set<string> {
  requireOwnFolders(content, month);
  try {
    return new Set(readdirSync(join(content, "posts", month)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Set();
    throw error;
  }
}

/**
 * Writes each draft into a folder that it makes itself: a folder that is there already is left alone, and the draft is
 * left out. The file gets its name when it is whole.
 *
 * @returns the drafts that were written
 * @throws ForeignFolderError
 */
export function writeDrafts(content: string, month: string, drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0) return [];
  requireOwnFolders(content, month);
  mkdirSync(join(content, "posts", month), { recursive: true });
  return drafts.filter(({ folder, text }) => {
    const path = join(content, ...folder.split("/"));
    try {
      mkdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
    writeWholeSync(join(path, "index.md"), text);
    return true;
  });
}

function requireOwnFolders(content: string, month: string): void {
  for (const folder of [join(content, "posts"), join(content, "posts", month)]) {
    const found = lstatSync(folder, { throwIfNoEntry: false });
    if (found && !found.isDirectory()) throw new ForeignFolderError(folder);
  }
}
