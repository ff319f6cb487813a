import { anchorOf, isAnchor } from "../markdown/headings.ts";
import { hashtagAddress, isMadeByBuild } from "../model/addresses.ts";
import type { BodyLink, Office, Post } from "../model/office.ts";
import { publish } from "../model/publication.ts";
import { mostOfFile } from "../problems/at-most.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { notePart, notesPart } from "../site/notes.ts";
import { siteAddresses } from "../site/site-addresses.ts";
import { nearest } from "../text/nearest.ts";
import { once } from "../text/once.ts";
import type { Check } from "./check.ts";

/**
 * Links within the site must lead to a page that exists: now or, in a post that is not public yet, once its date has come. Of a post's or
 * standing page's parts the one that a link names must be there too; of the parts of lists it must be one that lists have. What an old
 * address leads to is held to the same, but may wait for any post.
 */
export const brokenLinks: Check = ({ office }) => {
  const linking = [
    ...office.posts.map((post) => ({ links: post.links, epoch: post.date.epoch })),
    ...office.pages.map(({ links }) => ({ links, epoch: office.now.epoch })),
    { links: redirectLinks(office), epoch: Number.MAX_VALUE },
  ].filter(({ links }) => links.length > 0);
  if (linking.length === 0) return [];

  const today = siteAddresses(publish(office));
  const firstThere = arrivals(office, (then) => siteAddresses(publish(then)));
  const takenBack = new Set(office.withdrawn.map(({ address }) => address));
  const now = office.now.epoch;
  const partsOf = once(() => partsByPage(office));
  let explain: ((link: BodyLink, address: string) => Problem) | undefined;
  return linking.flatMap(({ links, epoch }) => {
    // What was meant is looked for among all addresses or parts, as long as anybody is told.
    let told = 0;
    return links.flatMap((link) => {
      if (today.has(link.address) && takenBack.size === 0) return [];
      const address = pageOf(link.address);
      if (address === undefined) return [];
      if (takenBack.has(address))
        return [problem("broken-link", link, { found: link.written, why: "withdrawn", nearest: undefined })];
      if (today.has(address) || (epoch > now && firstThere(address) <= epoch)) {
        const part = partOf(link.address);
        const missing =
          part === "" ? [] : missingPart(link, part, partsOf().get(address), told <= mostOfFile);
        told += missing.length;
        return missing;
      }
      if (++told > mostOfFile)
        return [problem("broken-link", link, { found: link.written, why: "missing", nearest: undefined })];
      explain ??= explainer(office, today);
      return explain(link, address);
    });
  });
};

/** What the office's old addresses lead to within the site, other than drafts. */
function redirectLinks({ redirects, posts, withdrawn }: Office): BodyLink[] {
  const own = redirects.filter(({ to }) => to.startsWith("/"));
  if (own.length === 0) return [];
  const drafts = new Set(posts.filter(({ state }) => state === "draft").map(({ address }) => address));
  // A page in place of a post that was taken back says so to whoever comes by an old address, too.
  const fine = new Set([...drafts, ...withdrawn.map(({ address }) => address)]);
  return own
    .filter(({ to }) => !fine.has(pageOf(to) ?? ""))
    .map(({ to, targetAt }) => ({ written: to, address: to, ...targetAt }));
}

/**
 * When each address will first be there, in milliseconds; Infinity for never. Pages never go again, so a binary search finds
 * the moment: with n scheduled posts the office is published log n times for an address, and moments are shared.
 */
function arrivals(
  office: Office,
  addressesOf: (office: Office) => ReadonlySet<string>,
): (address: string) => number {
  const epochs = office.posts.filter(({ state }) => state === "scheduled").map(({ date }) => date.epoch);
  const moments = [...new Set(epochs)].sort((a, b) => a - b);
  const published = new Map<number, ReadonlySet<string>>();
  const isThere = (address: string, epoch: number): boolean => {
    const addresses = published.get(epoch) ?? addressesOf(officeAt(office, epoch));
    published.set(epoch, addresses);
    return addresses.has(address);
  };
  const found = new Map<string, number>();
  const search = (address: string): number => {
    const last = moments.at(-1);
    if (last === undefined || !isThere(address, last)) return Number.POSITIVE_INFINITY;
    let low = 0;
    let high = moments.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isThere(address, moments[middle] ?? last)) high = middle;
      else low = middle + 1;
    }
    return moments[low] ?? last;
  };
  return (address) => {
    const epoch = found.get(address) ?? search(address);
    found.set(address, epoch);
    return epoch;
  };
}

/** The office once a moment has come: what is scheduled until then is public. */
function officeAt(office: Office, epoch: number): Office {
  const publicByThen = (post: Post): Post =>
    post.state === "scheduled" && post.date.epoch <= epoch ? { ...post, state: "public" } : post;
  return { ...office, posts: office.posts.map(publicByThen) };
}

