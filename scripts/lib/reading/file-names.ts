/** What is wrong with the names of files and folders themselves, wherever they stand: what one machine can hold and another cannot. */
import { type Problem, problem } from "../problems/problem.ts";
import { composed } from "../text/same-name.ts";
import { windowsFault } from "../text/windows-names.ts";
import type { FolderEntries } from "./folder-entries.ts";

/**
 * Characters that a path may have below the content folder. Windows stops at 260; what is left is for where the office's copy lies:
 * C:\Users\nama.pegawai\Documents\GitHub\kantor-contoh\content\
 */
export const longestPath = 200;

/**
 * @param folder its name below the content folder; "" for that itself
 * @param labelOf how problems name a file
 */
export function findNameFaults(
  folder: string,
  { files, folders }: FolderEntries,
  labelOf: (name: string) => string,
): Problem[] {
  const problems: Problem[] = [];
  const path = (name: string): string => (folder === "" ? name : `${folder}/${name}`);
  const start = (name: string) => ({ file: labelOf(path(name)), line: 1, column: 1 });
  const long = files.find((name) => path(name).length > longestPath);
  if (long !== undefined) {
    const data = { length: path(long).length, limit: longestPath };
    problems.push(problem("long-path", start(long), data));
  }
  // What becomes an address has stricter rules, and whoever reads it tells where they are broken.
  const judged = slugFolders.test(folder) ? [] : folders;
  const named = folder === "pages" ? files.filter((name) => !name.endsWith(".md")) : files;
  for (const name of [...named, ...judged]) {
    const fault = windowsFault(name);
    if (fault) problems.push(problem("windows-name", start(name), { name, fault }));
  }
  if (files.length + judged.length > 1) problems.push(...twins([...files, ...judged], start));
  return problems;
}

/** Names of which some machines can only hold one: macOS and Windows take capitals for small letters, macOS also a letter with its mark for both together. */
function twins(
  names: readonly string[],
  start: (name: string) => { file: string; line: number; column: number },
): Problem[] {
  const firsts = new Map<string, string>();
  return names.flatMap((name) => {
    const key = composed(name).toLowerCase();
    const other = firsts.get(key);
    if (other === undefined) {
      firsts.set(key, name);
      return [];
    }
    const differ = composed(other) === composed(name) ? "form" : "capitals";
    return [problem("same-name", start(name), { name, other, differ })];
  });
}

/** posts/2026-11, where folders are slugs */
const slugFolders = /^posts\/[^/]+$/;
