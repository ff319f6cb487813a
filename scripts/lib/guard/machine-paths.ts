/** Folders of the machine that builds: no file of a site may name one. */

/** Looks for the first path of the machine in a text. */
export type PathFinder = (text: string) => string | undefined;

/**
 * @param folders absolute, as the system writes them
 * @param base the path that the site stands under, which may look like one of them
 */
export function machinePaths(folders: readonly string[], base: string): PathFinder {
  const telling = new Set(folders.filter(isTelling).flatMap(spellings));
  telling.delete(base);
  // A folder within another one is found by that.
  const needles = [...telling].filter((path) => ![...telling].some((other) => isWithin(path, other)));
  return (text) => {
    for (const needle of needles) {
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        if (stands(text, at, at + needle.length)) return needle;
      }
    }
    return undefined;
  };
}

/** One name alone, such as /tmp or C:\data, may be anybody's word. */
function isTelling(path: string): boolean {
  return path.length >= 8 && /[\\/][^\\/]+[\\/][^\\/]+/.test(path);
}

/** As it is, in an address, and in JSON. */
function spellings(path: string): string[] {
  if (!path.includes("\\")) return [path];
  return [path, path.replaceAll("\\", "/"), path.replaceAll("\\", "\\\\")];
}

function isWithin(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder) && /[\\/]/.test(path.charAt(folder.length));
}

/** Whether it is no part of a longer name or of an address on a server. */
function stands(text: string, start: number, end: number): boolean {
  return !/[\p{L}\d._~-]/u.test(text.charAt(start - 1)) && !/[\p{L}\d_-]/u.test(text.charAt(end));
}
