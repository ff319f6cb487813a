/** The listing of a content folder, kept from one run to the next: a folder's own times say whether anything in it came or went. */
import { readSealed, writeSealed } from "../files/sealed.ts";
import { isSameStamp, type Stamp, stampOf } from "../files/stamp.ts";
import { type FolderEntries, readFolder, unlisted } from "../reading/folder-entries.ts";

type KeptFolder = readonly [stamp: Stamp, entries: FolderEntries];

export interface KeptFolders {
  /** What stands in a folder, by its absolute path. */
  entriesOf(path: string): FolderEntries;
  /** Forgets folders that were not asked for since the last call, and writes what changed. */
  save(): void;
}

/** @param file absolute; undefined keeps nothing beyond this run */
export function openKeptFolders(file: string | undefined): KeptFolders {
  let known = file === undefined ? new Map<string, KeptFolder>() : load(file);
  let next = new Map<string, KeptFolder>();
  let changed = false;
  return {
    entriesOf(path) {
      let found: ReturnType<typeof stampOf>;
      try {
        found = stampOf(path);
      } catch (error) {
        return unlisted(error);
      }
      const { stamp, settled } = found;
      const before = [next.get(path), known.get(path)].find((kept) => isSameStamp(kept?.[0], stamp));
      if (before) {
        next.set(path, before);
        return before[1];
      }
      const entries = readFolder(path);
      // What the machine refuses today it may give tomorrow, without a change of the folder.
      if (settled && tellsChanges(stamp) && !entries.fault) next.set(path, [stamp, entries]);
      changed = true;
      return entries;
    },
    save() {
      if (file !== undefined && (changed || next.size !== known.size)) write(file, next);
      known = next;
      next = new Map();
      changed = false;
    },
  };
}

/**
 * FAT and exFAT, as on memory sticks, do not date a folder when something in it comes or goes. They keep times in steps of 10 ms or
 * more, all others of microseconds or less: a folder with a round time is listed anew.
 */
function tellsChanges([, modified]: Stamp): boolean {
  return modified % 10 !== 0;
}

/** The number counts the ways in which folders were listed. */
const purpose = "folders 3";

function load(file: string): Map<string, KeptFolder> {
  return new Map(Object.entries((readSealed(file, purpose) ?? {}) as Record<string, KeptFolder>));
}

function write(file: string, folders: ReadonlyMap<string, KeptFolder>): void {
  try {
    writeSealed(file, purpose, Object.fromEntries(folders));
  } catch {
    // What cannot be kept is listed again.
  }
}
