/** What lies in a content folder, listed once: later questions ("is this image there?") are answered from the list. */
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { findNameFaults } from "./file-names.ts";
import { type FolderEntries, readFolder } from "./folder-entries.ts";

export interface ContentFolder {
  /** absolute */
  readonly root: string;
  /** how problems name it: content */
  readonly label: string;
  /** files by folder, both relative to the root and with `/`; "" is the root */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
  /** the absolute path of a file named relative to the root */
  path(name: string): string;
  /** how problems name a file: content/posts/… */
  labelOf(name: string): string;
  has(name: string): boolean;
  /** the names in a file's folder */
  beside(name: string): ReadonlySet<string>;
}

/** How problems name a file. @param label how they name the content folder @param name relative to it */
export function labelIn(label: string, name: string): string {
  return label === "" ? name : `${label}/${name}`;
}

/**
 * @param root absolute path of the folder
 * @param label how problems name the folder, such as "content"
 * @param entriesOf what stands in a folder (its absolute path); kept from an earlier listing where nothing changed
 */
export function listContentFolder(
  root: string,
  label: string,
  entriesOf: (path: string) => FolderEntries = readFolder,
): ContentFolder {
  const labelOf = (name: string): string => labelIn(label, name);
  const path = (name: string): string => (sep === "/" ? `${root}/${name}` : join(root, ...name.split("/")));
  const listed = new Map<string, FolderEntries>();
  const walk = (folder: string): void => {
    const entries = entriesOf(folder === "" ? root : path(folder));
    listed.set(folder, entries);
    // Of an office nothing can be said at all.
    if (folder === "" && entries.fault) readdirSync(root);
    for (const name of entries.folders) walk(within(folder, name));
  };
  walk("");
  const files = new Map<string, ReadonlySet<string>>();
  const problems: Problem[] = [];
  for (const folder of [...listed.keys()].sort()) {
    const entries = listed.get(folder);
    for (const name of entries?.links ?? []) {
      const at: Position = { file: labelOf(within(folder, name)), line: 1, column: 1 };
      problems.push(problem("symbolic-link", at, { name }));
    }
    if (entries?.fault) {
      const at: Position = { file: labelOf(folder), line: 1, column: 1 };
      problems.push(problem("unreadable-folder", at, { name: labelOf(folder), fault: entries.fault }));
    }
    for (const name of entries?.specials ?? []) {
      const at: Position = { file: labelOf(within(folder, name)), line: 1, column: 1 };
      problems.push(problem("special-file", at, { name }));
    }
    if (entries) problems.push(...findNameFaults(folder, entries, labelOf));
    if (entries && entries.files.length > 0) files.set(folder, new Set(entries.files));
  }
  return {
    ...{ root, label, files, problems, path, labelOf },
    beside: (name) => files.get(homeOf(name)) ?? new Set(),
    has(name) {
      return files.get(homeOf(name))?.has(name.slice(name.lastIndexOf("/") + 1)) ?? false;
    },
  };
}

function homeOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf("/")));
}

function within(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
