import type { ChannelLimits } from "./limits.ts";

/** A text with what a channel takes in place of what it refuses; the same text where it refuses nothing of it. */
export function withoutRefused(text: string, { refused }: ChannelLimits): string {
  if (!refused) return text;
  let taken = text;
  for (const [sign, other] of Object.entries(refused.value)) taken = taken.replaceAll(sign, other);
  return taken;
}

/** The signs of a text that a channel refuses, each once. */
export function refusedIn(text: string, { refused }: ChannelLimits): string[] {
  return Object.keys(refused?.value ?? {}).filter((sign) => text.includes(sign));
}
