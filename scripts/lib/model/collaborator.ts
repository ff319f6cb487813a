/** Those that an office makes posts together with: another office, a school, a community. Never a private person. */
import type { Channel } from "./office.ts";

export interface Collaborator {
  /** as posts name it, and its address */
  readonly id: string;
  readonly name: string;
  readonly about: string | undefined;
  /** its own site: https:// */
  readonly url: string | undefined;
  /** the name of its account on each channel, without @ */
  readonly handles: Readonly<Partial<Record<Channel, string>>>;
}

/**
 * What the name of an account is made of, where a text can mention one by it; all of it second-hand, gathered 2026-11. On WhatsApp a channel
 * cannot be mentioned, and on LinkedIn only by choosing it from a list: there the collaborator's own name stands.
 */
export const handleForms = {
  instagram: /^[\w.]{1,30}$/,
  facebook: /^[a-zA-Z0-9.]{5,50}$/,
  x: /^\w{1,15}$/,
  whatsapp: undefined,
  threads: /^[\w.]{1,30}$/,
  tiktok: /^[\w.]{2,24}$/,
  youtube: /^[\w.-]{3,30}$/,
  telegram: /^[a-zA-Z]\w{3,31}$/,
  linkedin: undefined,
  bluesky: /^(?:[a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}$/,
} as const satisfies Readonly<Record<Channel, RegExp | undefined>>;

/** A name without the @ that people write before it. */
export function bareHandle(written: string): string {
  return written.trim().replace(/^@/, "");
}

export function isHandle(channel: Channel, written: string): boolean {
  return handleForms[channel]?.test(bareHandle(written)) ?? false;
}

/** Where profiles stand that people name by @name alone. */
export const profileStarts: Readonly<Partial<Record<Channel, string>>> = {
  facebook: "https://www.facebook.com/",
  instagram: "https://www.instagram.com/",
  telegram: "https://t.me/",
  threads: "https://www.threads.com/@",
  tiktok: "https://www.tiktok.com/@",
  x: "https://x.com/",
  youtube: "https://www.youtube.com/@",
  bluesky: "https://bsky.app/profile/",
};
