/** How long a text is, as a channel counts. */
import twitter from "twitter-text";
import { charactersOf } from "../text/characters.ts";
import type { ChannelLimits } from "./limits.ts";

export function lengthOf(text: string, { measure, text: limit, link }: ChannelLimits): number {
  if (measure === "utf16") return text.length;
  if (measure === "utf8") return bytesOf(text);
  if (measure === "graphemes") return countOf(charactersOf(text));
  return twitter.parseTweet(text, {
    ...weights,
    maxWeightedTweetLength: limit.value,
    transformedURLLength: link?.value ?? weights.transformedURLLength,
  }).weightedLength;
}

/** In UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** The library's types leave out its configurations. */
const weights = (twitter as unknown as { readonly configs: { readonly version3: Weights } }).configs.version3;
type Weights = Required<NonNullable<Parameters<typeof twitter.parseTweet>[1]>>;

const encoder = new TextEncoder();

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}
