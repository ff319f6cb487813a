import type { Moment } from "./moment.ts";

/** One lot of an auction, as its announcement on lelang.go.id has it. */
export interface Auction {
  /** what is sold */
  readonly lot: string;
  /** the reserve price (nilai limit), whole rupiah */
  readonly limit: number;
  /** the bid deposit (uang jaminan), whole rupiah */
  readonly deposit: number;
  /** whose goods they are: penjual */
  readonly seller?: string | undefined;
  /** when the bids are opened */
  readonly date?: Moment | undefined;
  /** where, or through what: "Ruang lelang KPKNL", "lelang.go.id, tanpa hadir" */
  readonly place?: string | undefined;
  /** when and where the lot can be seen */
  readonly viewing?: string | undefined;
  /** until when the deposit must have come in */
  readonly deadline: Moment;
  /** the lot's page, or the auction portal's first */
  readonly url: string;
}

/**
 * What an announcement has, beside object, limit, deposit and its deadline, which every lot has (PMK 122/2023): in an office of the
 * preset "auction" no lot is published without.
 */
export const requiredOfLots = ["seller", "date", "place", "viewing", "url"] as const;
export type LotField = (typeof requiredOfLots)[number];

/** Whether posts of a kind announce lots, in the pillars that offices of the preset begin with. */
export function isAuctionKind(id: string): boolean {
  return id === "lelang" || id === "auction";
}

/** Where every auction of the state is held and announced. */
export const auctionPortal = "https://lelang.go.id";

/** Whether a post announces a lot of which nobody can take part any more. */
export function isOverLot({ auction }: { readonly auction?: Auction | undefined }, at: Moment): boolean {
  return auction !== undefined && isOver(auction.deadline, at);
}

/** Whether a deadline has passed at a moment. One without a time ends with its day. */
export function isOver(deadline: Moment, at: Moment): boolean {
  return deadline.time === undefined ? deadline.date < at.date : deadline.epoch < at.epoch;
}
