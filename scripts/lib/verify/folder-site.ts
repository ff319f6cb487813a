import { lstatSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { PublishedSite } from "./published-site.ts";

/** A site in a folder: one that was built here, or that was brought from a server. @param folder absolute */
export function folderSite(folder: string): PublishedSite {
  return {
    name: folder,
    hosted: false,
    async read(path, most) {
      const file = join(folder, ...path.split("/"));
      const stat = lstatSync(file, { throwIfNoEntry: false });
      if (!stat?.isFile()) return { missing: true };
      return stat.size > most ? { tooLarge: true } : { bytes: await readFile(file) };
    },
    // A link is no file of a site: whatever it leads to may be another tomorrow.
    paths: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
        .sort(),
  };
}
