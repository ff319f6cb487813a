/** Posts and pages that stand where they are not read, each with the place that its own name and date give it. */
import { type Problem, problem } from "../problems/problem.ts";
import { dateSlip } from "../slips/date-slip.ts";
import { meantMonth } from "../slips/month-slip.ts";
import { slug as slugOf } from "../text/slug.ts";
import { readContentFile } from "./content-file.ts";
import type { ContentFolder } from "./folder.ts";

/** Looks into each file anew: which are told of depends on names alone, but whereto on what they say. */
export function misplacedFiles(folder: ContentFolder, names: readonly string[]): Problem[] {
  return names.map((name) => {
    const at = { file: folder.labelOf(name), line: 1, column: 1 };
    return problem("misplaced-file", at, { name, expected: expectedPlace(folder, name) });
  });
}

function expectedPlace(folder: ContentFolder, path: string): string {
  const parts = path.split("/");
  const folders = parts.slice(0, -1);
  const own = slugOf((parts.at(-1) ?? "").replace(/\.\w+$/, ""));
  const inPosts = folders[0] === "posts";
  // An index is called by its folder, unless that is a month's, or the one of all.
  const home = folders.slice(1).findLast((name) => meantMonth(name) === undefined && !/^\d{1,4}$/.test(name));
  const named = own === "" || own === "index" ? slugOf((inPosts ? home : folders.at(-1)) ?? "") : own;
  if (folders[0] === "pages") return `pages/${named || "nama-halaman"}.md`;
  const month = monthIn(folders) ?? monthOf(folder, path) ?? "2026-01";
  return `posts/${month}/${named || "nama-pos"}/index.md`;
}

/** The month that the folders name: 2026-11, or 2026 and in it 11. */
function monthIn(folders: readonly string[]): string | undefined {
  const named = folders.map(meantMonth).find((month) => month !== undefined);
  if (named !== undefined) return named;
  const year = folders.findIndex((name) => /^\d{4}$/.test(name));
  return year < 0 ? undefined : meantMonth(`${folders[year]}-${folders[year + 1] ?? ""}`);
}

/** The month of the date in its front matter; undefined where it has none that can be read. */
function monthOf(folder: ContentFolder, path: string): string | undefined {
  try {
    const { bytes } = readContentFile(folder.root, path, new Set());
    if (!(bytes instanceof Uint8Array)) return undefined;
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4000)).toString("utf8");
    const written =
      /^(?:date|tanggal):[^\S\n]*(.+)$/im
        .exec(start)?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, "$2") ?? "";
    const date = /^\d{4}-\d{2}-\d{2}\b/.exec(written)?.[0] ?? dateSlip(written).meant;
    return date?.slice(0, 7);
  } catch {
    return undefined;
  }
}
