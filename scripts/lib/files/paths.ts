/** Paths compared as their system compares them: Windows takes capitals for small letters, and has a tree for each drive. */
import platform, { type PlatformPath } from "node:path";

/**
 * The name of a path below a folder, with `/`; "" for the folder itself, undefined where it lies elsewhere.
 *
 * @param folder absolute @param path absolute @param paths of another system, for tests
 */
export function nameBelow(folder: string, path: string, paths: PlatformPath = platform): string | undefined {
  const inside = paths.relative(folder, path);
  const outside = inside === ".." || inside.startsWith(`..${paths.sep}`) || paths.isAbsolute(inside);
  return outside ? undefined : slashed(inside, paths);
}

/** Whether a path is a folder or lies in it. */
export function holds(folder: string, path: string, paths: PlatformPath = platform): boolean {
  return nameBelow(folder, path, paths) !== undefined;
}

/** With `/` in place of the system's own mark between folders. */
export function slashed(path: string, { sep }: PlatformPath = platform): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
