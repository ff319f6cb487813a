/** How long a text is, as a channel counts. */
import twitter from "twitter-text";
import { charactersOf } from "../text/characters.ts";
import type { ChannelLimits } from "./limits.ts";

export function lengthOf(text: string, { measure, text: limit, link }: ChannelLimits): number {
  if (measure === "threads") return threadsLength(text);
  if (measure === "utf16") return text.length;
  if (measure === "utf8") return encoder.encode(text).length;
  return twitter.parseTweet(text, {
    ...weights,
    maxWeightedTweetLength: limit.value,
    transformedURLLength: link?.value ?? weights.transformedURLLength,
  }).weightedLength;
}

/** The library's types leave out its configurations. */
const weights = (twitter as unknown as { readonly configs: { readonly version3: Weights } }).configs.version3;
type Weights = Required<NonNullable<Parameters<typeof twitter.parseTweet>[1]>>;

const encoder = new TextEncoder();

/** Pictographs, flags and keycaps, but not a digit alone. */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function threadsLength(text: string): number {
  if (!emoji.test(text)) return text.length;
  let length = 0;
  for (const character of charactersOf(text)) {
    length += emoji.test(character) ? encoder.encode(character).length : character.length;
  }
  return length;
}
