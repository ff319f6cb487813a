/** Which formats of cards each channel takes, the one that suits it best first. */
import { type FormatName, formats } from "../cards/format.ts";
import type { Channel } from "../model/office.ts";

interface ChannelFormats {
  readonly formats: readonly FormatName[];
  /** the format of a carousel's slides; undefined where readers do not swipe through one */
  readonly carousel?: FormatName;
  /** where the sizes are from: read at the channel's own page or in a planner's source ("seen"), or heard of elsewhere ("second-hand") */
  readonly source: "seen" | "second-hand";
  /** year and month in which they were gathered */
  readonly date: string;
}

export const formatsOfChannels: Readonly<Record<Channel, ChannelFormats>> = {
  // 4:5 and 1:1 in the feed, 9:16 as a story or a reel's cover; JPEG up to 8 MB
  instagram: {
    formats: ["portrait", "square", "story"],
    carousel: "portrait",
    source: "second-hand",
    date: "2026-11",
  },
  // 1.91:1 in the feed, 9:16 as a story; up to 8 MB
  facebook: { formats: ["og", "story"], source: "seen", date: "2026-11" },
  // 16:9 in a post, up to 5 MB; its link card is og
  x: { formats: ["landscape"], source: "seen", date: "2026-11" },
  // 9:16 as a status; a channel shows the link's og
  whatsapp: { formats: ["story"], source: "second-hand", date: "2026-11" },
  // 4:5; JPEG up to 8 MB
  threads: { formats: ["portrait"], carousel: "portrait", source: "second-hand", date: "2026-11" },
  // 9:16, up to 35 photos; JPEG up to 20 MB
  tiktok: { formats: ["story"], carousel: "story", source: "second-hand", date: "2026-11" },
  // 16:9 as a thumbnail, lower right kept clear; up to 2 MB
  youtube: { formats: ["landscape"], source: "second-hand", date: "2026-11" },
  // 16:9, up to 10 MB
  telegram: { formats: ["landscape"], source: "seen", date: "2026-11" },
  // 1200×627 as a link, which og fills but for three rows; up to 5 MB
  linkedin: { formats: ["og"], source: "second-hand", date: "2026-11" },
  // As on X: any shape up to 2,000 pixels, seen whole on a phone; up to 1 MB. Its link card is og
  bluesky: { formats: ["landscape"], source: "second-hand", date: "2026-11" },
};

/** The formats that a post needs: og, since every link shows it, and those of its channels; each once, in one fixed order. */
export function cardFormatsOf(channels: readonly Channel[]): FormatName[] {
  return inOrder(channels, ["og"]);
}

/** The formats of a card that no link shows: those of the channels alone. */
export function channelFormats(channels: readonly Channel[]): FormatName[] {
  return inOrder(channels, []);
}

/** The formats in which the channels take a carousel's slides. */
export function carouselFormats(channels: readonly Channel[]): FormatName[] {
  const wanted = new Set(channels.map((channel) => formatsOfChannels[channel].carousel));
  return (Object.keys(formats) as FormatName[]).filter((format) => wanted.has(format));
}

function inOrder(channels: readonly Channel[], always: readonly FormatName[]): FormatName[] {
  const wanted = new Set<FormatName>(always);
  for (const channel of channels) for (const format of formatsOfChannels[channel].formats) wanted.add(format);
  return (Object.keys(formats) as FormatName[]).filter((format) => wanted.has(format));
}
