import { notFoundAddress } from "../../scripts/lib/model/addresses.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { homeCardOf, type PageCard, pageType } from "../../scripts/lib/site/page.ts";
import { navigationOf } from "../components/header.tsx";
import { PillarTiles } from "../components/pillar-tiles.tsx";
import { renderDocument } from "../layouts/document.tsx";

/** `/404.html`, which hosts serve for any address that is not there */
export const notFound = pageType(
  "not-found",
  (content) => [{ address: notFoundAddress, data: { card: homeCardOf(content) } }],
  renderNotFound,
);

function renderNotFound(
  frame: Frame,
  { card }: { readonly card: PageCard | undefined },
  address: string,
): string {
  const { notFound: title, notFoundText } = frame.words.site;
  return renderDocument(frame, {
    ...{ address, card, title },
    description: notFoundText,
    type: "website",
    index: false,
    crumbs: [],
    moreStyles: true,
    look: "wrap not-found",
    children: (
      <>
        <h1>{title}</h1>
        <p class="lede">{notFoundText}</p>
        <ul>
          {navigationOf(frame).map(({ label, address }) => (
            <li key={address}>
              <a href={frame.href(address)}>{label}</a>
            </li>
          ))}
        </ul>
        <PillarTiles frame={frame} />
      </>
    ),
  });
}
