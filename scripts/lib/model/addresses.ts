/**
 * The address of everything that a site serves, and the names that go into addresses. No other file spells them out.
 *
 * An address starts at the site's home page, whatever path the site stands under: "/2026/11/slug/".
 * `scripts/lib/model/base.ts` puts it below that path for a page's links, and below the whole URL for what leaves the site.
 */

import type { Classification } from "./disclosure.ts";
import type { Channel } from "./office.ts";

export const homeAddress = "/";
export const hashtagsAddress = "/tagar/";
/** What the office corrected and took back. */
export const correctionsAddress = "/koreksi/";
export const balanceAddress = "/keseimbangan/";
export const balanceJsonAddress = `${balanceAddress}data.json`;
export const balanceCsvAddress = `${balanceAddress}data.csv`;
/** Where anyone asks whether a card is the office's. */
export const cardCheckAddress = "/cek/";
/** What the cards of lists are known by, and those that others took the place of or that were taken back. */
export const listCardsAddress = `${cardCheckAddress}kartu.json`;
export const formerCardsAddress = `${cardCheckAddress}kartu-lama.json`;
/** What the cards of a year's posts are known by. @param year 2026 */
export function yearCardsAddress(year: string): string {
  return `${cardCheckAddress}kartu-${year}.json`;
}
/** What the office publishes periodically, and whether it is there. */
export const periodicAddress = "/informasi-berkala/";
export const periodicJsonAddress = `${periodicAddress}data.json`;
export const periodicCsvAddress = `${periodicAddress}data.csv`;
export const notFoundAddress = "/404.html";
/** Below it are the pages of the preview itself, which no build makes: no slug begins with "_". */
export const previewAddress = "/_pilar/";
/** The editor in the browser. Below it is all that it is made of. */
export const adminAddress = "/admin/";
export const adminConfigAddress = `${adminAddress}config.json`;
/** How anyone checks that the site is what the office's repository says. */
export const verificationAddress = "/verifikasi/";
/** The list of all files of the site with their hashes, and what they were made of. */
export const buildListAddress = "/build.json";
/** The signature of that list, where whoever publishes puts one beside it: no build makes it. */
export const signatureAddress = `${buildListAddress}.sigstore.json`;
/** The lots of an office that holds auctions. */
export const lotsAddress = "/lelang/";
/** The terms of the office's trade in plain words. */
export const termsAddress = "/istilah/";

/** All standing pages, where there are more than header and footer have room for. */
export const pageListAddress = "/halaman/";
/** @param id of a term, as its entry has it there */
export function termAddress(id: string): string {
  return `${termsAddress}#${id}`;
}
/** Where a reader looks for a word: /cari/?q=lelang */
export const searchAddress = "/cari/";
/** What browsers read to offer this search by themselves: https://github.com/dewitt/opensearch */
export const openSearchAddress = "/opensearch.xml";
export const robotsAddress = "/robots.txt";
/** Whom to tell of a weakness of the site: RFC 9116. */
export const securityTxtAddress = "/.well-known/security.txt";
export const sitemapAddress = "/sitemap.xml";
/** What Cloudflare Pages, Netlify and GitLab Pages read of a site, and do not serve: old addresses with those they lead to. */
export const hostRedirectsAddress = "/_redirects";
/** The same of what they send along with files. */
export const hostHeadersAddress = "/_headers";

/** @param id of a post: 2026-11/slug */
export function postAddress(id: string): string {
  const slash = id.indexOf("/");
  return `${monthAddress(id.slice(0, slash))}${id.slice(slash + 1)}/`;
}

/** @param month 2026-11 */
export function monthAddress(month: string): string {
  return `/${month.replace("-", "/")}/`;
}

/** @param year 2026 */
export function yearAddress(year: string): string {
  return `/${year}/`;
}

export function hashtagAddress(key: string): string {
  return `${hashtagsAddress}${key}/`;
}

