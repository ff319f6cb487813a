import { renderToString } from "preact-render-to-string";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { HeadStart } from "../components/head-start.tsx";

/**
 * A file at an address that a page no longer has. A static host cannot redirect by itself: browsers go on at once, and search engines
 * take an immediate refresh and a canonical address for a permanent redirect
 * (https://developers.google.com/search/docs/crawling-indexing/301-redirects).
 *
 * It is not marked `noindex`: that would have search engines forget the old address instead of counting it for the new one.
 *
 * @param to the address that the page has now, on this site or another
 */
export function renderRedirect({ site, words, href, absolute }: Frame, to: string): string {
  const { moved, movedTo } = words.site;
  const whole = to.startsWith("/") ? absolute(to) : to;
  const document = renderToString(
    <html lang={site.language}>
      <head>
        <HeadStart />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{moved}</title>
        <link rel="canonical" href={whole} />
        <meta http-equiv="refresh" content={`0; url=${href(to)}`} />
      </head>
      <body>
        <main>
          <h1>{moved}</h1>
          <p>
            <a href={href(to)}>{movedTo}</a>
          </p>
        </main>
      </body>
    </html>,
  );
  return `<!doctype html>${document}\n`;
}
