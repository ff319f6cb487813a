/** What lies in a content folder, listed once: later questions ("is this image there?") are answered from the list. */
import { type Dirent, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";

export interface ContentFolder {
  /** absolute */
  readonly root: string;
  /** how problems name it: content */
  readonly label: string;
  /** files by folder, both relative to the root and with `/`; "" is the root */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem[];
  /** the absolute path of a file named relative to the root */
  path(name: string): string;
  /** how problems name a file: content/posts/… */
  labelOf(name: string): string;
  has(name: string): boolean;
}

/** How problems name a file. @param label how they name the content folder @param name relative to it */
export function labelIn(label: string, name: string): string {
  return label === "" ? name : `${label}/${name}`;
}

/**
 * @param root absolute path of the folder
 * @param label how problems name the folder, such as "content"
 */
export function listContentFolder(root: string, label: string): ContentFolder {
  const files = new Map<string, Set<string>>();
  const problems: Problem[] = [];
  const labelOf = (name: string): string => labelIn(label, name);
  for (const entry of entriesOf(root)) {
    const folder = relative(root, entry.parentPath).split(sep).join("/");
    const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) {
      const at: Position = { file: labelOf(name), line: 1, column: 1 };
      problems.push(problem("symbolic-link", at, { name: entry.name }));
    } else if (entry.isFile()) {
      const names = files.get(folder);
      if (names) names.add(entry.name);
      else files.set(folder, new Set([entry.name]));
    }
  }
  return {
    root,
    label,
    files,
    problems,
    path: (name) => join(root, ...name.split("/")),
    labelOf,
    has(name) {
      const slash = name.lastIndexOf("/");
      return files.get(slash < 0 ? "" : name.slice(0, slash))?.has(name.slice(slash + 1)) ?? false;
    },
  };
}

/** Symbolic links are listed, never followed, so that no content leaves its folder. */
function entriesOf(root: string): Dirent[] {
  // Node's own recursion walks into linked folders.
  const walk = (folder: string): Dirent[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry, ...walk(join(folder, entry.name))] : entry,
    );
  return walk(root).sort((a, b) =>
    a.parentPath < b.parentPath || (a.parentPath === b.parentPath && a.name < b.name) ? -1 : 1,
  );
}
