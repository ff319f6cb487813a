import type { CardSet } from "../../scripts/lib/cards/card.ts";
import { facetsIn } from "../../scripts/lib/channels/facets.ts";
import { channelKit, type KitImage, type KitPost } from "../../scripts/lib/channels/kit.ts";
import { channelFeedAddress, homeAddress } from "../../scripts/lib/model/addresses.ts";
import { type Channel, channels } from "../../scripts/lib/model/office.ts";
import { feedSize } from "../../scripts/lib/site/feed-content.ts";
import type { Frame } from "../../scripts/lib/site/frame.ts";
import { kitPostOf } from "../../scripts/lib/site/kits.ts";
import { pageType } from "../../scripts/lib/site/page.ts";

interface ChannelFeedData {
  readonly channel: Channel;
  readonly items: readonly { readonly post: KitPost; readonly cards: CardSet | undefined }[];
}

/**
 * `/kanal/<channel>.json`: what goes out on each of the office's channels, newest first, for schedulers and automation. A JSON
 * Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the caption is `content_text`, the images are attachments. What the
 * format has no name for stands under `_pilar`, as it allows.
 */
export const channelFeed = pageType<ChannelFeedData>(
  "channel-feed",
  ({ publication, cards }) =>
    channels
      .filter((channel) => publication.site.channels[channel] !== undefined)
      .map((channel) => ({
        address: channelFeedAddress(channel),
        data: {
          channel,
          items: publication.posts
            .filter((post) => post.channels.includes(channel))
            .slice(0, feedSize)
            .map((post) => ({ post: kitPostOf(post), cards: cards.get(post.id) })),
        },
      })),
  renderFeed,
);

function renderFeed(frame: Frame, { channel, items }: ChannelFeedData, address: string): string {
  const { site, assets, words, absolute } = frame;
  const icon = assets.icons[512];
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: words.captions.feedTitle(words.site.channelNames[channel], site.name),
    home_page_url: absolute(homeAddress),
    feed_url: absolute(address),
    icon: icon && absolute(icon),
    language: site.language,
    authors: [{ name: site.name, url: site.channels[channel] }],
    items: items.map(({ post, cards }) => item(frame, channel, post, cards)),
  };
  return `${JSON.stringify(feed)}\n`;
}

function item(frame: Frame, channel: Channel, post: KitPost, cards: CardSet | undefined): object {
  const { site, words, absolute } = frame;
  const { title, caption, images, carousel } = channelKit(post, cards, channel, site, words);
  const { text, length, limit, hashtags } = caption;
  const attachment = ({ card, alt }: KitImage) => ({
    url: absolute(card.address),
    mime_type: card.type,
    title: alt,
    size_in_bytes: card.bytes,
    _pilar: { alt, kind: card.kind, format: card.format, width: card.width, height: card.height },
  });
  // What is to be posted, and nothing else: a scheduler uploads all that is attached.
  const posted = carousel.length > 0 ? carousel : images.slice(0, 1);
  const others = images.filter((image) => !posted.includes(image));
  return {
    id: absolute(post.address),
    url: absolute(post.address),
    // The channel's own title where it asks for one: YouTube refuses some signs, and the longer ones.
    title: title ?? post.title,
    summary: post.summary,
    content_text: text,
    image: posted[0] && absolute(posted[0].card.address),
    date_published: post.date.iso,
    tags: hashtags,
    attachments: posted.map(attachment),
    _pilar: {
      ...{ channel, title, length, limit },
      /** of `content_text`, as they go into a post by its interface */
      facets: channel === "bluesky" ? facetsIn(text) : undefined,
      ...{ pillar: post.pillar.id, campaign: post.campaign?.id },
      /** a lot's: afterwards the post must not go out as an announcement */
      expires: post.auction?.deadline.iso,
      alternatives: others.map(attachment),
    },
  };
}
