/** The words that stand for a card where it cannot be seen. */
import type { Card } from "../cards/card.ts";
import { auctionWriter } from "../language/auction-words.ts";
import type { Words } from "../language/words.ts";
import type { Channel, Post, Site } from "../model/office.ts";
import { shorten } from "../text/shorten.ts";
import { limitsOfChannels } from "./limits.ts";
import { slidesOf } from "./slides.ts";

export type AltPost = Pick<Post, "title" | "image" | "quote" | "figure" | "auction" | "slides" | "address">;

/**
 * What a card says in its own words, and what its photo shows; within the channel's limit.
 *
 * @param position of a slide in the channel's carousel, from 1
 */
export function altText(
  post: AltPost,
  card: Pick<Card, "kind" | "slide">,
  channel: Channel,
  site: Pick<Site, "name" | "timezone" | "url">,
  words: Words,
  position?: number,
): string {
  const limit = limitsOfChannels[channel].alt?.value ?? Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => text.length <= limit;
  const title = words.site.cardAlt(post.title, site.name);
  const own = ownWords(post, card, site, words, position);
  // What stands on the card comes first, then what else may be said of it; the last is shortened where none fits.
  const [best, ...others] = own
    ? [join(own, card.kind === "auction" ? (post.image?.alt ?? "") : title), own]
    : [join(title, post.image?.alt ?? ""), ...(fits(title) ? [] : [post.title])];
  return [best ?? title, ...others].find(fits) ?? shorten(others.at(-1) ?? best ?? title, fits);
}

/** The words that a card has beside the title; undefined for a headline. */
function ownWords(
  post: AltPost,
  { kind, slide }: Pick<Card, "kind" | "slide">,
  site: Pick<Site, "name" | "timezone" | "url">,
  words: Words,
  position: number | undefined,
): string | undefined {
  const { cardKinds } = words.captions;
  if (kind === "quote") return `${cardKinds.quote}: ${quoted(post.quote ?? "")}`;
  if (kind === "figure") return `${cardKinds.figure}: ${post.figure?.value} ${post.figure?.label}`;
  if (kind === "slide")
    return `${cardKinds.slide} ${position ?? 1}: ${slideWords(post, slide ?? 1, site, words)}`;
  if (kind === "auction" && post.auction) {
    const { lot, limit, deposit, deadline } = auctionWriter(words, site.timezone)(post.auction);
    const facts = [limit, deposit, deadline].map(({ label, value }) => `${label.toLowerCase()} ${value}`);
    // The figures first: they must not be what is cut.
    return `${cardKinds.auction}: ${facts.join(", ")}. ${lot}`;
  }
  return undefined;
}

/** @param place in the whole carousel, from 1: the cover, the steps and the closing slide */
function slideWords(post: AltPost, place: number, { url }: Pick<Site, "url">, words: Words): string {
  if (place === 1) return post.title;
  const step = slidesOf(post)[place - 2];
  return step === undefined ? `${words.cards.readMore} ${url}${post.address}` : `${place - 1}. ${step}`;
}

/** An admin may have written the marks already. */
function quoted(text: string): string {
  return /[“”"«]/.test(text) ? text : `“${text}”`;
}

/** Two sentences. */
function join(first: string, second: string): string {
  if (second === "") return first;
  return `${/[.!?…][”"]?$/.test(first) ? first : `${first}.`} ${second}`;
}
