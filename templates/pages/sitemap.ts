import { balanceAddress } from "../../scripts/lib/model/addresses.ts";
import type { Post } from "../../scripts/lib/model/office.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { pageAddress, paginate } from "../../scripts/lib/site/pagination.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";

/** Addresses that one sitemap may hold: https://www.sitemaps.org/protocol.html */
const limit = 50_000;
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** `/sitemap.xml`, which names `/sitemap-n.xml` where one file cannot hold all addresses */
export const sitemap: PageType = {
  name: "sitemap",
  pages(site) {
    const parts = paginate(entriesOf(site), limit);
    const [only] = parts;
    if (parts.length === 1 && only) return [new Page("/sitemap.xml", () => urlSet(only.items))];
    const { url } = site.publication.site;
    const names = parts.map((part) => `/sitemap-${part.number}.xml`);
    const index = names.map((name) => `<sitemap><loc>${xmlText(url + name)}</loc></sitemap>`);
    return [
      new Page("/sitemap.xml", () =>
        xml(`<sitemapindex ${namespace}>\n${index.join("\n")}\n</sitemapindex>`),
      ),
      ...parts.map((part) => new Page(`/sitemap-${part.number}.xml`, () => urlSet(part.items))),
    ];
  },
};

interface Entry {
  /** absolute */
  readonly location: string;
  /** RFC 3339 */
  readonly modified: string | undefined;
}

function entriesOf({ publication }: SiteContext): Entry[] {
  const { site, posts, pages, hashtags, pillars, campaigns, months, years } = publication;
  const entry = (address: string, newest: Post | undefined): Entry => ({
    location: site.url + address,
    modified: newest?.date.iso,
  });
  const list = (address: string, all: readonly Post[]): Entry[] =>
    paginate(all).map(({ number, items }) =>
      entry(pageAddress(address, number), number === 1 ? items[0] : undefined),
    );
  return [
    ...list("/", posts),
    ...pages.map((page) => entry(page.address, undefined)),
    entry("/tagar/", posts[0]),
    entry(balanceAddress, posts[0]),
    ...[...pillars, ...hashtags, ...campaigns, ...years, ...months].flatMap((group) =>
      list(group.address, group.posts),
    ),
    ...posts.map((post) => entry(post.address, post)),
  ];
}

function urlSet(entries: readonly Entry[]): string {
  const urls = entries.map(({ location, modified }) => {
    const lastmod = modified ? `<lastmod>${modified}</lastmod>` : "";
    return `<url><loc>${xmlText(location)}</loc>${lastmod}</url>`;
  });
  return xml(`<urlset ${namespace}>\n${urls.join("\n")}\n</urlset>`);
}

function xml(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}
