import { feedAddresses, homeAddress } from "../../scripts/lib/model/addresses.ts";
import { mediaTypes } from "../../scripts/lib/model/attachment.ts";
import { feedContent } from "../../scripts/lib/site/feed-content.ts";
import { type Feed, type FeedItem, feedsOf, feedWords } from "../../scripts/lib/site/feeds.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { pageType } from "../../scripts/lib/site/page.ts";

/** `feed.json` of the site, each hashtag and each pillar: JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = pageType(
  "json-feed",
  (content) =>
    // When it changed last is a date of Atom's alone.
    feedsOf(content).map(({ updated: _atom, ...data }) => ({ address: feedAddresses(data.list).json, data })),
  renderFeed,
);

function renderFeed(frame: Frame, { list, subject, items }: Omit<Feed, "updated">, address: string): string {
  const { site, assets, absolute } = frame;
  const { title, description } = feedWords(frame, subject);
  const icon = assets.icons[512];
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    description: description || undefined,
    home_page_url: absolute(list),
    feed_url: absolute(address),
    icon: icon && absolute(icon),
    language: site.language,
    authors: [{ name: site.name, url: absolute(homeAddress) }],
    items: items.map((item) => jsonItem(frame, item)),
  };
  return `${JSON.stringify(feed)}\n`;
}

function jsonItem(frame: Frame, { post, body, attachments, card, modified }: FeedItem): object {
  const address = frame.absolute(post.address);
  return {
    id: address,
    url: address,
    title: post.title,
    summary: post.summary,
    content_html: feedContent(frame, address, post.image, body),
    image: card && frame.absolute(card.address),
    date_published: post.date.iso,
    date_modified: modified === post.date.iso ? undefined : modified,
    attachments:
      attachments.length === 0
        ? undefined
        : attachments.map(({ address, title, type, size }) => ({
            url: frame.absolute(address),
            mime_type: mediaTypes[type],
            title,
            size_in_bytes: size,
          })),
    tags: [post.pillar.label, ...post.hashtags.map((hashtag) => hashtag.name)],
  };
}
