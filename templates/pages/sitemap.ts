import {
  balanceAddress,
  correctionsAddress,
  hashtagsAddress,
  homeAddress,
  sitemapAddress,
  sitemapPartAddress,
} from "../../scripts/lib/model/addresses.ts";
import { notesOf } from "../../scripts/lib/site/notes.ts";
import { pageType, type SiteContent } from "../../scripts/lib/site/page.ts";
import { modifiedIn, pageModifiedIn } from "../../scripts/lib/site/post-history.ts";
import { indexedAddresses, sitemapLimit } from "../../scripts/lib/site/site-addresses.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Pages, each with the moment when it last changed (RFC 3339), where that is known; or the files that name them. */
type SitemapData =
  | { readonly pages: readonly (readonly [address: string, modified: string | undefined])[] }
  | { readonly parts: readonly string[] };

/** `/sitemap.xml`, which names `/sitemap-n.xml` where one file cannot hold all addresses */
export const sitemap = pageType<SitemapData>(
  "sitemap",
  (content) => {
    const { publication } = content;
    const modified = momentsIn(content);
    const pages = indexedAddresses(publication).map((address) => [address, modified.get(address)] as const);
    if (pages.length <= sitemapLimit) return [{ address: sitemapAddress, data: { pages } }];
    const parts = Array.from({ length: Math.ceil(pages.length / sitemapLimit) }, (_, index) => ({
      address: sitemapPartAddress(index + 1),
      data: { pages: pages.slice(index * sitemapLimit, (index + 1) * sitemapLimit) },
    }));
    return [{ address: sitemapAddress, data: { parts: parts.map(({ address }) => address) } }, ...parts];
  },
  ({ absolute }, data) => {
    if ("parts" in data) {
      const index = data.parts.map((name) => `<sitemap><loc>${xmlText(absolute(name))}</loc></sitemap>`);
      return xml(`<sitemapindex ${namespace}>\n${index.join("\n")}\n</sitemapindex>`);
    }
    const urls = data.pages.map(([address, modified]) => {
      const lastmod = modified ? `<lastmod>${modified}</lastmod>` : "";
      return `<url><loc>${xmlText(absolute(address))}</loc>${lastmod}</url>`;
    });
    return xml(`<urlset ${namespace}>\n${urls.join("\n")}\n</urlset>`);
  },
);

/** The moment of each post or of its newest change, and of the newest post of each list. */
function momentsIn(content: SiteContent): Map<string, string> {
  const { publication } = content;
  const { posts, hashtags, pillars, campaigns, collaborators, months, years, pages } = publication;
  const [note] = notesOf(publication);
  const newest = posts[0]?.date.iso;
  const lists = [...hashtags, ...pillars, ...campaigns, ...collaborators, ...months, ...years];
  return new Map([
    ...(newest
      ? [homeAddress, hashtagsAddress, balanceAddress].map((address) => [address, newest] as const)
      : []),
    ...(note ? [[correctionsAddress, note.date.iso] as const] : []),
    ...lists.flatMap(({ address, posts: [first] }) => (first ? [[address, first.date.iso] as const] : [])),
    ...posts.map((post) => [post.address, modifiedIn(content, post).iso] as const),
    ...pages.flatMap((page) => {
      const modified = pageModifiedIn(content, page);
      return modified ? [[page.address, modified.iso] as const] : [];
    }),
  ]);
}

function xml(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
