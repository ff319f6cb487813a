import { dirname, sep } from "node:path";

/**
 * Which folders a change may have touched: each path's own folder and, where the path is a folder itself, all below it.
 *
 * @param root of the content; what lies outside it touches nothing
 * @param paths absolute
 * @returns whether a folder, by its absolute path, was touched
 */
export function touchedBy(root: string, paths: readonly string[]): (folder: string) => boolean {
  const inside = paths.filter((path) => path === root || path.startsWith(root + sep));
  const folders = new Set(inside.flatMap((path) => (path === root ? [path] : [path, dirname(path)])));
  return (folder) => {
    if (folders.has(folder)) return true;
    return inside.some((path) => path !== root && folder.startsWith(path + sep));
  };
}
