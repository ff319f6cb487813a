/** How long a text is, as a channel counts. */
import { charactersOf } from "../text/characters.ts";
import type { ChannelLimits } from "./limits.ts";
import { weightOf } from "./x/weight.ts";

export function lengthOf(text: string, { measure, link }: ChannelLimits): number {
  if (measure === "utf16") return text.length;
  if (measure === "utf8") return bytesOf(text);
  if (measure === "graphemes") return countOf(charactersOf(text));
  return weightOf(text, link?.value ?? linkOnX);
}

/** In UTF-8. */
export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** What X replaces each link by, as its configuration has it. */
const linkOnX = 23;

const encoder = new TextEncoder();

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}
