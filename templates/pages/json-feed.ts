import type { Post } from "../../scripts/lib/model/office.ts";
import { feedContent, feedSize } from "../../scripts/lib/site/feed-content.ts";
import { type Feed, feedsOf } from "../../scripts/lib/site/feeds.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";

/** `feed.json` of the site, each hashtag and each pillar: JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed: PageType = {
  name: "json-feed",
  pages: (site) =>
    feedsOf(site).map((feed) => new Page(`${feed.address}feed.json`, () => renderFeed(site, feed))),
};

function renderFeed(site: SiteContext, { address, title, description, posts }: Feed): string {
  const { publication, assets } = site;
  const { name, url, language } = publication.site;
  const icon = assets.icons[512];
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: description || undefined,
    home_page_url: url + address,
    feed_url: `${url + address}feed.json`,
    icon: icon && url + icon,
    language,
    authors: [{ name, url: `${url}/` }],
    items: posts.slice(0, feedSize).map((post) => item(site, post)),
  };
  return `${JSON.stringify(feed)}\n`;
}

function item(site: SiteContext, post: Post): object {
  const address = site.publication.site.url + post.address;
  const card = site.cards.get(post.id)?.og;
  return {
    id: address,
    url: address,
    title: post.title,
    summary: post.summary,
    content_html: feedContent(site, post),
    image: card && site.publication.site.url + card.address,
    date_published: post.date.iso,
    tags: [post.pillar.label, ...post.hashtags.map((hashtag) => hashtag.name)],
  };
}
