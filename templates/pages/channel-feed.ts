import { channelKit, type KitImage } from "../../scripts/lib/channels/kit.ts";
import { type Channel, channels, type Post } from "../../scripts/lib/model/office.ts";
import { feedSize } from "../../scripts/lib/site/feed-content.ts";
import { Page, type PageType, type SiteContext } from "../../scripts/lib/site/page.ts";

/**
 * `/kanal/<channel>.json`: what goes out on each of the office's channels, newest first, for schedulers and automation. A JSON
 * Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the caption is `content_text`, the images are attachments. What the
 * format has no name for stands under `_pilar`, as it allows.
 */
export const channelFeed: PageType = {
  name: "channel-feed",
  pages: (site) =>
    channels
      .filter((channel) => site.publication.site.channels[channel] !== undefined)
      .map((channel) => {
        const address = `/kanal/${channel}.json`;
        return new Page(address, () => renderFeed(site, channel, address));
      }),
};

function renderFeed(site: SiteContext, channel: Channel, address: string): string {
  const { publication, assets, words } = site;
  const { name, url, language, channels: profiles } = publication.site;
  const icon = assets.icons[512];
  const posts = publication.posts.filter((post) => post.channels.includes(channel)).slice(0, feedSize);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: words.captions.feedTitle(words.site.channelNames[channel], name),
    home_page_url: `${url}/`,
    feed_url: url + address,
    icon: icon && url + icon,
    language,
    authors: [{ name, url: profiles[channel] }],
    items: posts.map((post) => item(site, channel, post)),
  };
  return `${JSON.stringify(feed)}\n`;
}

function item(site: SiteContext, channel: Channel, post: Post): object {
  const { publication, cards, words } = site;
  const { url } = publication.site;
  const kit = channelKit(post, cards.get(post.id), channel, publication.site, words);
  const { title, caption, images, carousel } = kit;
  const { text, length, limit, hashtags } = caption;
  const attachment = ({ card, alt }: KitImage) => ({
    url: url + card.address,
    mime_type: card.type,
    title: alt,
    size_in_bytes: card.bytes,
    _pilar: { alt, kind: card.kind, format: card.format, width: card.width, height: card.height },
  });
  // What is to be posted, and nothing else: a scheduler uploads all that is attached.
  const posted = carousel.length > 0 ? carousel : images.slice(0, 1);
  const others = images.filter((image) => !posted.includes(image));
  return {
    id: url + post.address,
    url: url + post.address,
    title: post.title,
    summary: post.summary,
    content_text: text,
    image: posted[0] && url + posted[0].card.address,
    date_published: post.date.iso,
    tags: hashtags,
    attachments: posted.map(attachment),
    _pilar: {
      ...{ channel, title, length, limit },
      ...{ pillar: post.pillar.id, campaign: post.campaign?.id },
      /** a lot's: afterwards the post must not go out as an announcement */
      expires: post.auction?.deadline.iso,
      alternatives: others.map(attachment),
    },
  };
}
