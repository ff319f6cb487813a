/** Which old addresses a site can answer for: wherever it has nothing of its own. */
import { isOwnPlace } from "../model/addresses.ts";
import type { Redirect } from "../model/office.ts";

export interface PlacedRedirects {
  /** those that a file stands for */
  readonly pages: readonly Redirect[];
  /** all that a host with rules of its own leads on: those, what is no page (.php, .pdf), and what has a query */
  readonly rows: readonly Redirect[];
  /** those whose place is taken, each with the address that has it */
  readonly taken: readonly (readonly [redirect: Redirect, address: string])[];
}

/**
 * A page of the site is never written over, nor made a folder; nor are names told apart by their capitals, which Windows does not.
 *
 * @param own every address of the site
 */
export function placeRedirects(own: Iterable<string>, redirects: readonly Redirect[]): PlacedRedirects {
  const pages: Redirect[] = [];
  const rows: Redirect[] = [];
  const taken: [Redirect, string][] = [];
  if (redirects.length === 0) return { pages, rows, taken };
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  const add = (address: string): void => {
    const file = fileOf(address);
    files.set(file, address);
    for (let folder = folderOf(file); folder !== "" && !folders.has(folder); folder = folderOf(folder))
      folders.set(folder, address);
  };
  const holderOf = (path: string): string | undefined => {
    const file = fileOf(path);
    let found = files.get(file) ?? folders.get(file) ?? (isOwnPlace(path) ? path : undefined);
    for (let folder = folderOf(file); found === undefined && folder !== ""; folder = folderOf(folder))
      found = files.get(folder);
    return found;
  };
  for (const address of own) add(address);
  for (const redirect of redirects) {
    const { path, query } = redirect.from;
    const holder = query === undefined ? holderOf(path) : undefined;
    if (holder !== undefined) taken.push([redirect, holder]);
    else {
      rows.push(redirect);
      if (query !== undefined || !/\/$|\.html?$/i.test(path)) continue;
      pages.push(redirect);
      add(path);
    }
  }
  return { pages, rows, taken };
}

function fileOf(address: string): string {
  return (address.endsWith("/") ? `${address}index.html` : address).toLowerCase();
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}
