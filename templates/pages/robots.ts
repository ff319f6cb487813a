import { Page, type PageType } from "../../scripts/lib/site/page.ts";

/** `/robots.txt`: all may be read */
export const robots: PageType = {
  name: "robots",
  pages: ({ publication: { site } }) => [
    new Page("/robots.txt", () => `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`),
  ],
};
