import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Crumb } from "../../scripts/lib/site/crumb.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { graphOf } from "../../scripts/lib/site/json-ld.ts";
import type { PolicyNeeds } from "../../scripts/lib/site/security.ts";
import { Breadcrumbs } from "../components/breadcrumbs.tsx";
import { HeadStart } from "../components/head-start.tsx";
import { type Meta, PageHead } from "../components/page-head.tsx";
import { shellOf } from "./shell.tsx";

export interface DocumentProps extends Meta {
  /** from home to this page; home alone has none */
  readonly crumbs: readonly Crumb[];
  /** nodes for the page's JSON-LD graph */
  readonly data?: readonly object[];
  /** what the page may do in a browser beside what every page may: `{ "script-src": ["'self'"] }` for one with a script of the site's */
  readonly needs?: PolicyNeeds | undefined;
  /** whether it has lists or verdicts, whose styles are in `assets/list.css`: all pages do but texts */
  readonly listStyles?: boolean;
  /** whether it needs the styles that only some pages do: `assets/more.css` */
  readonly moreStyles?: boolean;
  /** the same of `assets/rich.css` */
  readonly richStyles?: boolean;
  /** the same of `assets/data.css` */
  readonly dataStyles?: boolean;
  /** the same of `assets/campaign.css` */
  readonly campaignStyles?: boolean;
  /** class of <main> */
  readonly look: string;
  readonly children: ComponentChildren;
}

/** The whole file of a page. What all pages share is rendered once and joined here as strings. */
export function renderDocument(frame: Frame, props: DocumentProps): string {
  const { address, crumbs, data = [], needs, look, children } = props;
  const { listStyles = true, moreStyles = false, richStyles = false, dataStyles = false } = props;
  const { campaignStyles = false } = props;
  const shell = shellOf(frame);
  const head = renderToString(
    <>
      {listStyles && <link rel="stylesheet" href={frame.href(frame.assets.listStylesheet)} />}
      {moreStyles && <link rel="stylesheet" href={frame.href(frame.assets.moreStylesheet)} />}
      {richStyles && <link rel="stylesheet" href={frame.href(frame.assets.richStylesheet)} />}
      {dataStyles && <link rel="stylesheet" href={frame.href(frame.assets.dataStylesheet)} />}
      {campaignStyles && <link rel="stylesheet" href={frame.href(frame.assets.campaignStylesheet)} />}
      <PageHead frame={frame} {...props} />
    </>,
  );
  const main = renderToString(
    <>
      {crumbs.length > fewestCrumbs && <Breadcrumbs frame={frame} crumbs={crumbs} />}
      <main id="isi" class={look}>
        {children}
        <p class="printed">{frame.absolute(address)}</p>
      </main>
    </>,
  );
  // A table that scrolls on narrow screens is a stop of the keyboard; where it fits a script takes that away.
  const script = frame.href(frame.assets.copyScript);
  const isTabled = / class="table" tabindex="0"/.test(main);
  const allowed = isTabled ? { ...needs, "script-src": [...(needs?.["script-src"] ?? []), "'self'"] } : needs;
  const start = allowed ? renderToString(<HeadStart needs={allowed} />) : plainStart;
  const last = isTabled && !main.includes(`src="${script}"`) ? `<script defer src="${script}"></script>` : "";
  return (
    `<!doctype html><html lang="${frame.site.language}"><head>${start}${shell.head}${head}` +
    `<script type="application/ld+json">${graphOf(frame, crumbs, data)}</script></head>` +
    `<body>${shell.header(address)}${main}${last}${shell.footer}</body></html>\n`
  );
}

/** Home alone leads nowhere that the office's name above it does not lead. */
const fewestCrumbs = 2;

const plainStart = renderToString(<HeadStart />);
