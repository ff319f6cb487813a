/** A drawn share card as the site serves it. */
export interface Card {
  /** /kartu/2026-11/slug/og.1a2b3c4d5e.png */
  readonly address: string;
  /** pixels */
  readonly width: number;
  readonly height: number;
  readonly type: "image/png" | "image/jpeg";
  readonly bytes: number;
}

/**
 * Cards by what they stand for: "2026-11/slug" for a post, "tagar/jagaasetnegara", "pilar/informasi",
 * "bulan/2026-11", "tahun/2026", "kampanye/uang-kita", "beranda".
 */
export type Cards = ReadonlyMap<string, Card>;
