import { type Dirent, readdirSync } from "node:fs";
import { type MachineFault, machineFault } from "../files/machine-error.ts";
import { isLitterFile, isLitterFolder } from "./litter.ts";

/**
 * What stands in one folder, by name, sorted, without the litter of systems and editors. Symbolic links are listed, never followed, so
 * that no content leaves its folder; devices, pipes and sockets likewise.
 */
export interface FolderEntries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly links: readonly string[];
  /** devices, pipes and sockets */
  readonly specials: readonly string[];
  /** what keeps the machine from listing it; then it seems empty */
  readonly fault?: MachineFault;
}

/** What an error says of a folder. @throws the error, where it is none of the machine's */
export function unlisted(error: unknown): FolderEntries {
  const fault = machineFault(error);
  if (fault === undefined) throw error;
  return { files: [], folders: [], links: [], specials: [], fault };
}

/** @param path absolute */
export function readFolder(path: string): FolderEntries {
  const files: string[] = [];
  const folders: string[] = [];
  const links: string[] = [];
  const specials: string[] = [];
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return unlisted(error);
  }
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (entry.isDirectory() ? isLitterFolder(entry.name) : isLitterFile(entry.name, names)) continue;
    if (entry.isSymbolicLink()) links.push(entry.name);
    else if (entry.isDirectory()) folders.push(entry.name);
    else if (entry.isFile()) files.push(entry.name);
    else specials.push(entry.name);
  }
  return { files: files.sort(), folders: folders.sort(), links: links.sort(), specials: specials.sort() };
}
