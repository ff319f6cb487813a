import { readFileSync } from "node:fs";
import type { ContentFolder } from "../reading/folder.ts";
import { digestOf } from "../text/digest.ts";

/**
 * Changes with whatever the office's own files are read from: their bytes, and the names of all files that are neither posts' nor
 * pages' (a logo that they name must be there).
 */
export function registryKey(folder: ContentFolder): string {
  const names: string[] = [];
  const texts: string[] = [];
  for (const [home, files] of folder.files) {
    if (home.startsWith("posts/") || home === "pages") continue;
    for (const file of files) {
      names.push(`${home}/${file}`);
      if (home === "" && /\.ya?ml$/i.test(file)) texts.push(readFileSync(folder.path(file), "latin1"));
    }
  }
  return digestOf(folder.label, names.join("\n"), ...texts);
}
