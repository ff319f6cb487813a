import type {
  BreadcrumbList,
  DataDownload,
  Dataset,
  GovernmentOrganization,
  NewsArticle,
  Offer,
  Product,
  SaleEvent,
  WebPage,
  WebSite,
} from "schema-dts";
import type { Card, CardSet } from "../cards/card.ts";
import {
  balanceAddress,
  balanceCsvAddress,
  balanceJsonAddress,
  homeAddress,
  insightsAddress,
  insightsCsvAddress,
  insightsJsonAddress,
  periodicAddress,
  periodicCsvAddress,
  periodicJsonAddress,
} from "../model/addresses.ts";
import { type Auction, auctionPortal } from "../model/auction.ts";
import type { Collaborator } from "../model/collaborator.ts";
import type { Moment } from "../model/moment.ts";
import type { Crumb } from "./crumb.ts";
import type { Entry } from "./entry.ts";
import type { Frame } from "./frame.ts";
import type { Note } from "./notes.ts";
import { oncePerFrame } from "./once.ts";

/** What schema.org knows of a type; JSON leaves out what is undefined. */
type Known<All, Type extends string> = {
  readonly [Key in keyof Extract<All, { "@type": Type }>]: Extract<All, { "@type": Type }>[Key] | undefined;
};

/**
 * Data as the text of a <script type="application/ld+json">. Every "<" is written as an escape, so that no word of a post
 * can end the script or open a comment in it.
 */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** The page's graph: its own nodes, its breadcrumbs, and the office. https://schema.org */
export function graphOf(frame: Frame, crumbs: readonly Crumb[], nodes: readonly object[]): string {
  const own = [...nodes, ...(crumbs.length > 1 ? [breadcrumbList(frame, crumbs)] : [])].map(jsonForScript);
  return `{"@context":"https://schema.org","@graph":[${[...own, organizationOf(frame)].join(",")}]}`;
}

/** NewsArticle after Google's guide to article markup: headline, images, dates with the office's offset, publisher. */
export function articleOf(
  { site, absolute }: Frame,
  post: Entry,
  cards: readonly Pick<Card, "address">[],
  { notes = [], modified = post.date, collaborators = [] }: ArticleAbout = {},
): object {
  const images = imagesOf(post, cards);
  const address = absolute(post.address);
  return {
    "@type": "NewsArticle",
    headline: post.title,
    description: post.summary,
    url: address,
    mainEntityOfPage: address,
    image: images.map(absolute),
    datePublished: post.date.iso,
    dateModified: modified.iso,
    ...correctionsOf(notes),
    contributor: collaborators.length > 0 ? collaborators.map(organizationNamed) : undefined,
    expires: post.validity?.until.iso,
    inLanguage: site.language,
    articleSection: post.pillar.label,
    keywords: post.hashtags.map((hashtag) => hashtag.name),
    author: { "@id": organizationId(site.url) },
    publisher: { "@id": organizationId(site.url) },
  } satisfies Known<NewsArticle, "NewsArticle">;
}

/** What more is known of an article: how it was changed, and with whom it was made. */
export interface ArticleAbout {
  readonly notes?: readonly Note[];
  readonly modified?: Moment;
  readonly collaborators?: readonly Pick<Collaborator, "name" | "url">[];
}

/**
 * The shapes in which search engines show a picture: wide, square and upright, as far as a post has them. Google recommends 16:9, 4:3 and 1:1 and takes
 * whichever of several suits a place; a link's card stands in where a post has none of 16:9.
 */
const shownFormats = [["landscape", "og"], ["square"], ["portrait"]] as const;

/** A post's cards for search engines, one a shape; the title card, and of a lot its own. */
export function shownCards(cards: CardSet | undefined): Pick<Card, "address">[] {
  const whole = cards?.all.filter(({ kind }) => kind !== "slide") ?? [];
  return shownFormats.flatMap((formats) => {
    const fitting = formats.flatMap((format) => whole.filter((one) => one.format === format));
    return fitting.slice(0, 1).map(({ address }) => ({ address }));
  });
}

function imagesOf(post: Entry, cards: readonly Pick<Card, "address">[]): string[] {
  const picture = post.image?.picture.src;
  return [...cards.map(({ address }) => address), ...(picture === undefined ? [] : [picture])];
}

/**
 * A lot as the event at which it is sold, with what taking part costs, after Google's guide to event markup: name, startDate, location, offers.
 * Where the post names no day of the auction, the lot itself as a product on offer.
 */
export function lotOf(
  { site, absolute }: Frame,
  post: Entry,
  auction: Auction,
  cards: readonly Pick<Card, "address">[],
): object {
  const { lot, limit, deadline, date, seller, url, place } = auction;
  const offer = {
    "@type": "Offer",
    url,
    price: limit,
    priceCurrency: "IDR",
    validFrom: post.date.iso,
    seller:
      seller === undefined
        ? { "@id": organizationId(site.url) }
        : ({ "@type": "Organization", name: seller } as const),
  } satisfies Known<Offer, "Offer">;
  const shared = {
    name: lot,
    description: post.summary,
    image: imagesOf(post, cards).map(absolute),
    url: absolute(post.address),
  };
  if (!date)
    return {
      "@type": "Product",
      ...shared,
      offers: { ...offer, priceValidUntil: deadline.date },
    } satisfies Known<Product, "Product">;
  const online = { "@type": "VirtualLocation", url } as const;
  // Bids are taken online in any case; a place that is not the portal's name is one to go to.
  const hall = place !== undefined && !place.toLowerCase().includes(new URL(auctionPortal).host);
  return {
    "@type": "SaleEvent",
    ...shared,
    startDate: date.time === undefined ? date.date : date.iso,
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: `https://schema.org/${hall ? "Mixed" : "Online"}EventAttendanceMode`,
    location: hall ? [online, { "@type": "Place", name: place, address: place }] : online,
    organizer: { "@id": organizationId(site.url) },
    offers: { ...offer, validThrough: deadline.iso },
  } satisfies Known<SaleEvent, "SaleEvent">;
}