export function pillarAddress(id: string): string {
  return `${pillarsFolder}${id}/`;
}
const pillarsFolder = "/pilar/";

export function campaignAddress(id: string): string {
  return `${campaignsFolder}${id}/`;
}
const campaignsFolder = "/kampanye/";

/** The office's channels, each with what is posted there and for whom. */
export const channelsAddress = "/kanal/";
/** How far posts got on each channel. */
export const insightsAddress = "/jangkauan/";
export const insightsJsonAddress = `${insightsAddress}data.json`;
export const insightsCsvAddress = `${insightsAddress}data.csv`;

/** What was made together with a collaborator. */
export function collaboratorAddress(id: string): string {
  return `/kolaborasi/${id}/`;
}

export function informationAddress(classification: Classification): string {
  return `/informasi/${classification}/`;
}

/** @param slug of a standing page */
export function standingAddress(slug: string): string {
  return `/${slug}/`;
}

/** Part n of the sitemap, where one file cannot hold it. */
export function sitemapPartAddress(number: number): string {
  return `/sitemap-${number}.xml`;
}

/** The word that stands before a page's number where the number alone could be taken for something else. */
const pageWord = "halaman";

/**
 * Page `number` of the list at `list`. Lists under a date or at the root put a word before the number, since `/2026/11/` is a
 * month and `/2026/11/2/` could be a post.
 *
 * @param number 1 is the list's own address
 */
export function listPageAddress(list: string, number: number): string {
  if (number === 1) return list;
  return `${list}${/^\/(?:\d|$)/.test(list) ? `${pageWord}/` : ""}${number}/`;
}

/**
 * Another address that page `number` of the list at `list` was documented to have, and that must go on leading there: pillars and
 * campaigns were said to count their pages as dates do. Undefined for all other pages.
 */
export function formerListPageAddress(list: string, number: number): string | undefined {
  const documented = [pillarsFolder, campaignsFolder].some((folder) => list.startsWith(folder));
  return documented && number > 1 ? `${list}${pageWord}/${number}/` : undefined;
}

/** The feeds of the site, a hashtag or a pillar. @param list the address of the page that they belong to */
export function feedAddresses(list: string): { readonly atom: string; readonly json: string } {
  return { atom: `${list}feed.xml`, json: `${list}feed.json` };
}

export function channelFeedAddress(channel: Channel): string {
  return `${channelsAddress}${channel}.json`;
}

/** The page of a post's share kit. @param post its address */
export function kitAddress(post: string): string {
  return `${post}${kitWord}/`;
}
const kitWord = "bagikan";

export function kitZipAddress(post: string): string {
  return `${kitAddress(post)}${kitZipName}`;
}
export const kitZipName = "kit.zip";

/** What was changed on a post since it was published. @param post its address */
export function historyAddress(post: string): string {
  return `${post}${historyWord}/`;
}
const historyWord = "riwayat";

/** A file that every page shares. @param name with the hash of its content */
export function assetAddress(name: string): string {
  return `/aset/${name}`;
}

/** A file that the editor is made of. @param name with the hash of its content, or below a folder with its version */
export function adminFileAddress(name: string): string {
  return adminAddress + name;
}

/** A file of an index of the search. @param part of the site that it finds @param path below its folder, with "/" */
export function searchFileAddress(part: string, path: string): string {
  return `${searchIndexFolder}${part}/${path}`;
}
/** What the search is made of, in a folder for each part of the site. */
export const searchIndexFolder = `${searchAddress}indeks/`;

/** The script that searches the indexes. @param version of the package that it comes from */
export function searchEngineAddress(version: string): string {
  return `${searchIndexFolder}pagefind-${version}.js`;
}

/** A picture of a post. @param name with the hash of its content */
export function pictureAddress(name: string): string {
  return `/gambar/${name}`;
}

