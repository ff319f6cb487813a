/** An auction's facts as a reader sees them: on its card, on its page, and in the words that stand for the card. */
import type { Auction } from "../model/auction.ts";
import type { Words } from "./words.ts";
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

type Writer = (auction: Auction) => AuctionWords;

/** Formatters are costly to make: one writer serves all posts. */
const writers = new Map<string, Writer>();

/** @param timezone the office's */
export function auctionWriter(words: Words, timezone: string): Writer {
  const key = `${words.site.locale} ${timezone}`;
  const writer = writers.get(key) ?? makeWriter(words, timezone);
  writers.set(key, writer);
  return writer;
}

function makeWriter(words: Words, timezone: string): Writer {
  const { locale, shortTime } = words.site;
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, {
    ...{ day: "numeric", month: "short", year: "numeric" },
    timeZone: "UTC",
  });
  const { limit, deposit, deadline } = words.cards.auction;
  return (auction) => {
    const { date: day, time: clock, epoch } = auction.deadline;
    const last = date.format(Date.parse(day));
    return {
      lot: auction.lot,
      limit: { label: limit, value: `Rp${number.format(auction.limit)}` },
      deposit: { label: deposit, value: `Rp${number.format(auction.deposit)}` },
      deadline: {
        label: deadline,
        value: clock ? `${last}, ${shortTime(clock, zoneName(timezone, epoch))}` : last,
      },
      portal: new URL(auction.url).host.replace(/^www\./, ""),
    };
  };
}