/** A standing page that was changed: it has no day but that. */
export function changedPageOf(
  { site, absolute }: Frame,
  { address, title, notes, modified }: ChangedPage,
): object {
  return {
    "@type": "WebPage",
    url: absolute(address),
    name: title,
    dateModified: modified.iso,
    ...correctionsOf(notes),
    inLanguage: site.language,
    publisher: { "@id": organizationId(site.url) },
  } satisfies Known<WebPage, "WebPage">;
}

export interface ChangedPage {
  readonly address: string;
  readonly title: string;
  readonly notes: readonly Note[];
  readonly modified: Moment;
}

function organizationNamed({ name, url }: Pick<Collaborator, "name" | "url">) {
  return { "@type": "Organization", name, ...(url !== undefined && { url }) } as const;
}

/** https://schema.org/correction; an update corrects nothing. */
function correctionsOf(notes: readonly Note[]): Pick<Known<NewsArticle, "NewsArticle">, "correction"> {
  const corrections = notes.filter(({ kind }) => kind === "koreksi");
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ text, date }) => ({
      "@type": "CorrectionComment",
      text,
      datePublished: date.iso,
    })),
  };
}

export function webSiteOf({ site, absolute }: Frame): object {
  return {
    "@type": "WebSite",
    url: absolute(homeAddress),
    name: site.name,
    description: site.description || undefined,
    inLanguage: site.language,
    publisher: { "@id": organizationId(site.url) },
  } satisfies Known<WebSite, "WebSite">;
}

/**
 * The months' figures, as a search engine for data finds them: https://developers.google.com/search/docs/appearance/structured-data/dataset
 *
 * @param first the first month with a public post; undefined before there is one
 */
export function balanceDatasetOf(
  { site, words, absolute }: Frame,
  { now, first }: { readonly now: Moment; readonly first: string | undefined },
): object {
  return {
    "@type": "Dataset",
    name: `${words.balance.title}: ${site.name}`,
    description: words.balance.description(site.name),
    url: absolute(balanceAddress),
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: { "@id": organizationId(site.url) },
    dateModified: now.iso,
    temporalCoverage: first && `${first}/${now.month}`,
    distribution: [
      downloadOf(absolute(balanceCsvAddress), "text/csv"),
      downloadOf(absolute(balanceJsonAddress), "application/json"),
    ],
  } satisfies Known<Dataset, "Dataset">;
}

/** The same of what is to be published periodically. */
export function periodicDatasetOf({ site, words, absolute }: Frame, now: Moment): object {
  const { nav, description } = words.disclosure.periodic;
  return {
    "@type": "Dataset",
    name: `${nav}: ${site.name}`,
    description: description(site.name),
    url: absolute(periodicAddress),
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: { "@id": organizationId(site.url) },
    dateModified: now.iso,
    distribution: [
      downloadOf(absolute(periodicCsvAddress), "text/csv"),
      downloadOf(absolute(periodicJsonAddress), "application/json"),
    ],
  } satisfies Known<Dataset, "Dataset">;
}

/** The same of how far posts got. */
export function insightsDatasetOf(
  { site, words, absolute }: Frame,
  { from, to }: { readonly from: string; readonly to: string },
): object {
  const { title, description } = words.audience.insights;
  return {
    "@type": "Dataset",
    name: `${title}: ${site.name}`,
    description: description(site.name),
    url: absolute(insightsAddress),
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: { "@id": organizationId(site.url) },
    temporalCoverage: `${from}/${to}`,
    distribution: [
      downloadOf(absolute(insightsCsvAddress), "text/csv"),
      downloadOf(absolute(insightsJsonAddress), "application/json"),
    ],
  } satisfies Known<Dataset, "Dataset">;
}

function downloadOf(contentUrl: string, encodingFormat: string): DataDownload {
  return { "@type": "DataDownload", contentUrl, encodingFormat };
}

function breadcrumbList({ absolute }: Frame, crumbs: readonly Crumb[]): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: absolute(address),
    })),
  } satisfies Known<BreadcrumbList, "BreadcrumbList">;
}

const organizationOf = oncePerFrame(({ site, assets, absolute }) => {
  const logo = assets.icons[512] ?? assets.logo?.src;
  return jsonForScript({
    "@type": "GovernmentOrganization",
    "@id": organizationId(site.url),
    name: site.fullName,
    alternateName: site.name === site.fullName ? undefined : site.name,
    url: absolute(homeAddress),
    logo: logo && absolute(logo),
    address: site.contacts.address,
    telephone: site.contacts.phone,
    email: site.contacts.email,
    parentOrganization: site.parent && { "@type": "GovernmentOrganization", name: site.parent },
    sameAs: Object.values(site.channels),
  } satisfies Known<GovernmentOrganization, "GovernmentOrganization">);
});

function organizationId(url: string): string {
  return `${url}/#kantor`;
}
