import { wordsFor } from "../language/words.ts";
import { zoneName } from "../language/zone-name.ts";
import { auctionPortal, isOver } from "../model/auction.ts";
import type { Moment, Site } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** Rupiah. No lot costs less: a lower price has probably lost its zeros. */
const leastLimit = 10_000;

/** What a bidder relies on: slips that can be seen without the announcement itself. */
export const auctions: Check = ({ office }) =>
  office.posts.flatMap((post): Problem[] => {
    const { auction, date } = post;
    if (!auction) return [];
    const { limit, deposit, deadline, url } = auction;
    const { host } = new URL(url);
    return [
      ...(limit < leastLimit ? [problem("auction-limit", placeIn(post, "auction.limit"), { limit })] : []),
      ...(isPortal(host) ? [] : [problem("auction-portal", placeIn(post, "auction.url"), { found: host })]),
      ...(deposit > limit
        ? [problem("auction-deposit", placeIn(post, "auction.deposit"), { deposit, limit })]
        : []),
      ...(isOver(deadline, date)
        ? [
            problem("auction-deadline", placeIn(post, "auction.deadline"), {
              deadline: shown(deadline, office.site),
              published: shown(date, office.site),
            }),
          ]
        : []),
    ];
  });

/** Bids are taken at the state's own portal alone: readers should distrust any other address on a card. */
function isPortal(host: string): boolean {
  const portal = new URL(auctionPortal).host;
  return host === portal || host.endsWith(`.${portal}`);
}

/** By the office's clock, which it may not have been written by. */
function shown({ date, time, epoch }: Moment, { timezone, language }: Site): string {
  if (time === undefined) return date;
  return `${date} ${time} ${zoneName(timezone, epoch, wordsFor(language).site.locale)}`;
}
