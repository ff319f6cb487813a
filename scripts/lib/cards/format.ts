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

/** The side of the words that the art stands on; it reaches the card's edge there. */
export type ArtSide = "right" | "top" | "bottom";

export interface CardFormat {
  readonly width: number;
  readonly height: number;
  /** edge of a square of the grid that motifs are built on */
  readonly unit: number;
  readonly side: ArtSide;
  /** outside it a channel lays its own buttons over the card, or cuts it: no word stands there */
  readonly safe: Box;
  /** bytes that a card may have */
  readonly largest: number;
  /** Instagram, Threads, TikTok and WhatsApp are listed with JPEG alone (formats-of-channels.ts) */
  readonly jpegOnly: boolean;
  /** what title sizes are multiplied with: tall formats are seen larger than they are wide */
  readonly scale: number;
  /** the art is a motif */
  readonly plain: Areas;
  /** the art is the post's photo, its edge cut by the motif */
  readonly photo: Areas;
  /** the art is the post's photo, shown whole between tiles of the motif */
  readonly window: Areas;
}

/** Bytes: above it, some networks leave a link's picture out. */
const linkPreview = 300_000;
/** Bytes: far below what any channel takes, and still quick to send from a phone. */
const upload = 700_000;

export const formats = {
  /** Open Graph: 1.91 : 1, the size that WhatsApp, Facebook, X and LinkedIn show uncropped. */
  og: {
    width: 1200,
    height: 630,
    unit: 126,
    side: "right",
    // X crops a link's picture to 2 : 1 at most: 600 rows of 630.
    safe: { x: 0, y: 15, width: 1200, height: 600 },
    largest: linkPreview,
    jpegOnly: false,
    scale: 1,
    plain: {
      text: { x: 64, y: 64, width: 704, height: 502 },
      art: { x: 822, y: 0, width: 378, height: 630 },
    },
    photo: {
      text: { x: 64, y: 64, width: 608, height: 502 },
      art: { x: 720, y: 0, width: 480, height: 630 },
    },
    window: {
      text: { x: 64, y: 64, width: 532, height: 502 },
      art: { x: 652, y: 0, width: 548, height: 630 },
    },
  },
  /** 16 : 9, a picture in a row of posts, or a video's cover: YouTube lays its clock over the lower right. */
  landscape: {
    width: 1200,
    height: 675,
    unit: 135,
    side: "right",
    safe: { x: 0, y: 0, width: 1020, height: 675 },
    largest: upload,
    jpegOnly: false,
    scale: 1.06,
    plain: {
      text: { x: 68, y: 68, width: 660, height: 539 },
      art: { x: 795, y: 0, width: 405, height: 675 },
    },
    photo: {
      text: { x: 68, y: 68, width: 572, height: 539 },
      art: { x: 692, y: 0, width: 508, height: 675 },
    },
    window: {
      text: { x: 68, y: 68, width: 500, height: 539 },
      art: { x: 624, y: 0, width: 576, height: 675 },
    },
  },
  /** 1 : 1. */
  square: {
    width: 1080,
    height: 1080,
    unit: 180,
    side: "top",
    // Like portrait's: 34 columns at either side.
    safe: { x: 34, y: 0, width: 1012, height: 1080 },
    largest: upload,
    jpegOnly: true,
    scale: 1,
    plain: {
      text: { x: 72, y: 436, width: 936, height: 572 },
      art: { x: 0, y: 0, width: 1080, height: 360 },
    },
    photo: {
      text: { x: 72, y: 550, width: 936, height: 458 },
      art: { x: 0, y: 0, width: 1080, height: 490 },
    },
    window: {
      text: { x: 72, y: 550, width: 936, height: 458 },
      art: { x: 0, y: 0, width: 1080, height: 490 },
    },
  },
  /** 4 : 5, the tallest that feeds of phones show; Instagram's grid cuts it to 3 : 4, 34 columns at either side. */
  portrait: {
    width: 1080,
    height: 1350,
    unit: 180,
    side: "top",
    safe: { x: 34, y: 0, width: 1012, height: 1350 },
    largest: upload,
    jpegOnly: true,
    scale: 1.16,
    plain: {
      text: { x: 72, y: 620, width: 936, height: 658 },
      art: { x: 0, y: 0, width: 1080, height: 540 },
    },
    photo: {
      text: { x: 72, y: 676, width: 936, height: 602 },
      art: { x: 0, y: 0, width: 1080, height: 608 },
    },
    window: {
      text: { x: 72, y: 676, width: 936, height: 602 },
      art: { x: 0, y: 0, width: 1080, height: 608 },
    },
  },
  /** 9 : 16, a phone's whole screen: sender above, reply and caption below. */
  story: {
    width: 1080,
    height: 1920,
    unit: 216,
    side: "bottom",
    // What Instagram and Facebook (x 65–1015, y 269–1248) and WhatsApp (the middle 1350 rows, y 285–1635) both leave free.
    safe: { x: 65, y: 285, width: 950, height: 963 },
    largest: upload,
    jpegOnly: true,
    scale: 1.3,
    plain: {
      text: { x: 76, y: 300, width: 928, height: 892 },
      art: { x: 0, y: 1272, width: 1080, height: 648 },
    },
    photo: {
      text: { x: 76, y: 300, width: 928, height: 760 },
      art: { x: 0, y: 1136, width: 1080, height: 784 },
    },
    window: {
      text: { x: 76, y: 300, width: 928, height: 816 },
      art: { x: 0, y: 1192, width: 1080, height: 728 },
    },
  },
} as const satisfies Record<string, CardFormat>;

export type FormatName = keyof typeof formats;
