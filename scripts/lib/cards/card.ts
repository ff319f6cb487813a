import type { FormatName } from "./format.ts";

/** What a card shows: a title, a lot of an auction, a sentence that was said, a number, or one slide of a carousel. */
export const cardKinds = ["headline", "auction", "quote", "figure", "slide"] as const;
export type CardKind = (typeof cardKinds)[number];

/** A drawn share card as the site serves it. */
export interface Card {
  /** /kartu/2026-11/slug/og.1a2b3c4d5e.png */
  readonly address: string;
  /** of the file, before its hash: "og", "square", "quote-portrait", "slide-portrait-03" */
  readonly name: string;
  readonly kind: CardKind;
  readonly format: FormatName;
  /** its place in the whole carousel, from 1 (the cover); undefined for a card of another kind */
  readonly slide?: number;
  /** pixels */
  readonly width: number;
  readonly height: number;
  readonly type: "image/png" | "image/jpeg";
  /** undefined as long as the card was not drawn: in the preview */
  readonly bytes: number | undefined;
  /** what it is known by where it comes back in another form (recognition/mark.ts); absent as long as it was not drawn */
  readonly mark?: string;
  /** given to a kit's page alone; absent where cards are only drawn when they are asked for */
  readonly preview?: CardPreview;
}

/** Addresses of a card in smaller sizes: as the drawn screen of a phone shows it, and as a list does. */
export interface CardPreview {
  /** undefined where no drawn screen shows the card */
  readonly phone?: string;
  readonly list: string;
}

/** By the card's address. */
export type CardPreviews = ReadonlyMap<string, CardPreview>;

/** The cards of one post or one list. */
export interface CardSet {
  /** what a link shows; everything has one, unless it could not be drawn */
  readonly og: Card | undefined;
  /** og too; headlines first, slides in their order */
  readonly all: readonly Card[];
}

/**
 * Cards by what they stand for: "2026-11/slug" for a post, "tagar/jagaasetnegara", "pilar/informasi",
 * "bulan/2026-11", "tahun/2026", "kampanye/uang-kita", "beranda".
 */
export type Cards = ReadonlyMap<string, CardSet>;
