/** What a site serves of all that Pagefind makes: the index, and with the first one what searches in it. Its own interfaces are left out. */

/** The script that searches, as Pagefind names it. */
export const engineName = "pagefind.js";

/**
 * @param files by path below the index's folder
 * @param language whose rules the index was made by
 * @param first whether it is the index that a browser opens first: the others are searched by what came with it
 */
export function servedFiles(
  files: ReadonlyMap<string, Uint8Array>,
  language: string,
  first: boolean,
): Map<string, Uint8Array> {
  const engine: ReadonlySet<string> = new Set([engineName, `wasm.${language}.pagefind`]);
  const served = Array.from(files).filter(([path]) => isIndex.test(path) || (first && engine.has(path)));
  return new Map(served.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isIndex = /^pagefind-entry\.json$|\.pf_(?:meta|index|filter|fragment)$/;
