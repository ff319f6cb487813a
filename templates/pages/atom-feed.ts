import type { Post } from "../../scripts/lib/model/office.ts";
import { feedContent, feedSize } from "../../scripts/lib/site/feed-content.ts";
import { type Feed, feedsOf } from "../../scripts/lib/site/feeds.ts";
import { oncePerPost } from "../../scripts/lib/site/once.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";

/** `feed.xml` of the site, each hashtag and each pillar: Atom, RFC 4287 */
export const atomFeed: PageType = {
  name: "atom-feed",
  pages: (site) =>
    feedsOf(site).map((feed) => new Page(`${feed.address}feed.xml`, () => renderFeed(site, feed))),
};

function renderFeed(site: SiteContext, { address, title, description, posts }: Feed): string {
  const { publication, assets } = site;
  const { name, url, language } = publication.site;
  const page = url + address;
  const icon = assets.icons[32];
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${xmlText(title)}</title>`,
    ...(description ? [`<subtitle>${xmlText(description)}</subtitle>`] : []),
    `<id>${xmlText(page)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(`${page}feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<updated>${(posts[0]?.date ?? publication.now).iso}</updated>`,
    `<author><name>${xmlText(name)}</name><uri>${xmlText(`${url}/`)}</uri></author>`,
    ...(icon ? [`<icon>${xmlText(url + icon)}</icon>`] : []),
    ...posts.slice(0, feedSize).map((post) => entry(site, post)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

const entry = oncePerPost((site, post: Post): string => {
  const address = xmlText(site.publication.site.url + post.address);
  const terms = [post.pillar.label, ...post.hashtags.map((hashtag) => hashtag.name)];
  return [
    "<entry>",
    `<title>${xmlText(post.title)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<published>${post.date.iso}</published>`,
    `<updated>${post.date.iso}</updated>`,
    ...terms.map((term) => `<category term="${xmlText(term)}"/>`),
    `<summary>${xmlText(post.summary)}</summary>`,
    `<content type="html">${xmlText(feedContent(site, post))}</content>`,
    "</entry>",
  ].join("\n");
});
