import { robotsAddress, sitemapAddress } from "../../scripts/lib/model/addresses.ts";
import { pageType } from "../../scripts/lib/site/page.ts";

/** `/robots.txt`: all may be read. Crawlers look for it at a host's root alone: below a path it does no harm. */
export const robots = pageType(
  "robots",
  () => [{ address: robotsAddress, data: {} }],
  ({ absolute }) => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapAddress)}\n`,
);
