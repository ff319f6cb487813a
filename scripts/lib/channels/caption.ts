/**
 * The words that go with a post on one channel: its own (`captions.<channel>`) or else its summary, then the call to act
 * with the post's address, then its hashtags.
 */

import { auctionWriter } from "../language/auction-words.ts";
import { type Words, wordsFor } from "../language/words.ts";
import type { Auction } from "../model/auction.ts";
import { hashtagKey } from "../model/hashtag-key.ts";
import type { Channel, Post, Site } from "../model/office.ts";
import { shorten } from "../text/shorten.ts";
import { hashtagsIn } from "./hashtags-in.ts";
import { type ChannelLimits, limitsOfChannels } from "./limits.ts";
import { linkTo } from "./link.ts";
import { linksIn } from "./links-in.ts";
import { lengthOf } from "./measure.ts";

export interface Caption {
  readonly text: string;
  /** in the channel's own measure */
  readonly length: number;
  readonly limit: number;
  /** those that the text carries, as written in it, without `#` */
  readonly hashtags: readonly string[];
  /** what did not fit beside the words */
  readonly leftOut: { readonly link: boolean; readonly hashtags: number };
  /** what an admin wrote and the channel does not take; it is never cut */
  readonly problems: readonly CaptionProblem[];
}

export type CaptionProblem =
  | { readonly code: "caption-too-long"; readonly length: number; readonly limit: number }
  | {
      readonly code: "caption-too-many-hashtags" | "caption-too-many-links";
      readonly found: number;
      readonly limit: number;
    };

export type CaptionSite = Pick<Site, "url" | "language" | "captions" | "utm" | "timezone">;
export type CaptionPost = Pick<
  Post,
  "address" | "summary" | "hashtags" | "campaign" | "pillar" | "captions" | "auction"
>;

export function caption(post: CaptionPost, channel: Channel, site: CaptionSite): Caption {
  const limits = limitsOfChannels[channel];
  const link = linkTo(post, channel, site);
  const catalogue = wordsFor(site.language);
  const call = site.captions.call ?? catalogue.captions.call;
  const own = post.captions[channel];
  const hashtags = post.hashtags.map(({ name }) => name);
  const facts = own === undefined && post.auction ? factsOf(post.auction, site, catalogue) : "";
  const parts = { words: own ?? post.summary, facts, written: own !== undefined, call, link, hashtags };
  const text = compose(parts, limits);
  const used = hashtagsIn(text);
  const length = lengthOf(text, limits);
  const limit = limits.text.value;
  const links = linksIn(text).length;
  const counted = [
    { code: "caption-too-many-hashtags", found: used.length, limit: limits.hashtags?.value },
    { code: "caption-too-many-links", found: links, limit: limits.links?.value },
  ] as const;
  return {
    text,
    length,
    limit,
    hashtags: used,
    leftOut: {
      link: !text.includes(site.url + post.address),
      hashtags: Math.max(
        0,
        Math.min(hashtags.length, limits.hashtags?.value ?? hashtags.length) - used.length,
      ),
    },
    problems: [
      ...(length > limit ? [{ code: "caption-too-long", length, limit } as const] : []),
      ...counted.flatMap(({ code, found, limit }) =>
        limit !== undefined && found > limit ? [{ code, found, limit }] : [],
      ),
    ],
  };
}

/** A lot's figures, a line each, and where to bid. */
function factsOf(auction: Auction, { timezone }: CaptionSite, words: Words): string {
  const { limit, deposit, deadline, portal } = auctionWriter(words, timezone)(auction);
  const lines = [limit, deposit, deadline].map(({ label, value }) => `${label}: ${value}`);
  return [...lines, words.cards.auction.portal(portal)].join("\n");
}

export interface Parts {
  readonly words: string;
  /** that follow the words where they fit; may be empty */
  readonly facts: string;
  /** by an admin, for this channel: then never shortened */
  readonly written: boolean;
  readonly call: string;
  readonly link: string;
  /** in their registered spelling, the most important first */
  readonly hashtags: readonly string[];
}

/**
 * Joins the parts. Where they do not fit, hashtags go first, from the last to the second; then the facts; then the words are
 * shortened, unless an admin wrote them: then the last hashtag, the call and the link give way to them, in this order.
 */
export function compose(
  { words, facts, written, call, link, hashtags }: Parts,
  limits: ChannelLimits,
): string {
  const fits = (text: string): boolean => lengthOf(text, limits) <= limits.text.value;
  const there = hashtagsIn(words).map(hashtagKey);
  const room = Math.max(0, (limits.hashtags?.value ?? Number.POSITIVE_INFINITY) - there.length);
  const missing = hashtags.filter((name) => !there.includes(hashtagKey(name))).slice(0, room);
  const address = link.replace(/\?.*$/, "");
  const way = words.includes(address) ? [] : [`${call} ${link}`];
  const bareWay = words.includes(address) ? [] : [link];
  const tagged = (count: number): string[] => {
    const names = missing.slice(0, count).map((name) => `#${name}`);
    return names.length === 0 ? [] : [names.join(" ")];
  };
  const join = (text: string, tail: readonly string[]): string =>
    [text, ...tail].filter((part) => part !== "").join("\n\n");

  const few = Math.min(1, missing.length);
  for (const body of facts === "" ? [words] : [join(words, [facts]), words]) {
    for (let count = missing.length; count >= few; count--) {
      const whole = join(body, [...way, ...tagged(count)]);
      if (fits(whole)) return whole;
    }
  }
  const tails = [[...way, ...tagged(few)], way, bareWay, []];
  for (const tail of tails) {
    const kept = written ? words : shorten(words, (text) => fits(join(text, tail)));
    const text = join(kept, tail);
    if (kept !== "" && fits(text)) return text;
  }
  // Nothing of the words fits: the link alone, or what an admin wrote, as it is.
  return written ? words : link;
}
