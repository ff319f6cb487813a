import type { StandingPage } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { bodyHtml } from "../components/picture.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/<slug>/`: the office's own pages, such as its PPID and contacts */
export const standing: PageType = {
  name: "standing",
  pages: (site) =>
    site.publication.pages.map((page) => new Page(page.address, () => renderStanding(site, page))),
};

function renderStanding(site: SiteContext, { address, title, summary, body }: StandingPage): string {
  return renderDocument(site, {
    address,
    title,
    description: summary,
    type: "website",
    crumbs: crumbsTo(site, { label: title, address }),
    look: "wrap standing",
    children: (
      <article>
        <header class="post-head">
          <h1>{title}</h1>
          <p class="lede">{summary}</p>
        </header>
        <div class="prose" dangerouslySetInnerHTML={{ __html: bodyHtml(site, body()) }} />
      </article>
    ),
  });
}
