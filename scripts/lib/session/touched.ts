import type { PlatformPath } from "node:path";
import { nameBelow } from "../files/paths.ts";

/** Folders by their names below the root of the content, with `/`; "" is the root. */
export interface TouchedFolders {
  has(folder: string): boolean;
  /** Of these folders the touched ones. */
  among(folders: ReadonlyMap<string, unknown>): string[];
}

/**
 * Which folders a change may have touched: those that each path lies in and, where the path is a folder itself, all below it.
 *
 * @param root absolute; what lies outside it touches nothing
 * @param paths absolute
 * @param system whose paths they are; this one's if absent
 */
export function touchedBy(root: string, paths: readonly string[], system?: PlatformPath): TouchedFolders {
  const names = paths.flatMap((path) => nameBelow(root, path, system) ?? []);
  const folders = new Set(names.flatMap((name) => [name, ...foldersAbove(name)]));
  const isBelow = (folder: string): boolean =>
    names.some((name) => name !== "" && folder.startsWith(`${name}/`));
  return {
    has: (folder) => folders.has(folder) || isBelow(folder),
    among(all) {
      const own = [...folders].filter((folder) => all.has(folder));
      // Only a folder has folders below it.
      const isFolder = names.some((name) => name !== "" && all.has(name));
      return isFolder ? [...own, ...[...all.keys()].filter(isBelow)] : own;
    },
  };
}

/** posts/2026-11/slug → posts/2026-11, posts and "" */
function foldersAbove(name: string): string[] {
  if (name === "") return [];
  const above = name.slice(0, Math.max(0, name.lastIndexOf("/")));
  return [above, ...foldersAbove(above)];
}
