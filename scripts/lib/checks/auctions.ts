import { wordsFor } from "../language/words.ts";
import { zoneName } from "../language/zone-name.ts";
import { type Auction, auctionPortal, isAuctionKind, isOver, requiredOfLots } from "../model/auction.ts";
import type { Moment, Post, Site } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** Rupiah. No lot costs less: a lower price has probably lost its zeros. */
const leastLimit = 10_000;

/** What a bidder relies on: slips that can be seen without the announcement itself, and with the preset what is left out. */
export const auctions: Check = ({ office: { posts, site } }) => {
  const strict = site.preset.includes("auction");
  return posts.flatMap((post): Problem[] => {
    const { auction } = post;
    if (!auction) return strict ? withoutLot(post) : [];
    return [...slipsOf(post, auction, site, strict), ...(strict ? leftOut(post, auction) : [])];
  });
};

function slipsOf(post: Post, auction: Auction, site: Site, strict: boolean): Problem[] {
  const { limit, deposit, deadline, date, url } = auction;
  const { host } = new URL(url);
  const at = (key: keyof Auction) => placeIn(post, `auction.${key}`);
  const severity = strict ? "error" : "warning";
  return [
    ...(limit < leastLimit ? [problem("auction-limit", at("limit"), { limit })] : []),
    ...(isPortal(host) ? [] : [problem("auction-portal", at("url"), { found: host }, severity)]),
    ...(deposit > limit ? [problem("auction-deposit", at("deposit"), { deposit, limit })] : []),
    ...(isOver(deadline, post.date)
      ? [
          problem("auction-deadline", at("deadline"), {
            deadline: shown(deadline, site),
            published: shown(post.date, site),
          }),
        ]
      : []),
    ...(date && isAfter(deadline, date)
      ? [problem("auction-date", at("date"), { deadline: shown(deadline, site), date: shown(date, site) })]
      : []),
  ];
}

/** A draft may still lack what its author has yet to be told. */
function leftOut(post: Post, auction: Auction): Problem[] {
  if (post.state === "draft") return [];
  // Without an address the card names the portal, but a bidder looks for the lot.
  const missing = requiredOfLots.filter((key) =>
    key === "url" ? post.at["auction.url"] === undefined : auction[key] === undefined,
  );
  const noTime = auction.date !== undefined && auction.date.time === undefined;
  if (missing.length === 0 && !noTime) return [];
  return [problem("auction-incomplete", placeIn(post, "auction"), { missing, noTime })];
}

function withoutLot(post: Post): Problem[] {
  const { kind, state } = post;
  if (!kind || !isAuctionKind(kind.id) || state === "draft") return [];
  return [problem("auction-missing", placeIn(post, "kind"), { kind: kind.label })];
}

/** Bids are taken at the state's own portal alone: readers should distrust any other address on a card. */
function isPortal(host: string): boolean {
  const portal = new URL(auctionPortal).host;
  return host === portal || host.endsWith(`.${portal}`);
}

/** Whether a deposit could come in when the auction is already held. A day without a time is a whole one. */
function isAfter(deadline: Moment, date: Moment): boolean {
  return deadline.time === undefined || date.time === undefined
    ? deadline.date > date.date
    : deadline.epoch > date.epoch;
}

/** By the office's clock, which it may not have been written by. */
function shown({ date, time, epoch }: Moment, { timezone, language }: Site): string {
  if (time === undefined) return date;
  return `${date} ${time} ${zoneName(timezone, epoch, wordsFor(language).site.locale)}`;
}
