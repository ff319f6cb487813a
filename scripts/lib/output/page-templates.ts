/**
 * Each kind of page as one paginated template. The pages are made beforehand and handed over as data, one page at a
 * time, so that Eleventy discovers no file and nothing that an author wrote is ever a template.
 *
 * Eleventy keeps the text of every page until all are rendered, and then writes them one by one. `permalink: false`
 * leaves the writing to us: a page goes to the writer as soon as it is rendered, and is forgotten.
 */
import type { UserConfig } from "@11ty/eleventy";
import type { Page } from "../site/page.ts";
import { type Build, renderEach } from "./render-each.ts";

/**
 * Pages that one turn of a template renders. What Eleventy does for each turn takes as long as rendering a page: with 50 of them a
 * cold build of 10,000 posts takes a seventh less time than with one.
 */
const atOnce = 50;

export function pageTemplates(config: UserConfig, build: Build): void {
  for (const [name, list] of Map.groupBy(build.pages, ({ type }) => type)) {
    const key = `pages-${name}`;
    config.addGlobalData(key, () => list);
    config.addTemplate(`${name}.11ty.js`, {
      data: {
        pagination: { data: key, size: atOnce, alias: "items" },
        permalink: false,
        eleventyExcludeFromCollections: true,
      },
      async render({ items }) {
        await renderEach({ ...build, pages: items as readonly Page[] });
        return "";
      },
    });
  }
}
