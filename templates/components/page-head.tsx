import { feedAddresses, homeAddress } from "../../scripts/lib/model/addresses.ts";
import type { Moment } from "../../scripts/lib/model/office.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import type { PageCard } from "../../scripts/lib/site/page.ts";

/** What the head of a page says of it. */
export interface Meta {
  /** /2026/11/slug/ */
  readonly address: string;
  /** without the office's name */
  readonly title: string;
  readonly description: string;
  readonly type: "website" | "article";
  /** the page's share card, or what stands in for it */
  readonly card: PageCard | undefined;
  readonly published?: Moment | undefined;
  /** of its newest correction; undefined where there is none */
  readonly modified?: Moment | undefined;
  /** whether the page has feeds of its own */
  readonly feeds?: boolean | undefined;
  /** false keeps the page out of search engines */
  readonly index?: boolean | undefined;
}

/** The part of <head> that differs from page to page. */
export function PageHead({ frame, ...meta }: Meta & { readonly frame: Frame }) {
  const { words, href, absolute } = frame;
  const { name } = frame.site;
  const { title, description, address, card } = meta;
  const feeds = meta.feeds ? feedAddresses(address) : undefined;
  const signed = `${title} | ${name}`;
  const full = address === homeAddress || signed.length > longestTitle ? title : signed;
  return (
    <>
      <title>{full}</title>
      {description && <meta name="description" content={description} />}
      {meta.index === false ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={absolute(address)} />
      )}
      {meta.type === "article" && card && meta.index !== false && (
        // Search engines show a small picture, or none, of a page that does not say so.
        <meta name="robots" content="max-image-preview:large" />
      )}
      <meta property="og:type" content={meta.type} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={absolute(address)} />
      {card && (
        <>
          <meta property="og:image" content={absolute(card.card.address)} />
          <meta property="og:image:type" content={card.card.type} />
          <meta property="og:image:width" content={String(card.card.width)} />
          <meta property="og:image:height" content={String(card.card.height)} />
          <meta property="og:image:alt" content={words.site.cardAlt(card.title ?? title, name)} />
        </>
      )}
      <meta name="twitter:card" content={card ? "summary_large_image" : "summary"} />
      {meta.published && <meta property="article:published_time" content={meta.published.iso} />}
      {meta.modified && (
        <meta
          property={meta.type === "article" ? "article:modified_time" : "og:updated_time"}
          content={meta.modified.iso}
        />
      )}
      {feeds && (
        <>
          <link
            rel="alternate"
            type="application/atom+xml"
            href={href(feeds.atom)}
            title={words.site.feedOf(title, name)}
          />
          <link
            rel="alternate"
            type="application/feed+json"
            href={href(feeds.json)}
            title={words.site.feedOf(title, name)}
          />
        </>
      )}
    </>
  );
}

/** Characters of a title that search engines show; a longer one goes without the office's name, which stands in og:site_name. */
const longestTitle = 70;
