import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { navigationOf } from "../components/header.tsx";
import { PillarTiles } from "../components/pillar-tiles.tsx";
import { renderDocument } from "../layouts/document.tsx";

const address = "/404.html";

/** `/404.html`, which hosts serve for any address that is not there */
export const notFound: PageType = {
  name: "not-found",
  pages: (site) => [new Page(address, () => renderNotFound(site))],
};

function renderNotFound(site: SiteContext): string {
  const { notFound, notFoundText } = site.words.site;
  return renderDocument(site, {
    address,
    title: notFound,
    description: notFoundText,
    type: "website",
    index: false,
    crumbs: [],
    look: "wrap not-found",
    children: (
      <>
        <PillarTiles site={site} />
        <h1>{notFound}</h1>
        <p class="lede">{notFoundText}</p>
        <ul>
          {navigationOf(site).map(({ label, address }) => (
            <li key={address}>
              <a href={address}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    ),
  });
}
