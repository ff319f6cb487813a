/** Tells of changes in a folder, once those that belong together are there: an editor writes a file in several steps. */
import { watch } from "node:fs";
import { join } from "node:path";

export interface FolderWatch {
  close(): void;
}

/** Milliseconds without a further change after which one is told. */
const settle = 50;

/**
 * @param folder absolute
 * @param tell given absolute paths; undefined where the system only says that something changed
 * @param onFailure called once where the folder cannot be watched, or no longer: some network folders cannot
 */
export function watchFolder(
  folder: string,
  tell: (paths: readonly string[] | undefined) => void,
  onFailure: () => void,
): FolderWatch {
  let changed = new Set<string>();
  let unnamed = false;
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    const paths = unnamed ? undefined : [...changed];
    changed = new Set();
    unnamed = false;
    tell(paths);
  };
  try {
    const watcher = watch(folder, { recursive: true }, (_event, name) => {
      if (name === null) unnamed = true;
      else if (isContent(name)) changed.add(join(folder, name));
      else return;
      clearTimeout(timer);
      timer = setTimeout(flush, settle);
    });
    watcher.on("error", () => {
      watcher.close();
      onFailure();
    });
    return {
      close() {
        clearTimeout(timer);
        watcher.close();
      },
    };
  } catch {
    onFailure();
    return { close() {} };
  }
}

/**
 * Editors and Word write files of their own beside the one that is edited: hidden ones, backups, ~$names. A name without an ending
 * may be a folder.
 *
 * @param name relative, as the system writes it
 */
export function isContent(name: string): boolean {
  return name.split(/[\\/]/).every((part) => !/^[.~#]|~$|\.(?:tmp|swp|swx|crswap|new)$/i.test(part));
}
