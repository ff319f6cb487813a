/** The words that stand for a card where it cannot be seen. */
import type { Card } from "../cards/card.ts";
import { slidesOf } from "../cards/slides.ts";
import { limitsOfChannels } from "../channels/limits.ts";
import type { Channel, Post, Site } from "../content/office.ts";
import { auctionWriter } from "../language/auction-words.ts";
import type { Words } from "../language/words.ts";
import { shorten } from "./shorten.ts";

export type AltPost = Pick<
  Post,
  "title" | "image" | "quote" | "figure" | "auction" | "slides" | "body" | "address"
>;

/** What a card says in its own words, and what its photo shows; within the channel's limit. */
export function altText(
  post: AltPost,
  card: Pick<Card, "kind" | "name">,
  channel: Channel,
  site: Pick<Site, "name" | "timezone" | "url">,
  words: Words,
): string {
  const limit = limitsOfChannels[channel].alt?.value ?? Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => text.length <= limit;
  const own = ownWords(post, card, site, words);
  const title = words.site.cardAlt(post.title, site.name);
  const photo = card.kind === "headline" && post.image ? `${title}. ${post.image.alt}` : title;
  const [first = "", ...shorter] =
    own === undefined ? [photo, title, post.title] : [`${closed(own)} ${title}`, own];
  // A photo's description may be cut; the words on a card come before what else could be said of it.
  if (own === undefined && fits(title)) return shorten(first, fits);
  return [first, ...shorter].find(fits) ?? shorten(shorter.at(-1) ?? first, fits);
}

/** The words that a card has beside the title; none for a headline. */
function ownWords(
  post: AltPost,
  { kind, name }: Pick<Card, "kind" | "name">,
  site: Pick<Site, "timezone" | "url">,
  words: Words,
): string | undefined {
  const { cardKinds } = words.captions;
  if (kind === "quote") return `${cardKinds.quote}: “${post.quote}”`;
  if (kind === "figure") return `${cardKinds.figure}: ${post.figure?.value} ${post.figure?.label}`;
  if (kind === "slide") return slideWords(post, name, site, words);
  if (kind === "auction" && post.auction) {
    const { lot, limit, deposit, deadline } = auctionWriter(words, site.timezone)(post.auction);
    const facts = [limit, deposit, deadline].map(({ label, value }) => `${label.toLowerCase()} ${value}`);
    return `${cardKinds.auction}: ${lot}, ${facts.join(", ")}`;
  }
  return undefined;
}

/** @param name of the card: slide-portrait-03 */
function slideWords(post: AltPost, name: string, { url }: Pick<Site, "url">, words: Words): string {
  const index = Number(/\d+$/.exec(name)?.[0]);
  const steps = slidesOf(post);
  const step = steps[index - 2];
  const shown =
    index === 1
      ? post.title
      : step
        ? `${index - 1}. ${step}`
        : `${words.cards.readMore} ${url}${post.address}`;
  return `${words.captions.cardKinds.slide} ${index}: ${shown}`;
}

/** A text that another sentence may follow. */
function closed(text: string): string {
  return /[.!?…][”"]?$/.test(text) ? text : `${text}.`;
}
