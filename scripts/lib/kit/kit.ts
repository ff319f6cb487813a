/** All that one post brings to its channels: for each the caption, the images, and the words that stand for them. */
import { altText } from "../captions/alt-text.ts";
import { type Caption, caption } from "../captions/caption.ts";
import type { Card, CardSet } from "../cards/card.ts";
import { formatsOfChannels } from "../channels/formats-of-channels.ts";
import { type Channel, channels, type Post, type Site } from "../content/office.ts";
import type { Words } from "../language/words.ts";

export interface KitImage {
  readonly card: Card;
  readonly alt: string;
  /** instagram-1-portrait.jpg: of the file in the kit, so that a folder sorts by channel */
  readonly file: string;
}

export interface ChannelKit {
  readonly channel: Channel;
  readonly caption: Caption;
  /** the one that suits the channel best first */
  readonly images: readonly KitImage[];
}

/** In the order in which channels are registered (`channels`). */
export function kitOf(post: Post, cards: CardSet | undefined, site: Site, words: Words): ChannelKit[] {
  return channels
    .filter((channel) => post.channels.includes(channel))
    .map((channel) => ({
      channel,
      caption: caption(post, channel, site),
      images: imagesOf(post, cards, channel, site, words),
    }));
}

export function imagesOf(
  post: Post,
  cards: CardSet | undefined,
  channel: Channel,
  site: Pick<Site, "name">,
  words: Words,
): KitImage[] {
  const drawn = cards?.all ?? [];
  const wanted = formatsOfChannels[channel].formats.flatMap((format) =>
    drawn.filter((card) => card.format === format),
  );
  const shown = wanted.length > 0 ? wanted : cards?.og ? [cards.og] : [];
  return shown.map((card, index) => ({
    card,
    alt: altText(post, card, channel, site.name, words),
    file: `${channel}-${String(index + 1).padStart(2, "0")}-${card.name}${extensionOf(card.address)}`,
  }));
}

function extensionOf(address: string): string {
  return address.slice(address.lastIndexOf("."));
}
