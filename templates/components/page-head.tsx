import type { Moment } from "../../scripts/lib/model/office.ts";
import type { SiteContext } from "../../scripts/lib/site/page.ts";

/** What the head of a page says of it. */
export interface Meta {
  /** /2026/11/slug/ */
  readonly address: string;
  /** without the office's name */
  readonly title: string;
  readonly description: string;
  readonly type: "website" | "article";
  /** key of the page's share card; without one, or where it is not drawn, home's stands in */
  readonly card?: string | undefined;
  readonly published?: Moment | undefined;
  /** the folder of the page's own feeds */
  readonly feeds?: string | undefined;
  /** false keeps the page out of search engines */
  readonly index?: boolean | undefined;
}

/** The part of <head> that differs from page to page. */
export function PageHead({ site, ...meta }: Meta & { site: SiteContext }) {
  const { publication, cards, words } = site;
  const { name, url } = publication.site;
  const { title, description, address, feeds } = meta;
  const own = meta.card && cards.get(meta.card)?.og;
  const card = own || cards.get(homeCard)?.og;
  const signed = `${title} | ${name}`;
  const full = address === "/" || signed.length > longestTitle ? title : signed;
  return (
    <>
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      {meta.index === false ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={url + address} />
      )}
      <meta property="og:type" content={meta.type} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={url + address} />
      {card && (
        <>
          <meta property="og:image" content={url + card.address} />
          <meta property="og:image:type" content={card.type} />
          <meta property="og:image:width" content={String(card.width)} />
          <meta property="og:image:height" content={String(card.height)} />
          <meta property="og:image:alt" content={words.site.cardAlt(own ? title : name, name)} />
        </>
      )}
      <meta name="twitter:card" content={card ? "summary_large_image" : "summary"} />
      {meta.published && <meta property="article:published_time" content={meta.published.iso} />}
      {feeds && (
        <>
          <link
            rel="alternate"
            type="application/atom+xml"
            href={`${feeds}feed.xml`}
            title={words.site.feedOf(title, name)}
          />
          <link
            rel="alternate"
            type="application/feed+json"
            href={`${feeds}feed.json`}
            title={words.site.feedOf(title, name)}
          />
        </>
      )}
    </>
  );
}

const homeCard = "beranda";

/** Characters of a title that search engines show; a longer one goes without the office's name, which stands in og:site_name. */
const longestTitle = 70;
