import { balanceAddress, balanceCsvAddress, balanceJsonAddress } from "../model/addresses.ts";
import type { Post } from "../model/office.ts";
import type { Crumb } from "./crumb.ts";
import { oncePerSite } from "./once.ts";
import type { SiteContext } from "./page.ts";

/**
 * Data as the text of a <script type="application/ld+json">. Every "<" is written as an escape, so that no word of a post
 * can end the script or open a comment in it.
 */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(/</g, "\\u003c");
}

/** The page's graph: its own nodes, its breadcrumbs, and the office. https://schema.org */
export function graphOf(site: SiteContext, crumbs: readonly Crumb[], nodes: readonly object[]): string {
  const own = [...nodes, ...(crumbs.length > 1 ? [breadcrumbList(site, crumbs)] : [])].map(jsonForScript);
  return `{"@context":"https://schema.org","@graph":[${[...own, organizationOf(site)].join(",")}]}`;
}

/** NewsArticle after Google's guide to article markup: headline, images, dates with the office's offset, publisher. */
export function articleOf(
  { publication, cards }: SiteContext,
  post: Post,
  picture: string | undefined,
): object {
  const { url } = publication.site;
  const images = [cards.get(post.id)?.og?.address, picture].filter((image) => image !== undefined);
  return {
    "@type": "NewsArticle",
    headline: post.title,
    description: post.summary,
    url: url + post.address,
    mainEntityOfPage: url + post.address,
    image: images.map((image) => url + image),
    datePublished: post.date.iso,
    dateModified: post.date.iso,
    inLanguage: publication.site.language,
    articleSection: post.pillar.label,
    keywords: post.hashtags.map((hashtag) => hashtag.name),
    author: { "@id": organizationId(url) },
    publisher: { "@id": organizationId(url) },
  };
}

export function webSiteOf({ publication: { site } }: SiteContext): object {
  return {
    "@type": "WebSite",
    url: `${site.url}/`,
    name: site.name,
    description: site.description || undefined,
    inLanguage: site.language,
    publisher: { "@id": organizationId(site.url) },
  };
}

/** The months' figures, as a search engine for data finds them: https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function balanceDatasetOf({ publication, words }: SiteContext): object {
  const { site, now, posts } = publication;
  const download = (address: string, type: string): object => ({
    "@type": "DataDownload",
    contentUrl: site.url + address,
    encodingFormat: type,
  });
  const oldest = posts.at(-1);
  return {
    "@type": "Dataset",
    name: `${words.balance.title}: ${site.name}`,
    description: words.balance.description(site.name),
    url: site.url + balanceAddress,
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: { "@id": organizationId(site.url) },
    dateModified: now.iso,
    temporalCoverage: oldest && `${oldest.date.month}/${now.month}`,
    distribution: [download(balanceCsvAddress, "text/csv"), download(balanceJsonAddress, "application/json")],
  };
}

function breadcrumbList({ publication }: SiteContext, crumbs: readonly Crumb[]): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ label, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: publication.site.url + address,
    })),
  };
}

const organizationOf = oncePerSite(({ publication: { site }, assets }) => {
  const logo = assets.icons[512] ?? assets.logo?.src;
  return jsonForScript({
    "@type": "GovernmentOrganization",
    "@id": organizationId(site.url),
    name: site.fullName,
    alternateName: site.name === site.fullName ? undefined : site.name,
    url: `${site.url}/`,
    logo: logo && site.url + logo,
    address: site.contacts.address,
    telephone: site.contacts.phone,
    email: site.contacts.email,
    parentOrganization: site.parent && { "@type": "GovernmentOrganization", name: site.parent },
    sameAs: Object.values(site.channels),
  });
});

function organizationId(url: string): string {
  return `${url}/#kantor`;
}
