/** How much a page of each kind may weigh on a phone: with all that it loads before somebody scrolls, packed as a host sends it. */

export interface Budget {
  /** bytes, of which a fast page needs no more on a slow network: 150 kB take about a second at 1.2 Mbit/s */
  readonly most: number;
  /** the same for a page of this kind that shows no picture at first */
  readonly withoutPicture: number;
}

/** Kinds that readers open, by the names of their page types; a test holds our own pages to it, and every build says how heavy its own are. */
export const budgets = {
  home: { most: 150_000, withoutPicture: 40_000 },
  post: { most: 150_000, withoutPicture: 30_000 },
  standing: { most: 150_000, withoutPicture: 30_000 },
  month: { most: 150_000, withoutPicture: 40_000 },
  year: { most: 150_000, withoutPicture: 40_000 },
  hashtag: { most: 150_000, withoutPicture: 40_000 },
  pillar: { most: 150_000, withoutPicture: 40_000 },
  campaign: { most: 150_000, withoutPicture: 40_000 },
  balance: { most: 150_000, withoutPicture: 40_000 },
  lots: { most: 150_000, withoutPicture: 40_000 },
  search: { most: 150_000, withoutPicture: 40_000 },
} as const satisfies Record<string, Budget>;

export type WeighedKind = keyof typeof budgets;
