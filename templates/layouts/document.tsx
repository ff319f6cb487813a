import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { graphOf } from "../../scripts/lib/site/json-ld.ts";
import { Breadcrumbs } from "../components/breadcrumbs.tsx";
import { type Meta, PageHead } from "../components/page-head.tsx";
import { shellOf } from "./shell.tsx";

export interface DocumentProps extends Meta {
  /** from home to this page; home alone has none */
  readonly crumbs: readonly Crumb[];
  /** nodes for the page's JSON-LD graph */
  readonly data?: readonly object[];
  /** class of <main> */
  readonly look: string;
  readonly children: ComponentChildren;
}

/** The whole file of a page. What all pages share is rendered once and joined here as strings. */
export function renderDocument(frame: Frame, props: DocumentProps): string {
  const { address, crumbs, data = [], look, children } = props;
  const shell = shellOf(frame);
  const head = renderToString(<PageHead frame={frame} {...props} />);
  const main = renderToString(
    <>
      {crumbs.length > 1 && <Breadcrumbs frame={frame} crumbs={crumbs} />}
      <main id="isi" class={look}>
        {children}
      </main>
    </>,
  );
  return (
    `<!doctype html><html lang="${frame.site.language}"><head>${shell.head}${head}` +
    `<script type="application/ld+json">${graphOf(frame, crumbs, data)}</script></head>` +
    `<body>${shell.header(address)}${main}${shell.footer}</body></html>\n`
  );
}
