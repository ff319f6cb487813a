/** Which Markdown files of a content folder are posts and pages, and which stand where they would be lost without a word. */
import { problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import type { ContentFolder } from "./folder.ts";

export interface MarkdownFiles {
  /** posts/<month>/<slug>/index.md */
  readonly posts: readonly string[];
  /** pages/<slug>.md */
  readonly pages: readonly string[];
  /** Markdown that is neither, relative to the content folder */
  readonly misplaced: readonly string[];
}

/** Sorts by place. A README.md at the top is the office's own note. */
export function sortMarkdownFiles(folder: ContentFolder): Read<MarkdownFiles> {
  const findings = new Findings();
  const posts: string[] = [];
  const pages: string[] = [];
  const misplaced: string[] = [];
  for (const [home, names] of folder.files) {
    const lost = postFolder.test(home) && !names.has("index.md") ? nearestToPost(names) : undefined;
    if (lost) {
      const at = { file: folder.labelOf(`${home}/${lost.name}`), line: 1, column: 1 };
      const data = { folder: home, nearest: lost.text ? lost.name : undefined };
      findings.tell(problem("no-post-file", at, data, lost.post ? "error" : "warning"));
    }
    for (const name of names) {
      if (name === lost?.name || !/\.(?:md|markdown)$/i.test(name)) continue;
      const path = home === "" ? name : `${home}/${name}`;
      if (name === "index.md" && postFolder.test(home)) posts.push(path);
      else if (home === "pages" && name.endsWith(".md")) pages.push(path);
      else if (path !== "README.md") misplaced.push(path);
    }
  }
  return findings.with({ posts, pages, misplaced });
}

const postFolder = /^posts\/[^/]+\/[^/]+$/;

/**
 * Of a folder where a post should be, the file that is most like it, whether that is a text at all, and whether it was
 * surely meant to be the post: Markdown, or an index.md in capitals or with a second ending. Undefined where there is no file.
 */
function nearestToPost(
  names: ReadonlySet<string>,
): { name: string; text: boolean; post: boolean } | undefined {
  const texts = [...names].filter((name) => writing.test(name));
  const post =
    texts.find((name) => /^index\b/i.test(name)) ?? texts.find((name) => /\.(?:md|markdown)\b/i.test(name));
  const name = post ?? texts[0] ?? [...names][0];
  return name === undefined ? undefined : { name, text: texts.includes(name), post: post !== undefined };
}

/** A text, or what an editor kept of one: pos.docx, index.md.bak, index.md~ */
const writing = /\.(?:md|markdown|mdx|txt|docx?|rtf|html?)(?:~|\.\w+)?$/i;
