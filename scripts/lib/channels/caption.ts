/**
 * The words that go with a post on one channel: its own (`captions.<channel>`) or else its summary, then whom it was made with, the call to
 * act with the post's address, and its hashtags.
 */

import { auctionWriter } from "../language/auction-words.ts";
import { type Words, wordsFor } from "../language/words.ts";
import type { Auction } from "../model/auction.ts";
import type { Channel, Post, Site } from "../model/office.ts";
import { hashtagsIn } from "../text/marks-in.ts";
import { compose } from "./compose.ts";
import { creditOf, mentions } from "./credit.ts";
import { type ChannelLimits, limitsOfChannels } from "./limits.ts";
import { linkTo, namesAddress } from "./link.ts";
import { bytesOf, lengthOf } from "./measure.ts";
import { refusedIn, withoutRefused } from "./refused.ts";
import { findLinks } from "./x/links.ts";

export interface Caption {
  readonly text: string;
  /** in the channel's own measure */
  readonly length: number;
  readonly limit: number;
  /** those that the text carries, as written in it, without `#` */
  readonly hashtags: readonly string[];
  /** what did not fit beside the words */
  readonly leftOut: {
    readonly link: boolean;
    readonly hashtags: number;
    /** names of those it was made with */
    readonly collaborators: readonly string[];
  };
  /** what an admin wrote and the channel does not take; it is never cut */
  readonly problems: readonly CaptionProblem[];
}

export type CaptionProblem =
  | {
      readonly code: "caption-too-long";
      readonly length: number;
      readonly limit: number;
      /** whether bytes are counted: more than an admin sees in an editor */
      readonly bytes: boolean;
    }
  | {
      readonly code: "caption-too-many-hashtags" | "caption-too-many-links";
      readonly found: number;
      readonly limit: number;
    }
  | {
      readonly code: "caption-signs";
      /** each once, with what stands in its place in the caption */
      readonly signs: readonly (readonly [refused: string, taken: string])[];
    };

export type CaptionSite = Pick<Site, "url" | "language" | "captions" | "utm" | "timezone">;
export type CaptionPost = Pick<
  Post,
  "address" | "summary" | "hashtags" | "campaign" | "pillar" | "captions" | "auction" | "collaborators"
>;

export function caption(post: CaptionPost, channel: Channel, site: CaptionSite): Caption {
  const limits = limitsOfChannels[channel];
  const catalogue = wordsFor(site.language);
  const own = post.captions[channel];
  const hashtags = post.hashtags.map(({ name }) => name);
  const facts = own === undefined && post.auction ? factsOf(post.auction, site, catalogue) : "";
  const taken = (words: string): string => withoutRefused(words, limits);
  const words = taken(own ?? post.summary);
  const { collaborators = [] } = post;
  const text = compose(
    {
      words,
      facts: taken(facts),
      written: own !== undefined,
      credit: taken(creditOf(words, collaborators, channel, limits, catalogue)),
      call: taken(site.captions.call ?? catalogue.captions.call),
      address: site.url + post.address,
      link: linkTo(post, channel, site),
      hashtags,
    },
    limits,
  );
  const used = hashtagsIn(text);
  const wanted = Math.min(hashtags.length, limits.hashtags?.value ?? hashtags.length);
  return {
    text,
    length: lengthOf(text, limits),
    limit: limits.text.value,
    hashtags: used,
    leftOut: {
      link: !namesAddress(text, site.url + post.address),
      hashtags: Math.max(0, wanted - used.length),
      collaborators: collaborators.filter((one) => !mentions(text, one, channel)).map(({ name }) => name),
    },
    problems: problemsOf(text, used.length, own ?? "", limits),
  };
}

function problemsOf(text: string, hashtags: number, own: string, limits: ChannelLimits): CaptionProblem[] {
  const { measure, refused, textBytes } = limits;
  const lengths = [
    { length: lengthOf(text, limits), limit: limits.text.value, bytes: measure === "utf8" },
    ...(textBytes ? [{ length: bytesOf(text), limit: textBytes.value, bytes: true }] : []),
  ];
  const counted = [
    { code: "caption-too-many-hashtags", found: hashtags, limit: limits.hashtags?.value },
    {
      code: "caption-too-many-links",
      found: limits.links ? findLinks(text).length : 0,
      limit: limits.links?.value,
    },
  ] as const;
  const signs = refusedIn(own, limits);
  return [
    ...lengths
      .filter(({ length, limit }) => length > limit)
      .slice(0, 1)
      .map((fault) => ({ code: "caption-too-long" as const, ...fault })),
    ...counted.flatMap(({ code, found, limit }) =>
      limit !== undefined && found > limit ? [{ code, found, limit }] : [],
    ),
    ...(signs.length > 0
      ? [
          {
            code: "caption-signs" as const,
            signs: signs.map((sign) => [sign, refused?.value[sign] ?? ""] as const),
          },
        ]
      : []),
  ];
}

/** A lot's figures, a line each, and where to bid. */
function factsOf(auction: Auction, { timezone }: CaptionSite, words: Words): string {
  const { limit, deposit, deadline, portal } = auctionWriter(words, timezone)(auction);
  const lines = [limit, deposit, deadline].map(({ label, value }) => `${label}: ${value}`);
  return [...lines, words.cards.auction.portal(portal)].join("\n");
}
