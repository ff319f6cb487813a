import { type Channel, channels } from "../model/office.ts";
import { channelNames } from "../slips/aliases.ts";
import { bareWord } from "../slips/meant-word.ts";

const hosts: readonly (readonly [RegExp, Channel])[] = [
  [/(?:^|\.)instagram\.com$/, "instagram"],
  [/(?:^|\.)(?:facebook\.com|fb\.watch|fb\.com)$/, "facebook"],
  [/(?:^|\.)(?:x|twitter)\.com$/, "x"],
  [/(?:^|\.)(?:whatsapp\.com|wa\.me)$/, "whatsapp"],
  [/(?:^|\.)threads\.(?:net|com)$/, "threads"],
  [/(?:^|\.)tiktok\.com$/, "tiktok"],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, "youtube"],
  [/(?:^|\.)(?:t\.me|telegram\.me)$/, "telegram"],
  [/(?:^|\.)linkedin\.com$/, "linkedin"],
  [/(?:^|\.)bsky\.app$/, "bluesky"],
];

/** The channel that an address of a posting is on. */
export function channelOfLink(link: string): Channel | undefined {
  const host = URL.parse(/^https?:\/\//i.test(link) ? link : `https://${link}`)?.hostname;
  return host === undefined ? undefined : hosts.find(([pattern]) => pattern.test(host))?.[1];
}

/** By its name as people write it: Instagram, IG, Saluran WhatsApp. */
export function channelCalled(name: string): Channel | undefined {
  const bare = bareWord(name);
  return channels.find((channel) => channel === bare) ?? channelNames.get(bare);
}

/** Of a file that is called for what it is of: facebook-2026-11.csv, ig.csv */
export function channelOfFile(name: string): Channel | undefined {
  const words = name.toLowerCase().split(/[^a-z]+/);
  return words.map(channelCalled).find((channel) => channel !== undefined);
}
