import { join } from "node:path";
import { holds } from "../files/paths.ts";
import type { Position } from "../problems/problem.ts";
import { ownText } from "../reading/content-file.ts";
import { clip } from "../text/clip.ts";

/** Characters of a line that are shown: a paragraph may be one. */
const longest = 240;

/**
 * The line that a problem stands at, as it is written in the file now; undefined where it is empty or cannot be read.
 *
 * @param folder absolute path of the content folder @param label how problems name it
 */
export function sourceLine(folder: string, label: string, at: Position): string | undefined {
  const name = label === "" ? at.file : at.file.slice(label.length + 1);
  const path = join(folder, ...name.split("/"));
  if (!holds(folder, path)) return undefined;
  try {
    const line = (ownText(path) ?? "").split(/\r?\n/)[at.line - 1]?.trimEnd() ?? "";
    // A place without a line of its own is the file's first, and nobody's fault.
    const isPlace = at.line === 1 && at.column === 1;
    return line === "" || isPlace ? undefined : clip(line, (text) => text.length <= longest);
  } catch {
    return undefined;
  }
}
