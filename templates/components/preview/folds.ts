import type { Words } from "../../../scripts/lib/language/words.ts";
import type { Frame } from "../../../scripts/lib/site/frame.ts";
import type { Room } from "./fold.ts";

/** The channels that show the beginning of a text; X, Threads, Telegram and Bluesky show all, YouTube's list of videos nothing. */
type Folding = keyof Words["captions"]["preview"]["more"];

/**
 * What each leaves to a text in a phone's feed, gathered 2026-11. Where sources differ, the stricter one is used: what stands
 * before the fold here is seen everywhere. Widths are those of the stylesheets beside on a phone of 360 pixels.
 */
const rooms: Readonly<Record<Folding, Room>> = {
  // Three lines by its help page, two by planners.
  instagram: { lines: 2, width: 22.2 },
  // Second-hand: three lines, or about 110 characters.
  facebook: { lines: 3, width: 20.8 },
  // Second-hand, as is TikTok.
  whatsapp: { lines: 3, width: 17.7 },
  tiktok: { lines: 2, width: 15.2 },
  // Second-hand: three lines, or about 140 characters.
  linkedin: { lines: 3, width: 22.4 },
};

export interface Fold extends Room {
  /** what the channel writes in place of the rest */
  readonly more: string;
}

export function foldOn(channel: Folding, { words }: Pick<Frame, "words">): Fold {
  return { ...rooms[channel], more: words.captions.preview.more[channel] };
}
