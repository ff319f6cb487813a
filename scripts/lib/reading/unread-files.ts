import { type Problem, problem } from "../problems/problem.ts";
import { nearest } from "../text/nearest.ts";
import type { ContentFolder } from "./folder.ts";

/** What an office may register, beside its posts, pages and pictures. */
const officeFiles = [
  "site.yaml",
  "pillars.yaml",
  "hashtags.yaml",
  "campaigns.yaml",
  "collaborators.yaml",
  "istilah.yaml",
  "months.yaml",
  "berkala.yaml",
  "days.yaml",
  "redirects.yaml",
] as const;

/** Files that look like one of these and are none, so that nothing in them counts: months.yml, site.yaml.txt, Days.yaml */
export function unreadFiles(folder: ContentFolder): Problem[] {
  const known: readonly string[] = officeFiles;
  return Array.from(folder.files.get("") ?? [])
    .filter((name) => /\.ya?ml(?:\.\w+)?$/i.test(name) && !known.includes(name))
    .map((name) => {
      const at = { file: folder.labelOf(name), line: 1, column: 1 };
      return problem("unread-file", at, { name, nearest: nearest(name, known), known });
    });
}
