/** The sizes that cards are drawn in, and where each size puts its parts. All figures are pixels. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the words and the art of a card stand. */
export interface Areas {
  readonly text: Box;
  readonly art: Box;
}

export interface CardFormat {
  readonly width: number;
  readonly height: number;
  /** edge of a square of the grid that motifs are built on */
  readonly unit: number;
  /** the art is a motif */
  readonly plain: Areas;
  /** the art is the post's photo, its edge cut by the motif */
  readonly photo: Areas;
}

export const formats = {
  /** Open Graph: 1.91 : 1, the size that WhatsApp, Facebook, X and LinkedIn show uncropped. */
  og: {
    width: 1200,
    height: 630,
    unit: 126,
    plain: {
      text: { x: 64, y: 64, width: 704, height: 502 },
      art: { x: 822, y: 0, width: 378, height: 630 },
    },
    photo: {
      text: { x: 64, y: 64, width: 608, height: 502 },
      art: { x: 720, y: 0, width: 480, height: 630 },
    },
  },
} as const satisfies Record<string, CardFormat>;

export type FormatName = keyof typeof formats;
