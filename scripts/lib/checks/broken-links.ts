import { nearest } from "../content/nearest.ts";
import type { BodyLink, Office, Post } from "../content/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/**
 * Links within the site lead to a page that there is: now, or for a post that is not public yet, when its date has come.
 * A link is asked about at the post's own moment only where it leads nowhere today, so that most offices are published once.
 */
export const brokenLinks: Check = async ({ office }) => {
  const linking = [
    ...office.posts.map((post) => ({ links: post.links, epoch: post.date.epoch })),
    ...office.pages.map(({ links }) => ({ links, epoch: office.now.epoch })),
  ].filter(({ links }) => links.length > 0);
  if (linking.length === 0) return [];

  // The pages bring every template along: only an office that links within its site waits for them.
  const { siteAddresses } = await import("../site/addresses.ts");
  const moments = new Map<number, ReadonlySet<string>>();
  const addressesAt = (epoch: number): ReadonlySet<string> => {
    const known = moments.get(epoch) ?? siteAddresses(officeAt(office, epoch));
    moments.set(epoch, known);
    return known;
  };
  const now = office.now.epoch;
  let explain: ((link: BodyLink, address: string) => Problem) | undefined;
  return linking.flatMap(({ links, epoch }) =>
    links.flatMap((link) => {
      const address = pageOf(link.address);
      if (address === undefined || addressesAt(now).has(address)) return [];
      if (epoch > now && addressesAt(epoch).has(address)) return [];
      explain ??= explainer(office, addressesAt(now));
      return explain(link, address);
    }),
  );
};

/** The office once a moment has come: what is scheduled until then is public. */
function officeAt(office: Office, epoch: number): Office {
  if (epoch === office.now.epoch) return office;
  const publicByThen = (post: Post): Post =>
    post.state === "scheduled" && post.date.epoch <= epoch ? { ...post, state: "public" } : post;
  return { ...office, posts: office.posts.map(publicByThen) };
}

/** What is only known once it is made: files named by their content, and share kits. */
const made = /^\/(?:aset|gambar|kartu)\/|\/bagikan\/?(?:[^/]+)?$/;

/** The page's address as it is built, without what stands behind it; undefined where the site's own pages are not meant. */
function pageOf(address: string): string | undefined {
  const [plain = ""] = address.split(/[?#]/);
  if (made.test(plain)) return undefined;
  const page = plain.replace(/\/index\.html$/, "/");
  return page.endsWith("/") || /\.[a-z0-9]+$/i.test(page) ? page : `${page}/`;
}

/** Says why an address leads nowhere, and what else may have been meant. */
function explainer(
  office: Office,
  addresses: ReadonlySet<string>,
): (link: BodyLink, address: string) => Problem {
  const posts = new Map(office.posts.map((post) => [post.address, post]));
  const hashtags = new Map(office.hashtags.map((hashtag) => [`/tagar/${hashtag.key}/`, hashtag]));
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
