import type { Moment } from "./moment.ts";

/** One lot of an auction, as its announcement on lelang.go.id has it. */
export interface Auction {
  /** what is sold */
  readonly lot: string;
  /** the reserve price (nilai limit), whole rupiah */
  readonly limit: number;
  /** the bid deposit (uang jaminan), whole rupiah */
  readonly deposit: number;
  /** until when the deposit must have come in */
  readonly deadline: Moment;
  /** the lot's page, or the auction portal's first */
  readonly url: string;
}

/** Where every auction of the state is held and announced. */
export const auctionPortal = "https://lelang.go.id";

/** Whether a deadline has passed at a moment. One without a time ends with its day. */
export function isOver(deadline: Moment, at: Moment): boolean {
  return deadline.time === undefined ? deadline.date < at.date : deadline.epoch < at.epoch;
}
