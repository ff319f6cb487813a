/**
 * How long a text is, as X counts: configuration 3 of twitter-text (docs.x.com, "Counting characters"). Letters of most alphabets
 * weigh 1, those of East Asia 2, an emoji of Twemoji's 2 whatever it is composed of, a link always the same.
 */
import { emojiFile, prefersPicture } from "../../cards/emoji.ts";
import { findLinks } from "./links.ts";

/** First and last of the code units that weigh 1; all others weigh 2. */
const light = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/** @param ofLink what each link weighs */
export function weightOf(text: string, ofLink: number): number {
  const composed = text.normalize();
  let weight = 0;
  let at = 0;
  for (const { text: link, index } of findLinks(composed)) {
    weight += weightOfWords(composed.slice(at, index)) + ofLink;
    at = index + link.length;
  }
  return weight + weightOfWords(composed.slice(at));
}

function weightOfWords(text: string): number {
  let weight = 0;
  let at = 0;
  for (const { 0: picture, index } of text.matchAll(pictures)) {
    weight += weightOfLetters(text.slice(at, index)) + weightOfPicture(picture);
    at = index + picture.length;
  }
  return weight + weightOfLetters(text.slice(at));
}

/** Where nobody draws it as a whole, what is joined in it may each be an emoji. */
function weightOfPicture(picture: string): number {
  if (isEmoji(picture)) return 2;
  const parts = picture.split(joiner);
  const weights = parts.map((part) => (isEmoji(part) ? 2 : weightOfLetters(part)));
  return weights.reduce((sum, weight) => sum + weight, parts.length - 1);
}

function weightOfLetters(text: string): number {
  let weight = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    weight += light.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
  }
  return weight;
}

const joiner = "\u200d";
/** A flag, a keycap, or pictures that are joined, each in its colour of skin. */
const pictures =
  /\p{RI}\p{RI}|[#*0-9]\ufe0f?\u20e3|(?:\p{EPres}|\p{ExtPict}\ufe0f?)\p{EMod}?[\u{e0020}-\u{e007f}]*(?:\u200d\p{ExtPict}\ufe0f?\p{EMod}?)*/gu;

function isEmoji(picture: string): boolean {
  return prefersPicture(picture) && emojiFile(picture) !== undefined;
}
