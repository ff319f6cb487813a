import { readdirSync } from "node:fs";
import { isLitterFile, isLitterFolder } from "./litter.ts";

/**
 * What stands in one folder, by name, sorted, without the litter of systems and editors. Symbolic links are listed, never followed, so
 * that no content leaves its folder.
 */
export interface FolderEntries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly links: readonly string[];
}

/** @param path absolute */
export function readFolder(path: string): FolderEntries {
  const files: string[] = [];
  const folders: string[] = [];
  const links: string[] = [];
  const entries = readdirSync(path, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (entry.isDirectory() ? isLitterFolder(entry.name) : isLitterFile(entry.name, names)) continue;
    if (entry.isSymbolicLink()) links.push(entry.name);
    else if (entry.isDirectory()) folders.push(entry.name);
    else if (entry.isFile()) files.push(entry.name);
  }
  return { files: files.sort(), folders: folders.sort(), links: links.sort() };
}
