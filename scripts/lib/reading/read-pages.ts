import type { MarkdownRenderer } from "../markdown/renderer.ts";
import { isReservedSlug, standingAddress } from "../model/addresses.ts";
import type { StandingPage } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { digestOf } from "../text/digest.ts";
import type { ContentFolder } from "./folder.ts";
import { readMarkdownFile } from "./markdown-file.ts";
import { idPattern } from "./schema/fields.ts";
import { pageSchema } from "./schema/post.ts";

/**
 * The standing pages in their own order; what is wrong is added to `problems`.
 *
 * @param names pages/<slug>.md
 */
export function readPages(
  names: readonly string[],
  folder: ContentFolder,
  renderer: MarkdownRenderer,
  problems: Problem[],
): StandingPage[] {
  const pages: (StandingPage & { order: number })[] = [];
  for (const name of names) {
    const slug = name.slice("pages/".length, -".md".length);
    const start = { file: folder.label(name), line: 1, column: 1 };
    const address = standingAddress(slug);
    if (!idPattern.test(slug)) problems.push(problem("invalid-slug", start, { found: slug }));
    else if (isReservedSlug(slug)) problems.push(problem("reserved-address", start, { address }));
    const file = readMarkdownFile(folder, name, pageSchema, renderer, problems);
    if (!file?.value) continue;
    const { title, summary, nav, order } = file.value;
    const { body, links } = file;
    pages.push({
      ...{ slug, address, title, summary, nav: nav as StandingPage["nav"], order, links },
      version: digestOf(file.text),
      body: () => body,
      images: body.filter((part) => typeof part !== "string"),
    });
  }
  return pages
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
    .map(({ order: _, ...page }) => page);
}