/** What share cards stand for. Each is the folder of its cards below /kartu/, and the key under which `Cards` knows them. */
export const cardKeys = {
  home: "beranda",
  balance: "keseimbangan",
  post: (id: string) => id,
  hashtag: (key: string) => `tagar/${key}`,
  pillar: (id: string) => `pilar/${id}`,
  campaign: (id: string) => `kampanye/${id}`,
  collaborator: (id: string) => `kolaborasi/${id}`,
  month: (month: string) => `bulan/${month}`,
  year: (year: string) => `tahun/${year}`,
} as const;

export const cardsAddress = "/kartu/";

/** The list of the cards that a site serves, each with the day since which it does. */
export const cardManifestAddress = `${cardsAddress}manifest.json`;

/** @param file of the card, with its hash: og.1a2b3c4d5e.png */
export function cardAddress(key: string, file: string): string {
  return `${cardsAddress}${key}/${file}`;
}

/** The key of the card at an address; undefined for anything else, since what a list names becomes a path. */
export function cardKeyOf(address: string): string | undefined {
  return cardPattern.exec(address)?.[1];
}

/** What the cards of one post in one format share, whatever stands on them: their key and their name, without the hash. */
export function cardPlaceOf(address: string): string | undefined {
  const [, key, name] = cardPattern.exec(address) ?? [];
  return key && name && `${key}/${name}`;
}

/**
 * Whether a file may depend on what earlier builds served, so that the same content alone does not make it: a card that another took the
 * place of, the list of all cards, and what replaced cards are known by.
 */
export function mayBeKept(address: string): boolean {
  return address === cardManifestAddress || address === formerCardsAddress || cardPattern.test(address);
}

const cardPattern = /^\/kartu\/((?:[a-z0-9-]+\/)*[a-z0-9-]+)\/([a-z0-9-]+)\.[0-9a-f]{10}\.(?:png|jpg)$/;

/** First parts of addresses that belong to the site itself, built or to come: no standing page may have one as its slug. */
const reserved: ReadonlySet<string> = new Set([
  ...[hashtagsAddress, balanceAddress, pillarAddress("x"), campaignAddress("x"), assetAddress("x")].map(
    firstPart,
  ),
  ...[
    pictureAddress("x"),
    cardManifestAddress,
    channelFeedAddress("x"),
    adminAddress,
    verificationAddress,
    correctionsAddress,
    cardCheckAddress,
    searchAddress,
    lotsAddress,
    insightsAddress,
    termsAddress,
    collaboratorAddress("x"),
  ].map(firstPart),
  pageWord,
  ...[periodicAddress, informationAddress("berkala")].map(firstPart),
]);

export function isReservedSlug(slug: string): boolean {
  return reserved.has(slug) || /^\d{4}$/.test(slug);
}

/** Whether a post of this slug would stand where a list's pages do: /2026/11/halaman/2/ */
export function isListWord(slug: string): boolean {
  return slug === pageWord;
}

/** Whether an address is of a file that is only known once it is made: named by its content, or part of a share kit. */
export function isMadeByBuild(address: string): boolean {
  return /^\/build\.json|^\/(?:aset|gambar|kartu|cari\/indeks)\/|^\/admin\/.+\.[^/]+$|\/bagikan\/?(?:[^/]+)?$|^\/(?:\d{4}\/\d{2}\/)?[^/]+\/riwayat\/?$/.test(
    address,
  );
}

/** Whether an old address lies where a build, the preview, the editor or a host's own rules have theirs. @param path decoded */
export function isOwnPlace(path: string): boolean {
  return /^\/(?:aset|gambar|kartu|kanal|admin|cari\/indeks|_pilar)\/|^\/_(?:headers|redirects)\b|^\/build\.json|^\/\d{4}\/\d{2}\/[^/]+\/(?:bagikan|riwayat)\//i.test(
    path,
  );
}

function firstPart(address: string): string {
  return address.split("/")[1] ?? "";
}

/** Where the file of an address lies below the site's folder, with "/": 2026/11/slug/index.html */
export function filePathOf(address: string): string {
  return (address.endsWith("/") ? `${address}index.html` : address).slice(1);
}
