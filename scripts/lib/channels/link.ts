import type { Channel, Post, Site } from "../model/office.ts";

/** Where a share comes from; a channel, or a message sent by mail. */
export type ShareSource = Channel | "email";

/**
 * A post's address for one channel. Unless the office switched it off (`utm: false`), it says where the reader came from, in
 * the parameters that every tool for statistics reads.
 */
export function linkTo(
  post: Pick<Post, "address" | "campaign" | "pillar">,
  source: ShareSource,
  { url, utm }: Pick<Site, "url" | "utm">,
): string {
  const address = url + post.address;
  if (!utm) return address;
  const parameters = new URLSearchParams({
    utm_source: source,
    utm_medium: source === "email" ? "email" : "social",
    utm_campaign: post.campaign?.id ?? post.pillar.id,
  });
  return `${address}?${parameters}`;
}
