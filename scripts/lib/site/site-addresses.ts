import {
  adminAddress,
  adminConfigAddress,
  balanceAddress,
  balanceCsvAddress,
  balanceJsonAddress,
  cardCheckAddress,
  channelFeedAddress,
  channelsAddress,
  correctionsAddress,
  feedAddresses,
  formerCardsAddress,
  formerListPageAddress,
  hashtagsAddress,
  homeAddress,
  hostHeadersAddress,
  hostRedirectsAddress,
  insightsAddress,
  insightsCsvAddress,
  insightsJsonAddress,
  listCardsAddress,
  listPageAddress,
  lotsAddress,
  notFoundAddress,
  openSearchAddress,
  pageListAddress,
  periodicAddress,
  periodicCsvAddress,
  periodicJsonAddress,
  robotsAddress,
  searchAddress,
  securityTxtAddress,
  sitemapAddress,
  sitemapPartAddress,
  termsAddress,
  verificationAddress,
  yearCardsAddress,
} from "../model/addresses.ts";
import { channels } from "../model/office.ts";
import { type Group, hasChannels, type Publication } from "../model/publication.ts";
import { chaptersOf, frontPosts } from "./chapters.ts";
import { hasInsights } from "./insights-data.ts";
import { menuOf } from "./menu.ts";
import { notesOf } from "./notes.ts";
import { addressesOfOwn } from "./own-page.ts";
import { ownPages } from "./own-pages.ts";
import { type PlacedRedirects, placeRedirects } from "./redirects.ts";
import { securityContact } from "./security-contact.ts";

/** Addresses that one sitemap may hold: https://www.sitemaps.org/protocol.html */
export const sitemapLimit = 50_000;

/**
 * The address of every page and feed that a build makes of a publication, and every old one that it answers for. Nothing is rendered. What only a build brings forth is not
 * among them: pictures, cards, share kits, the style sheet.
 */
export function siteAddresses(publication: Publication): Set<string> {
  const own = ownAddresses(publication);
  const { pages, rows } = servedRedirects(publication);
  for (const { from } of pages) own.add(from.path);
  if (rows.length > 0) own.add(hostRedirectsAddress);
  return own;
}

/** The redirects of a publication that its own pages leave room for. */
export function servedRedirects(publication: Publication): PlacedRedirects {
  if (publication.redirects.length === 0) return none;
  const placed = known.get(publication) ?? placeRedirects(ownAddresses(publication), publication.redirects);
  known.set(publication, placed);
  return placed;
}
const none: PlacedRedirects = { pages: [], rows: [], taken: [] };
const known = new WeakMap<Publication, PlacedRedirects>();

/** The same without old addresses of the office's own. */
export function ownAddresses(publication: Publication): Set<string> {
  const { hashtags, pillars, site, periodic } = publication;
  const pages = indexedAddresses(publication);
  const parts = sitemapParts(pages.length);
  const feeds = [homeAddress, correctionsAddress, ...hashtags.map(addressOf), ...pillars.map(addressOf)];
  return new Set([
    ...pages,
    ...publication.withdrawn.map(addressOf),
    ...formerAddresses(publication).keys(),
    ...ownPages.flatMap((page) => addressesOfOwn(page, publication)),
    ...feeds.flatMap((list) => Object.values(feedAddresses(list))),
    ...channels.filter((channel) => site.channels[channel] !== undefined).map(channelFeedAddress),
    ...(securityContact(site) === undefined ? [] : [securityTxtAddress]),
    ...(site.admin === false ? [] : [adminAddress, adminConfigAddress]),
    ...(periodic.length > 0 ? [periodicJsonAddress, periodicCsvAddress] : []),
    ...(hasInsights(publication) ? [insightsJsonAddress, insightsCsvAddress] : []),
    ...[
      balanceJsonAddress,
      balanceCsvAddress,
      notFoundAddress,
      robotsAddress,
      openSearchAddress,
      sitemapAddress,
      hostHeadersAddress,
      listCardsAddress,
      formerCardsAddress,
    ],
    ...publication.years.map(({ subject }) => yearCardsAddress(subject)),
    ...Array.from({ length: parts > 1 ? parts : 0 }, (_, index) => sitemapPartAddress(index + 1)),
  ]);
}

/** The pages that search engines are told of: all but the error page, share kits, and those in place of posts that were taken back. */
export function indexedAddresses(publication: Publication): string[] {
  const { posts, pages, hashtags, pillars, campaigns, collaborators, months, years, classes, periodic } =
    publication;
  const lists: readonly Group<unknown>[] = [
    ...pillars,
    ...hashtags,
    ...campaigns,
    ...collaborators,
    ...years,
    ...months,
    ...classes,
  ];
  return [
    ...listAddresses(homeAddress, posts, frontPosts),
    ...pages.map(addressOf),
    hashtagsAddress,
    balanceAddress,
    verificationAddress,
    cardCheckAddress,
    searchAddress,
    ...(hasChannels(publication.site) ? [channelsAddress] : []),
    ...(hasInsights(publication) ? [insightsAddress] : []),
    ...(publication.site.preset.includes("auction") ? [lotsAddress] : []),
    ...listAddresses(correctionsAddress, notesOf(publication)),
    ...(periodic.length > 0 ? [periodicAddress] : []),
    ...(menuOf(pages).more ? [pageListAddress] : []),
    ...(publication.terms.length > 0 ? [termsAddress] : []),
    ...lists.flatMap(({ address, posts: own }) => listAddresses(address, own)),
    ...posts.map(addressOf),
    ...ownPages.flatMap((page) =>
      addressesOfOwn(page, publication).filter((address) => page.own.indexed ?? address.endsWith("/")),
    ),
  ];
}

/** Addresses that pages were once documented to have, each with the one that its page has. */
export function formerAddresses({ pillars, campaigns }: Publication): Map<string, string> {
  const lists: readonly Group<unknown>[] = [...pillars, ...campaigns];
  const moved = lists.flatMap(({ address: list, posts }) =>
    chaptersOf(posts).chapters.flatMap(({ number }): [string, string][] => {
      const former = formerListPageAddress(list, number);
      return former === undefined ? [] : [[former, listPageAddress(list, number)]];
    }),
  );
  return new Map(moved);
}

/** Files that a sitemap of so many addresses takes; with more than one there is an index beside them. */
export function sitemapParts(addresses: number): number {
  return Math.max(1, Math.ceil(addresses / sitemapLimit));
}

/** A list's own address and those of its chapters. @param firstOnly as in `chaptersOf` */
export function listAddresses(list: string, posts: readonly unknown[], firstOnly?: number): string[] {
  return [list, ...chaptersOf(posts, firstOnly).chapters.map(({ number }) => listPageAddress(list, number))];
}

function addressOf({ address }: { readonly address: string }): string {
  return address;
}
