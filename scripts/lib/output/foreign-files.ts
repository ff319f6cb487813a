/**
 * Files that somebody put into a site by hand. A build replaces the whole folder and would lose them: they are moved beside it. What a site
 * is made of stands in its own list; of a site without one nobody can tell what is foreign.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renamePatientlySync } from "../files/rename.ts";
import { buildListAddress } from "../model/addresses.ts";

export interface SetAside {
  /** absolute */
  readonly folder: string;
  /** below it, with "/" */
  readonly files: readonly string[];
}

/**
 * @param old the folder of the site that was replaced
 * @param output the place where it stood
 * @param unlisted a file of the site that is in no list
 * @returns undefined where there was none
 */
export function setForeignAside(old: string, output: string, unlisted: string): SetAside | undefined {
  const own = listedIn(old)?.add(unlisted);
  if (!own) return undefined;
  const foreign = readdirSync(old, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(old.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !own.has(path) && !path.startsWith(listName));
  if (foreign.length === 0) return undefined;
  const folder = freeName(`${output}.titipan`);
  for (const path of foreign) {
    const place = join(folder, ...path.split("/"));
    mkdirSync(dirname(place), { recursive: true });
    renamePatientlySync(join(old, ...path.split("/")), place);
  }
  return { folder, files: foreign };
}

/** The list of a site's files, and how the names of its signatures begin. */
const listName = buildListAddress.slice(1);

/** The paths of all files that a site's own list names. */
function listedIn(site: string): Set<string> | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(site, listName), "utf8")) as {
      files: readonly { readonly path: string }[];
    };
    return new Set(files.map(({ path }) => path));
  } catch {
    return undefined;
  }
}

function freeName(wanted: string, number = 1): string {
  const name = number === 1 ? wanted : `${wanted}-${number}`;
  return existsSync(name) ? freeName(wanted, number + 1) : name;
}
