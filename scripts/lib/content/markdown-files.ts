/** Which Markdown files of a content folder are posts and pages, and which stand where they would be lost without a word. */
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { ContentFolder } from "./folder.ts";

export interface MarkdownFiles {
  /** posts/<month>/<slug>/index.md */
  readonly posts: readonly string[];
  /** pages/<slug>.md */
  readonly pages: readonly string[];
}

/** Sorts by place. A README.md at the top is the office's own note. */
export function sortMarkdownFiles(folder: ContentFolder, problems: Problem[]): MarkdownFiles {
  const posts: string[] = [];
  const pages: string[] = [];
  for (const [home, names] of folder.files) {
    for (const name of names) {
      if (!/\.(?:md|markdown)$/i.test(name)) continue;
      const path = home === "" ? name : `${home}/${name}`;
      if (name === "index.md" && /^posts\/[^/]+\/[^/]+$/.test(home)) posts.push(path);
      else if (home === "pages" && name.endsWith(".md")) pages.push(path);
      else if (path !== "README.md") {
        const at = { file: folder.label(path), line: 1, column: 1 };
        problems.push(problem("misplaced-file", at, { name: path, expected: expectedPlace(home, name) }));
      }
    }
  }
  return { posts, pages };
}

function expectedPlace(home: string, name: string): string {
  const slug = slugOf(name);
  if (home === "pages" || home.startsWith("pages/")) return `pages/${slug}.md`;
  const month = /\b\d{4}-\d{2}\b/.exec(home)?.[0] ?? "2026-01";
  return `posts/${month}/${slug === "index" ? "nama-pos" : slug}/index.md`;
}

function slugOf(name: string): string {
  const words = name
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "index";
}
