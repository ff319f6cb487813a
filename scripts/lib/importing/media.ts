/** The pictures of the old site as they lie on the admin's disk: WordPress's folder of uploads, whole or in part. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { composed } from "../text/same-name.ts";

export interface Media {
  /** The file of the first address that one is found for, absolute. */
  find(addresses: readonly string[]): string | undefined;
}

/** Files that are looked at: more is somebody's whole disk. */
const mostFiles = 300_000;

export class TooManyFilesError extends Error {
  constructor(readonly limit: number) {
    super(`more than ${limit} files`);
  }
}

/**
 * Links are not followed, so that nothing outside the folder is taken.
 *
 * @param folder absolute
 * @throws TooManyFilesError, and what the machine refuses
 */
export function openMedia(folder: string): Media {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  let count = 0;
  const walk = (path: string, above: readonly string[]): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const names = [...above, entry.name];
      const file = join(path, entry.name);
      if (entry.isDirectory()) walk(file, names);
      else if (entry.isFile()) {
        if (++count > mostFiles) throw new TooManyFilesError(mostFiles);
        // The folder may be that of uploads, one of its years, or any that holds it.
        const [year, month] = names.slice(-3);
        byPath.set(keyOf(names.join("/")), file);
        if (/^\d{4}$/.test(year ?? "") && /^\d{2}$/.test(month ?? ""))
          byPath.set(keyOf(names.slice(-3).join("/")), file);
        const own = keyOf(entry.name);
        // Of two files of one name in two months neither is surely meant.
        byName.set(own, byName.has(own) ? undefined : file);
      }
    }
  };
  walk(folder, []);
  return {
    find(addresses) {
      const paths = addresses
        .map(pathOf)
        .filter((path) => path !== "")
        .flatMap(variants);
      for (const path of paths) {
        const found = byPath.get(path);
        if (found !== undefined) return found;
      }
      for (const path of paths) {
        const found = byName.get(path.slice(path.lastIndexOf("/") + 1));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** Nothing is at hand. */
export const noMedia: Media = { find: () => undefined };

/** https://kantor.go.id/wp-content/uploads/2019/03/x.jpg?w=600 → 2019/03/x.jpg */
function pathOf(address: string): string {
  const path = URL.parse(address, "https://x.invalid/")?.pathname ?? "";
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // It stays as it is.
  }
  return keyOf(decoded.replace(/^.*\/(?:uploads(?:\/sites\/\d+)?|files)\//, "").replace(/^\/+/, ""));
}

/** The file as it was uploaded before the one that was made smaller: x-300x200.jpg, x-scaled.jpg, x-e1552345678901.jpg */
function variants(path: string): string[] {
  const original = path.replace(/-\d{2,5}x\d{2,5}(?=\.[a-z]+$)/, "");
  const edited = original.replace(/-(?:scaled|rotated|e\d{10,13})(?=\.[a-z]+$)/, "");
  return [...new Set([edited, original, path])];
}

/** Windows and macOS take capitals for small letters, and macOS takes accents apart. */
function keyOf(path: string): string {
  return composed(path).toLowerCase();
}
