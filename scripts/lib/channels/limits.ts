/**
 * What each channel takes. Every number and every rule stands here alone, with where it is from and when it was gathered; where
 * sources differ, the stricter one is used. It is changed here and nowhere else.
 */
import type { Channel } from "../model/office.ts";

/** What was found out: read at the channel's own page or in a planner's source ("seen"), or heard of elsewhere ("second-hand"). */
export interface Finding<T> {
  readonly value: T;
  readonly source: "seen" | "second-hand";
  /** year and month in which it was gathered */
  readonly date: string;
}

export type Limit = Finding<number>;

/**
 * What a channel counts: "utf16" the code units that JavaScript and most apps count, never fewer than the characters seen;
 * "x" the weights of X's configuration 3, in which a link counts the same however long it is; "utf8" bytes;
 * "graphemes" the characters that a reader sees.
 */
export type Measure = "utf16" | "utf8" | "x" | "graphemes";

export interface ChannelLimits {
  readonly measure: Measure;
  /** of the caption, in the channel's measure */
  readonly text: Limit;
  /** of the caption in UTF-8, beside what the channel counts; undefined where there is no second limit */
  readonly textBytes?: Limit;
  /** in one caption; undefined where no limit is known */
  readonly hashtags: Limit | undefined;
  /** of the text that stands for an image, in code units; undefined where no limit is known */
  readonly alt: Limit | undefined;
  /** what a link counts, where that is not its own length */
  readonly link: Limit | undefined;
  /** whether a link in the caption leads anywhere; where it does not, readers have to type it */
  readonly tapped: Finding<boolean>;
  /** in one caption; undefined where no limit is known */
  readonly links?: Limit;
  /** what a caption or title may not hold, each with what stands in its place */
  readonly refused?: Finding<Readonly<Record<string, string>>>;
  /** of the title that the channel asks for beside the caption, in code units; undefined where it asks for none */
  readonly title?: Limit;
  /** in one post; undefined where no limit is known */
  readonly images?: Limit;
  /** bytes of one image; undefined where no limit is known */
  readonly imageBytes: Limit | undefined;
}

export const limitsOfChannels: Readonly<Record<Channel, ChannelLimits>> = {
  instagram: {
    measure: "utf16",
    text: secondHand(2200),
    // Since 2025-12; 30 before.
    hashtags: secondHand(5),
    // Of images alone. What matters most should stand in the first 100, which is where some planners still end.
    alt: secondHand(1000),
    link: undefined,
    tapped: secondHand(false),
    // By its programming interface and planners; its app takes more.
    images: secondHand(10),
    imageBytes: secondHand(8_000_000),
  },
  facebook: {
    measure: "utf16",
    // 63,206 by the platform, 5,000 by planners.
    text: secondHand(5000),
    hashtags: undefined,
    alt: undefined,
    link: undefined,
    tapped: secondHand(true),
    imageBytes: seen(8_000_000),
  },
  x: {
    measure: "x",
    text: seen(280),
    hashtags: undefined,
    alt: secondHand(1000),
    link: seen(23),
    tapped: secondHand(true),
    images: secondHand(4),
    imageBytes: secondHand(5_000_000),
  },
  whatsapp: {
    measure: "utf16",
    // Of a status; a business account's caption takes 1,024, a channel's limit is not known.
    text: secondHand(700),
    hashtags: undefined,
    alt: undefined,
    link: undefined,
    tapped: secondHand(true),
    imageBytes: undefined,
  },
  threads: {
    // Its page speaks of emoji as bytes; what schedulers were refused shows that all is counted so.
    measure: "utf8",
    text: secondHand(500),
    hashtags: secondHand(1),
    alt: secondHand(1000),
    link: undefined,
    tapped: secondHand(true),
    links: seen(5),
    imageBytes: secondHand(8_000_000),
  },
  // Of a photo post.
  tiktok: {
    measure: "utf16",
    text: secondHand(4000),
    // Since 2025-08.
    hashtags: secondHand(5),
    // In the app; its programming interface takes none.
    alt: secondHand(300),
    link: undefined,
    tapped: secondHand(false),
    title: secondHand(90),
    images: secondHand(35),
    imageBytes: secondHand(20_000_000),
  },
  // Of a video, by its programming interface (videos.snippet): bytes of the description, characters of the title.
  youtube: {
    measure: "utf8",
    text: seen(5000),
    // With more, YouTube may leave out all of them.
    hashtags: secondHand(15),
    alt: undefined,
    link: undefined,
    tapped: secondHand(true),
    // It refuses both signs and shows their entities as they are; the wide ones mean the same, and it takes them.
    refused: secondHand({ "<": "＜", ">": "＞" }),
    title: seen(100),
    imageBytes: secondHand(2_000_000),
  },
  telegram: {
    measure: "utf16",
    // Under a photo; a message without one takes 4,096.
    text: seen(1024),
    hashtags: undefined,
    alt: undefined,
    link: undefined,
    tapped: secondHand(true),
    imageBytes: seen(10_000_000),
  },
  linkedin: {
    measure: "utf16",
    text: secondHand(3000),
    hashtags: undefined,
    alt: secondHand(4086),
    link: undefined,
    tapped: secondHand(true),
    imageBytes: secondHand(5_000_000),
  },
  // By the lexicons of its protocol (app.bsky.feed.post, app.bsky.embed.images) and the source of its app.
  bluesky: {
    measure: "graphemes",
    text: seen(300),
    textBytes: seen(3000),
    hashtags: undefined,
    alt: seen(2000),
    link: undefined,
    tapped: seen(true),
    images: seen(4),
    // The app's source now says two million; servers of older versions refuse more than one.
    imageBytes: seen(1_000_000),
  },
};

function seen<T>(value: T): Finding<T> {
  return { value, source: "seen", date: "2026-11" };
}

function secondHand<T>(value: T): Finding<T> {
  return { value, source: "second-hand", date: "2026-11" };
}
