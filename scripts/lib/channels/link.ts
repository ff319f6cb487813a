import type { Channel, Post, Site } from "../model/office.ts";
import { limitsOfChannels } from "./limits.ts";

/**
 * A post's address for the office's own post on one channel. Unless the office switched it off (`utm: false`), it says where the
 * reader came from, in the parameters that every tool for statistics reads. Where a link cannot be tapped, readers copy it by hand: it
 * is then as short as it can be said.
 */
export function linkTo(
  post: Pick<Post, "address" | "campaign" | "pillar">,
  channel: Channel,
  { url, utm }: Pick<Site, "url" | "utm">,
): string {
  const address = url + post.address;
  if (!limitsOfChannels[channel].tapped.value) return withoutScheme(address);
  if (!utm) return address;
  const parameters = new URLSearchParams({
    utm_source: channel,
    utm_medium: "social",
    utm_campaign: post.campaign?.id ?? post.pillar.id,
  });
  return `${address}?${parameters}`;
}

/** Whether a text names an address, in whatever form: without https://, with or without www., in other capitals, or with parameters. */
export function namesAddress(text: string, address: string): boolean {
  const wanted = withoutScheme(address)
    .replace(/^www\.|\/$/g, "")
    .toLowerCase();
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const before = lower.slice(Math.max(0, at - longestStart), at);
    if (start.test(before) && end.test(lower.slice(at + wanted.length))) return true;
  }
  return false;
}

/** kantor.go.id/2026/11/slug/: as readers type it. */
function withoutScheme(address: string): string {
  return address.replace(/^https:\/\//, "");
}

/** Before the name of a site nothing of the same word may stand but these. */
const start = /(?:^|[^\p{L}\p{N}@.\-/])(?:https?:\/\/?)?(?:www\.)?$/u;
const longestStart = "(https://www.".length;

/** What follows must not lead to another page, below the address or beside it; WhatsApp's italics end with a line. */
const end =
  /^(?:\/(?:index\.html\b)?(?!\.?[\p{L}\p{N}%]|_[\p{L}\p{N}])|(?!\.?[\p{L}\p{N}%/-]|_[\p{L}\p{N}]))/u;
