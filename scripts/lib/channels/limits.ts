/**
 * How much each channel takes. Every number stands here alone, with where it is from and when it was gathered; where
 * sources differ, the stricter one is used. A limit is changed here and nowhere else.
 */
import type { Channel } from "../model/office.ts";

/** A number as it was found: read at the channel's own page or in a planner's source ("seen"), or heard of elsewhere ("second-hand"). */
export interface Limit {
  readonly value: number;
  readonly source: "seen" | "second-hand";
  /** year and month in which it was gathered */
  readonly date: string;
}

/**
 * What a channel counts: "utf16" the code units that JavaScript and most apps count, never fewer than the characters seen;
 * "x" the weights of twitter-text's configuration 3, in which a link counts the same however long it is; "threads" an emoji as its UTF-8
 * bytes and all else as "utf16"; "utf8" bytes.
 */
export type Measure = "utf16" | "utf8" | "x" | "threads";

export interface ChannelLimits {
  readonly measure: Measure;
  /** of the caption, in the channel's measure */
  readonly text: Limit;
  /** in one caption; undefined where no limit is known */
  readonly hashtags: Limit | undefined;
  /** of the text that stands for an image, in code units; undefined where no limit is known */
  readonly alt: Limit | undefined;
  /** what a link counts, where that is not its own length */
  readonly link: Limit | undefined;
  /** in one caption; undefined where no limit is known */
  readonly links?: Limit;
  /** of the title that the channel asks for beside the caption, in code units; undefined where it asks for none */
  readonly title?: Limit;
  /** in one carousel; undefined where no limit is known */
  readonly images?: Limit;
}

export const limitsOfChannels: Readonly<Record<Channel, ChannelLimits>> = {
  instagram: {
    measure: "utf16",
    text: secondHand(2200),
    // Since 2025-12; 30 before.
    hashtags: secondHand(5),
    // 100 or 1,000 by source.
    alt: secondHand(100),
    link: undefined,
    // By its programming interface and planners; its app takes more.
    images: secondHand(10),
  },
  // 63,206 by the platform, 5,000 by planners.
  facebook: {
    measure: "utf16",
    text: secondHand(5000),
    hashtags: undefined,
    alt: undefined,
    link: undefined,
  },
  x: { measure: "x", text: seen(280), hashtags: undefined, alt: secondHand(1000), link: seen(23) },
  whatsapp: { measure: "utf16", text: secondHand(700), hashtags: undefined, alt: undefined, link: undefined },
  threads: {
    ...{ measure: "threads", text: seen(500), hashtags: secondHand(1), alt: undefined, link: undefined },
    links: seen(5),
  },
  // Of a photo post.
  tiktok: {
    ...{
      measure: "utf16",
      text: secondHand(4000),
      hashtags: undefined,
      alt: secondHand(300),
      link: undefined,
    },
    title: secondHand(90),
    images: secondHand(35),
  },
  // Of a video, by its programming interface (videos.snippet): bytes of the description, characters of the title.
  youtube: {
    ...{ measure: "utf8", text: seen(5000), hashtags: undefined, alt: undefined, link: undefined },
    title: seen(100),
  },
  // Under a photo; a message without one takes 4,096.
  telegram: { measure: "utf16", text: seen(1024), hashtags: undefined, alt: undefined, link: undefined },
  linkedin: {
    measure: "utf16",
    text: secondHand(3000),
    hashtags: undefined,
    alt: secondHand(1000),
    link: undefined,
  },
};

function seen(value: number): Limit {
  return { value, source: "seen", date: "2026-11" };
}

function secondHand(value: number): Limit {
  return { value, source: "second-hand", date: "2026-11" };
}
