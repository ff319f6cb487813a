import type { OwnIdentifiers } from "../personal/own-identifiers.ts";
import type { Problem } from "../problems/problem.ts";
import type { ContentFolder } from "./folder.ts";
import { personalIn } from "./personal-problems.ts";

/** Names of files and of posts' folders: both are published as addresses. */
export function personalNames(folder: ContentFolder, own: OwnIdentifiers): Problem[] {
  return Array.from(folder.files, ([home, names]) => [
    ...personalInName(
      home.slice(home.lastIndexOf("/") + 1),
      folder.labelOf(`${home}/${[...names][0] ?? ""}`),
      own,
    ),
    ...Array.from(names, (name) =>
      personalInName(name, folder.labelOf(home === "" ? name : `${home}/${name}`), own),
    ).flat(),
  ]).flat();
}

/** @param file as problems name it */
export function personalInName(name: string, file: string, own: OwnIdentifiers): Problem[] {
  if (!mayTell.test(name)) return [];
  return personalIn(name, { file, line: 1, column: 1 }, { own, within: "name" });
}

/** Nine digits, or an address. */
const mayTell = /(?:\d[^\d/]{0,2}){9}|@/;
