import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import { graphOf } from "../../scripts/lib/site/json-ld.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";
import { Breadcrumbs } from "../components/breadcrumbs.tsx";
import { type Meta, PageHead } from "../components/page-head.tsx";
import { frameOf } from "./frame.tsx";

export interface DocumentProps extends Meta {
  /** from home to this page; home alone has none */
  readonly crumbs: readonly Crumb[];
  /** nodes for the page's JSON-LD graph */
  readonly data?: readonly object[];
  /** class of <main> */
  readonly look: string;
  readonly children: ComponentChildren;
}

/** The whole file of a page. What all pages share is rendered once a build and joined here as strings. */
export function renderDocument(site: SiteContext, props: DocumentProps): string {
  const { address, crumbs, data = [], look, children } = props;
  const frame = frameOf(site);
  const head = renderToString(<PageHead site={site} {...props} />);
  const main = renderToString(
    <>
      {crumbs.length > 1 && <Breadcrumbs label={site.words.site.breadcrumbs} crumbs={crumbs} />}
      <main id="isi" class={look}>
        {children}
      </main>
    </>,
  );
  return (
    `<!doctype html><html lang="${site.publication.site.language}"><head>${frame.head}${head}` +
    `<script type="application/ld+json">${graphOf(site, crumbs, data)}</script></head>` +
    `<body>${frame.header(address)}${main}${frame.footer}</body></html>\n`
  );
}
