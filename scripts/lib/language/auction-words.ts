/** An auction's facts as a reader sees them: on its card, on its page, and in the words that stand for the card. */
import type { Auction } from "../model/auction.ts";
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
  /** without https://: lelang.go.id */
  readonly portal: string;
}

/** @param timezone the office's */
export function auctionWriter(words: Words, timezone: string): (auction: Auction) => AuctionWords {
  const { locale, shortTime } = words.site;
  const { number, shortDate } = writerFor(locale);
  const { limit, deposit, deadline } = words.cards.auction;
  return (auction) => {
    const { date: day, time: clock, epoch } = auction.deadline;
    const last = shortDate(day);
    return {
      lot: auction.lot,
      limit: { label: limit, value: `Rp${number(auction.limit)}` },
      deposit: { label: deposit, value: `Rp${number(auction.deposit)}` },
      deadline: {
        label: deadline,
        value: clock ? `${last}, ${shortTime(clock, zoneName(timezone, epoch, locale))}` : last,
      },
      portal: new URL(auction.url).host.replace(/^www\./, ""),
    };
  };
}