/**
 * The address of the page as it is built, without query and fragment; undefined if the link is not to one of the site's
 * pages.
 */
function pageOf(address: string): string | undefined {
  const [plain = ""] = address.split(/[?#]/);
  if (isMadeByBuild(plain)) return undefined;
  const page = plain.replace(/\/index\.html$/, "/");
  return page.endsWith("/") || /\.[a-z0-9]+$/i.test(page) ? page : `${page}/`;
}

/** What stands behind the # of an address, without what browsers look for in the text (#:~:text=). */
function partOf(address: string): string {
  const at = address.indexOf("#");
  return at < 0 ? "" : address.slice(at + 1).replace(/:~:.*$/s, "");
}

/** The ids that a link to a post or a standing page may name: of the headings of its text, and of the page around it. */
function partsByPage({ posts, pages }: Office): Map<string, ReadonlySet<string>> {
  return new Map([
    ...posts.map(({ auction, ...post }) => {
      const own = auction ? [auctionPart] : [];
      return [post.address, new Set([...ownParts(post), ...own])] as const;
    }),
    ...pages.map((page) => [page.address, new Set(ownParts(page))] as const),
  ]);
}

function ownParts({
  anchors,
  corrections,
  attachments,
}: Pick<Post, "anchors" | "corrections" | "attachments">) {
  const files = attachments.length > 0 ? [attachmentsPart] : [];
  return [...anchors, ...pageParts, ...files, ...noteParts(corrections)];
}

function noteParts(corrections: Post["corrections"] = []): string[] {
  return corrections.length === 0 ? [] : [notesPart, ...corrections.map((_, index) => notePart(index + 1))];
}

/** The page's main part; browsers know #top by themselves. */
const pageParts = ["isi", "top"];
const auctionPart = "lelang";
const attachmentsPart = "berkas";

/** What the pages that the site makes of its own call their parts; which of them a page has is for its template. */
export const siteParts: ReadonlySet<string> = new Set([
  ...pageParts,
  ...["bagikan-langsung", "bulan", "cara", "daftar", "data", "imbangan", "janji", "lapor", "alasan", "tanya"],
  ...["butir", "halaman", "minta", "ringkasan", "segera"],
  ...["bagikan", "cari", "cari-kata", "hasil", "ikuti", "jumlah", "kata", "lagi", "lama", "tautan"],
  ...["menurut-bulan", "menurut-mitra", "menurut-tagar", "saringan", "tagar", "telusuri"],
  ...["cek", "cek-catatan", "jawab-busy", "jawaban", "terbaru"],
  ...["kanal", "perbandingan", "tanpa-akun", "yang-berubah"],
]);

/** @param parts of the page; undefined for one that the site makes */
function missingPart(
  link: BodyLink,
  part: string,
  parts: ReadonlySet<string> | undefined,
  inFull: boolean,
): Problem[] {
  if (parts === undefined)
    return siteParts.has(part)
      ? []
      : [problem("broken-link", link, { found: link.written, why: "part", nearest: undefined })];
  if (parts.has(part)) return [];
  if (!inFull)
    return [problem("broken-link", link, { found: link.written, why: "part", nearest: undefined })];
  const headings = [...parts].filter((id) => isAnchor(id));
  const meant = anchorOf(part.replace(/^bagian-/i, ""));
  const found = headings.includes(meant) ? meant : nearest(meant, headings);
  const before = link.written.slice(0, link.written.indexOf("#"));
  const data = {
    ...{ found: link.written, why: "part" as const },
    nearest: found && `${before}#${found}`,
    parts: headings.map((id) => `#${id}`),
  };
  return [problem("broken-link", link, data)];
}

/** Says why an address leads nowhere, and what else may have been meant. */
function explainer(
  office: Office,
  addresses: ReadonlySet<string>,
): (link: BodyLink, address: string) => Problem {
  const posts = new Map(office.posts.map((post) => [post.address, post]));
  const hashtags = new Map(office.hashtags.map((hashtag) => [hashtagAddress(hashtag.key), hashtag]));
  const siblings = Map.groupBy(addresses, (address) => parentOf(address));
  const byName = new Map(Array.from(addresses, (address) => [lastOf(address), address]));
  return (link, address) => {
    const post = posts.get(address);
    const why =
      post?.state === "draft"
        ? "draft"
        : post
          ? "scheduled"
          : hashtags.has(address)
            ? "unused-hashtag"
            : "missing";
    const near =
      why === "missing"
        ? (nearest(address, siblings.get(parentOf(address)) ?? []) ??
          byName.get(lastOf(address).toLowerCase()))
        : undefined;
    return problem("broken-link", link, { found: link.written, why, nearest: near });
  };
}

/** /2026/11/slug/ → /2026/11/ */
function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/", address.length - 2) + 1);
}

function lastOf(address: string): string {
  return address.slice(parentOf(address).length);
}
