import { feedAddresses, homeAddress } from "../../scripts/lib/model/addresses.ts";
import { mediaTypes } from "../../scripts/lib/model/attachment.ts";
import { feedContent } from "../../scripts/lib/site/feed-content.ts";
import { aboutFeed, entryLink, feedStyle } from "../../scripts/lib/site/feed-look.ts";
import { type Feed, type FeedItem, feedsOf, feedWords } from "../../scripts/lib/site/feeds.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { pageType } from "../../scripts/lib/site/page.ts";
import { xmlText } from "../../scripts/lib/text/xml.ts";

/** `feed.xml` of the site, each hashtag and each pillar: Atom, RFC 4287 */
export const atomFeed = pageType(
  "atom-feed",
  (content) => feedsOf(content).map((feed) => ({ address: feedAddresses(feed.list).atom, data: feed })),
  renderFeed,
);

function renderFeed(frame: Frame, { list, subject, items, updated }: Feed, address: string): string {
  const { site, assets, absolute } = frame;
  const { title, description } = feedWords(frame, subject);
  const page = absolute(list);
  const icon = assets.icons[32];
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    feedStyle(frame),
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    `<title>${xmlText(title)}</title>`,
    ...(description ? [`<subtitle>${xmlText(description)}</subtitle>`] : []),
    `<id>${xmlText(page)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(absolute(address))}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xmlText(site.name)}</name><uri>${xmlText(absolute(homeAddress))}</uri></author>`,
    ...(icon ? [`<icon>${xmlText(absolute(icon))}</icon>`] : []),
    aboutFeed(frame, page),
    ...items.map((item) => entry(frame, item)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function entry(frame: Frame, { post, body, attachments, modified }: FeedItem): string {
  const page = frame.absolute(post.address);
  const address = xmlText(page);
  const terms = [post.pillar.label, ...post.hashtags.map((hashtag) => hashtag.name)];
  return [
    "<entry>",
    `<title>${xmlText(post.title)}</title>`,
    `<id>${address}</id>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    ...attachments.map(
      ({ address, title, type, size }) =>
        `<link rel="enclosure" type="${mediaTypes[type]}" length="${size}" title="${xmlText(title)}" href="${xmlText(frame.absolute(address))}"/>`,
    ),
    `<published>${post.date.iso}</published>`,
    `<updated>${modified}</updated>`,
    ...terms.map((term) => `<category term="${xmlText(term)}"/>`),
    `<summary>${xmlText(post.summary)}</summary>`,
    `<content type="html">${xmlText(feedContent(frame, page, post.image, body))}</content>`,
    entryLink(frame, page),
    "</entry>",
  ].join("\n");
}
