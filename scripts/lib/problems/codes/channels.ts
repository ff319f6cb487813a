/** What can be wrong with channels' captions and cards. */
import type { Channel } from "../../model/office.ts";

export interface ChannelProblems {
  "caption-too-long": {
    readonly channel: Channel;
    readonly length: number;
    readonly limit: number;
    /** whether bytes are counted: more than an admin sees in an editor */
    readonly bytes: boolean;
  };
  /** in a caption that an admin wrote; each sign with what stands in its place */
  "caption-signs": {
    readonly channel: Channel;
    readonly signs: readonly (readonly [refused: string, taken: string])[];
  };
  "caption-too-many-hashtags": { readonly channel: Channel; readonly found: number; readonly limit: number };
  /** in a caption that an admin wrote */
  "caption-hashtag": {
    readonly channel: Channel;
    readonly found: string;
    /** as it is registered; undefined where it is not */
    readonly registered: string | undefined;
    readonly nearest: string | undefined;
  };
  "caption-too-many-links": { readonly channel: Channel; readonly found: number; readonly limit: number };
  /** how many `slides: auto` finds in the text */
  "slides-found": { readonly found: number; readonly minimum: number; readonly maximum: number };
  /** `fitting` is how many steps fit beside cover and closing slide */
  "too-many-slides": {
    readonly channel: Channel;
    readonly images: number;
    readonly limit: number;
    readonly fitting: number;
    /** what the kit leaves out of the channel's carousel */
    readonly without: "closing" | "cover-and-closing";
  };
  /** `taking` are the channels that show carousels */
  "unused-slides": { readonly channels: readonly Channel[]; readonly taking: readonly Channel[] };
  "unused-caption": { readonly channel: Channel };
  /** in a text that nobody renders: a caption of this channel, or a field of a post; `found` as they are written */
  "visible-markdown": {
    readonly channel: Channel | undefined;
    readonly key: string;
    readonly found: readonly string[];
  };
  /** `own` are those of site.yaml */
  "foreign-channel": { readonly channel: Channel; readonly own: readonly Channel[] };
  "undrawn-card": { readonly card: string; readonly reason: string };
  "missing-glyph": {
    readonly key: string;
    readonly characters: readonly { readonly character: string; readonly codePoint: string }[];
    readonly then: UndrawableText;
  };
}

export const channelWarnings = [
  "caption-signs",
  "caption-hashtag",
  "slides-found",
  "too-many-slides",
  "unused-slides",
  "unused-caption",
  "visible-markdown",
  "foreign-channel",
  "missing-glyph",
] satisfies (keyof ChannelProblems)[];

/** What becomes of a card with a text that cannot be drawn: dots stand for its words, it does without the text, it is not made, or no card is. */
export type UndrawableText = "dots" | "left-out" | "omitted" | "none";
