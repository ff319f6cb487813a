/** What lies in a content folder, listed as a whole once, and then again where something was touched. */

import { sep } from "node:path";
import type { Problem } from "../problems/problem.ts";
import type { Read } from "../problems/read.ts";
import { findDuplicateAddresses } from "../reading/duplicate-addresses.ts";
import { type ContentFolder, listContentFolder } from "../reading/folder.ts";
import type { FolderEntries } from "../reading/folder-entries.ts";
import { type MarkdownFiles, sortMarkdownFiles } from "../reading/markdown-files.ts";
import { digestOf } from "../text/digest.ts";
import type { TouchedFolders } from "./touched.ts";

export interface Listing {
  readonly folder: ContentFolder;
  readonly files: Read<MarkdownFiles>;
  readonly duplicates: readonly Problem[];
  /** by the folder's name below the root */
  readonly entries: ReadonlyMap<string, FolderEntries>;
  /** changes with every name */
  readonly key: string;
}

export interface ListedFolder {
  /** absolute */
  readonly root: string;
  readonly label: string;
  readonly entriesOf: (path: string) => FolderEntries;
}

/**
 * @param before the last listing
 * @param touched what is to be looked at again; undefined for everything
 * @returns the last listing itself, where no name came or went
 */
export function listAgain(
  { root, label, entriesOf }: ListedFolder,
  before: Listing | undefined,
  touched: TouchedFolders | undefined,
): Listing {
  if (before && touched && isSame(before, touched, entriesOf)) return before;
  const entries = new Map<string, FolderEntries>();
  const folder = listContentFolder(root, label, (path) => {
    const name = path.slice(root.length + 1).replaceAll(sep, "/");
    const known = before && touched && !touched.has(name) ? before.entries.get(name) : undefined;
    const found = known ?? entriesOf(path);
    entries.set(name, found);
    return found;
  });
  const files = sortMarkdownFiles(folder);
  const key = digestOf(JSON.stringify([...entries]));
  if (before?.key === key) return before;
  const duplicates = findDuplicateAddresses(files.value.posts, folder.labelOf);
  return { folder, files, duplicates, entries, key };
}

/** Whether the touched folders hold the names that they held. */
function isSame(before: Listing, touched: TouchedFolders, entriesOf: ListedFolder["entriesOf"]): boolean {
  const { entries, folder } = before;
  return touched.among(entries).every((name) => {
    try {
      const now = entriesOf(name === "" ? folder.root : folder.path(name));
      return JSON.stringify(now) === JSON.stringify(entries.get(name));
    } catch {
      // It is gone.
      return false;
    }
  });
}
