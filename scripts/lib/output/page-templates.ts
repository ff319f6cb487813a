/**
 * Each kind of page as one paginated template. The pages are made beforehand and handed over as data, one page at a
 * time, so that Eleventy discovers no file and nothing that an author wrote is ever a template.
 *
 * Eleventy keeps the text of every page until all are rendered, and then writes them one by one. `permalink: false`
 * leaves the writing to us: a page goes to the writer as soon as it is rendered, and is forgotten.
 */
import type { UserConfig } from "@11ty/eleventy";
import type { Frame } from "../site/frame.ts";
import type { Page } from "../site/page.ts";

/** What one build hands to Eleventy's configuration. */
export interface Build {
  readonly pages: readonly Page[];
  readonly frame: Frame;
  /** given each page with its text as soon as it is rendered; a promise that it returns is waited for */
  readonly take: (page: Page, text: string) => Promise<void> | undefined;
  /** given each page that cannot be rendered, with what it throws */
  readonly fail: (page: Page, error: unknown) => void;
}

/**
 * Pages that one turn of a template renders. What Eleventy does for each turn takes as long as rendering a page: with 50 of them a
 * cold build of 10,000 posts takes a seventh less time than with one.
 */
const atOnce = 50;

export function pageTemplates(config: UserConfig, { pages, frame, take, fail }: Build): void {
  for (const [name, list] of Map.groupBy(pages, ({ type }) => type)) {
    const key = `pages-${name}`;
    config.addGlobalData(key, () => list);
    config.addTemplate(`${name}.11ty.js`, {
      data: {
        pagination: { data: key, size: atOnce, alias: "items" },
        permalink: false,
        eleventyExcludeFromCollections: true,
      },
      async render({ items }) {
        for (const page of items as readonly Page[]) {
          let text: string;
          try {
            text = page.render(frame);
          } catch (error) {
            fail(page, error);
            continue;
          }
          await take(page, text);
        }
        return "";
      },
    });
  }
}
