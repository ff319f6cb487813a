/** An auction's facts as a reader sees them: on its card, on its page, and in the words that stand for the card. */
import type { Auction } from "../model/auction.ts";
import type { Moment } from "../model/moment.ts";
import type { Words } from "./words.ts";
import { writerFor } from "./writer.ts";
import { zoneName } from "./zone-name.ts";

export interface AuctionFact {
  readonly label: string;
  readonly value: string;
}

export interface AuctionWords {
  readonly lot: string;
  readonly limit: AuctionFact;
  readonly deposit: AuctionFact;
  readonly deadline: AuctionFact;
  /** all but the price, in the order in which a bidder asks for them; those that the post names */
  readonly facts: readonly AuctionFact[];
  /** without https://: lelang.go.id */
  readonly portal: string;
}

/** @param timezone the office's */
export function auctionWriter(words: Words, timezone: string): (auction: Auction) => AuctionWords {
  const { locale, shortTime } = words.site;
  const { number, shortDate } = writerFor(locale);
  const { limit, deposit, deadline } = words.cards.auction;
  const { lots } = words;
  const moment = ({ date: day, time: clock, epoch }: Moment): string => {
    const shown = shortDate(day);
    return clock ? `${shown}, ${shortTime(clock, zoneName(timezone, epoch, locale))}` : shown;
  };
  return (auction) => {
    const figures = {
      limit: { label: limit, value: `Rp${number(auction.limit)}` },
      deposit: { label: deposit, value: `Rp${number(auction.deposit)}` },
      deadline: { label: deadline, value: moment(auction.deadline) },
    };
    const { date, place, seller, viewing } = auction;
    const others = [
      [lots.date, date && moment(date)],
      [lots.place, place],
      [lots.viewing, viewing],
      [lots.seller, seller],
    ] as const;
    return {
      lot: auction.lot,
      ...figures,
      facts: [
        ...[figures.deposit, figures.deadline],
        ...others.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
      ],
      portal: new URL(auction.url).host.replace(/^www\./, ""),
    };
  };
}
