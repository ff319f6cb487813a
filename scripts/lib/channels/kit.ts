/** All that one post brings to its channels: for each the caption, the images, and the words that stand for them. */

import type { Card, CardSet } from "../cards/card.ts";
import type { Words } from "../language/words.ts";
import { type Channel, channels, type Post, type Site } from "../model/office.ts";
import { shorten } from "../text/shorten.ts";
import { altText } from "./alt-text.ts";
import { type Caption, type CaptionSite, caption } from "./caption.ts";
import { fitCarousel } from "./carousel.ts";
import { formatsOfChannels } from "./formats-of-channels.ts";
import { limitsOfChannels } from "./limits.ts";
import { withoutRefused } from "./refused.ts";

export interface KitImage {
  readonly card: Card;
  readonly alt: string;
  /** what it is: "Judul, tegak", "Kartu 3" */
  readonly label: string;
  /** instagram-01-judul-tegak.jpg, instagram-karusel-03.jpg: of the file in the kit, so that a folder sorts by channel */
  readonly file: string;
}

export interface ChannelKit {
  readonly channel: Channel;
  /** what the channel asks for beside the caption, within its limit; undefined where it asks for none */
  readonly title: string | undefined;
  readonly caption: Caption;
  /** each to be posted by itself, the one that suits the channel best first */
  readonly images: readonly KitImage[];
  /** to be posted together, in this order; empty where the post has no slides, or the channel no carousels */
  readonly carousel: readonly KitImage[];
}

/** All of a post that its kit draws on. */
export type KitPost = Omit<
  Post,
  | "version"
  | "body"
  | "bodyDigest"
  | "images"
  | "links"
  | "anchors"
  | "attachments"
  | "corrections"
  | "file"
  | "at"
>;

type KitSite = CaptionSite & Pick<Site, "name" | "timezone">;

/** In the order in which channels are registered (`channels`). */
export function kitOf(post: KitPost, cards: CardSet | undefined, site: KitSite, words: Words): ChannelKit[] {
  return channels
    .filter((channel) => post.channels.includes(channel))
    .map((channel) => channelKit(post, cards, channel, site, words));
}

export function channelKit(
  post: KitPost,
  cards: CardSet | undefined,
  channel: Channel,
  site: KitSite,
  words: Words,
): ChannelKit {
  const { formats, carousel: slideFormat } = formatsOfChannels[channel];
  const limits = limitsOfChannels[channel];
  const { title } = limits;
  const drawn = cards?.all ?? [];
  const single = drawn.filter(({ kind }) => kind !== "slide");
  // A lot's figures are what its post is for: their card comes before the title's.
  const first = (card: Card): number => (card.kind === "auction" ? 0 : 1);
  const wanted = formats
    .flatMap((format) => single.filter((card) => card.format === format))
    .sort((a, b) => first(a) - first(b));
  const slides = drawn.filter(({ kind, format }) => kind === "slide" && format === slideFormat);
  const images = wanted.length > 0 ? wanted : cards?.og ? [cards.og] : [];
  const together = fitCarousel(slides, limits.images?.value);
  const numbered = (index: number): string => String(index + 1).padStart(2, "0");
  const { cardKinds, cardFormats, carousel } = words.captions;
  return {
    channel,
    title: title && shorten(withoutRefused(post.title, limits), (text) => text.length <= title.value),
    caption: caption(post, channel, site),
    images: images.map((card, index) => ({
      card,
      alt: altText(post, card, channel, site, words),
      label: `${cardKinds[card.kind]}, ${cardFormats[card.format].toLowerCase()}`,
      file: fileName([channel, numbered(index), cardKinds[card.kind], cardFormats[card.format]], card),
    })),
    carousel: together.map((card, index) => ({
      card,
      alt: altText(post, card, channel, site, words, index + 1),
      label: `${cardKinds.slide} ${index + 1}`,
      file: fileName([channel, carousel, numbered(index)], card),
    })),
  };
}

/** Channels that show the card of a link to the post, whatever images they take. */
const showingLinks: readonly Channel[] = ["facebook", "linkedin"];

/** Cards that a kit shows, each with whether the drawn screen of a channel's phone shows it too. */
export function cardsInKit(kits: readonly ChannelKit[], og: Card | undefined): Map<Card, boolean> {
  const shown = new Map<Card, boolean>();
  const show = (card: Card, onPhone: boolean): void =>
    void shown.set(card, onPhone || shown.get(card) === true);
  for (const { channel, carousel, images } of kits) {
    // Of a carousel the next picture peeps in at the edge.
    for (const [index, { card }] of carousel.entries()) show(card, index < 2);
    for (const [index, { card }] of images.entries()) show(card, index === 0);
    if (og && showingLinks.includes(channel)) show(og, true);
  }
  return shown;
}

function fileName(parts: readonly string[], { address }: Card): string {
  return parts.join("-").toLowerCase() + address.slice(address.lastIndexOf("."));
}
