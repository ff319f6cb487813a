import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filePathOf, hostRedirectsAddress } from "../model/addresses.ts";
import { basePath } from "../model/base.ts";

/**
 * Old addresses that hosts answer for by themselves, each with where it leads, as the site that was made again says. Both from the site's
 * own root.
 *
 * @param folder of the site, absolute
 * @param url of the site
 */
export async function redirectsIn(folder: string, url: string): Promise<ReadonlyMap<string, string>> {
  const base = basePath(url);
  const below = (path: string): string =>
    decodeURI(path.startsWith(`${base}/`) ? path.slice(base.length) : path);
  const text = await readFile(join(folder, filePathOf(hostRedirectsAddress)), "utf8").catch(() => "");
  const rows = text.split("\n").map((line) => line.split(" "));
  return new Map(
    rows.flatMap(([from, to, code]) =>
      from && to && code === "301" ? [[below(from), below(to)] as const] : [],
    ),
  );
}
