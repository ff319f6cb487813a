/** The files that every office's repository begins with, as Pilar's own templates hold them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { templates } from "../project.ts";

export interface StartingFile {
  /** below the repository, with `/`: .github/workflows/publish.yml */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Copied into every office as they are: workflows, what git ignores. */
const shared = "office";

/**
 * All files below a folder of the templates, in the order of their paths. npm packs some files whose names begin with a dot in ways
 * of its own, and leaves others out: in the templates they begin with `_`, in an office with the dot.
 *
 * @param folder below templates/, with `/`
 */
export function startingFiles(folder: string = shared): StartingFile[] {
  const root = join(templates, ...folder.split("/"));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: officePath(relative(root, file)), bytes: readFileSync(file) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** _github/workflows/x.yml → .github/workflows/x.yml. @param path as this machine writes it */
function officePath(path: string): string {
  return path
    .split(sep)
    .map((name) => name.replace(/^_/, "."))
    .join("/");
}
