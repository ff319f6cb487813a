import { pageListAddress } from "../../scripts/lib/model/addresses.ts";
import type { StandingPage } from "../../scripts/lib/model/office.ts";
import { crumbsTo } from "../../scripts/lib/site/crumbs.ts";
import { menuOf } from "../../scripts/lib/site/menu.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { dirOf } from "../../scripts/lib/text/direction.ts";
import { renderDocument } from "../layouts/document.tsx";

interface PageListData {
  /** in the office's order */
  readonly pages: readonly Pick<StandingPage, "address" | "title" | "summary">[];
  readonly card: PageCard | undefined;
}

/** `/halaman/`: all standing pages, where header and footer have no room for each of them */
export const pageList = pageType<PageListData>(
  "page-list",
  (content) => {
    const { pages } = content.publication;
    if (!menuOf(pages).more) return [];
    const shown = pages.map(({ address, title, summary }) => ({ address, title, summary }));
    return [{ address: pageListAddress, data: { pages: shown, card: homeCardOf(content) } }];
  },
  (frame, { pages, card }, address) => {
    const words = frame.words.site.pageList;
    return renderDocument(frame, {
      ...{
        address,
        card,
        title: words.nav,
        description: words.description(frame.site.name),
        type: "website",
      },
      crumbs: crumbsTo(frame, { label: words.nav, address }),
      moreStyles: true,
      look: "wrap list terms",
      children: (
        <>
          <header class="list-head">
            <h1>{words.nav}</h1>
          </header>
          <dl class="term-list">
            {pages.map((page) => (
              <div key={page.address}>
                <dt dir={dirOf(page.title)}>
                  <a href={frame.href(page.address)}>{page.title}</a>
                </dt>
                <dd dir={dirOf(page.summary)}>{page.summary}</dd>
              </div>
            ))}
          </dl>
        </>
      ),
    });
  },
);
