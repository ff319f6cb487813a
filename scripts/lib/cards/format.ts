/** The sizes that cards are drawn in. All figures are pixels. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardFormat {
  readonly width: number;
  readonly height: number;
  /** where its art stands beside the words: a wide card has it at the right, a tall one over or under them */
  readonly shape: "wide" | "tall" | "story";
  /** outside it a channel lays its own buttons over the card, or cuts it: no word stands there */
  readonly safe: Box;
  /** bytes that a card may have */
  readonly largest: number;
  /** Instagram, Threads, TikTok and WhatsApp are listed with JPEG alone (formats-of-channels.ts) */
  readonly jpegOnly: boolean;
  /** what sizes of letters are multiplied with: tall formats are seen larger than they are wide */
  readonly scale: number;
}

/** Bytes: above it, some networks leave a link's picture out. */
const linkPreview = 300_000;
/** Bytes: far below what any channel takes, and still quick to send from a phone. */
const upload = 700_000;

export const formats = {
  /** Open Graph: 1.91 : 1, the size that WhatsApp, Facebook, X and LinkedIn show uncropped. */
  og: {
    ...{ width: 1200, height: 630, shape: "wide" },
    // X crops a link's picture to 2 : 1 at most: 600 rows of 630.
    safe: { x: 0, y: 15, width: 1200, height: 600 },
    ...{ largest: linkPreview, jpegOnly: false, scale: 1 },
  },
  /** 16 : 9, a picture in a row of posts, or a video's cover: YouTube lays its clock over the lower right. */
  landscape: {
    ...{ width: 1200, height: 675, shape: "wide" },
    safe: { x: 0, y: 0, width: 1020, height: 675 },
    ...{ largest: upload, jpegOnly: false, scale: 1.06 },
  },
  /** 1 : 1. */
  square: {
    ...{ width: 1080, height: 1080, shape: "tall" },
    // Like portrait's: 34 columns at either side.
    safe: { x: 34, y: 0, width: 1012, height: 1080 },
    ...{ largest: upload, jpegOnly: true, scale: 1.04 },
  },
  /** 4 : 5, the tallest that feeds of phones show; Instagram's grid cuts it to 3 : 4, 34 columns at either side. */
  portrait: {
    ...{ width: 1080, height: 1350, shape: "tall" },
    safe: { x: 34, y: 0, width: 1012, height: 1350 },
    ...{ largest: upload, jpegOnly: true, scale: 1.16 },
  },
  /** 9 : 16, a phone's whole screen: sender above, reply and caption below. */
  story: {
    ...{ width: 1080, height: 1920, shape: "story" },
    // What Instagram and Facebook (x 65–1015, y 269–1248) and WhatsApp (the middle 1350 rows, y 285–1635) both leave free.
    safe: { x: 65, y: 285, width: 950, height: 963 },
    ...{ largest: upload, jpegOnly: true, scale: 1.3 },
  },
} as const satisfies Record<string, CardFormat>;

export type FormatName = keyof typeof formats;
