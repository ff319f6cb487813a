/** Addresses that open another service with a post ready to be shared. */

import type { Site } from "../model/office.ts";
import { caption } from "./caption.ts";
import type { KitPost } from "./kit.ts";
import { linkTo, type ShareSource } from "./link.ts";

export type ShareTarget = "whatsapp" | "telegram" | "x" | "facebook" | "email";

export interface ShareLink {
  readonly target: ShareTarget;
  readonly href: string;
}

export function shareLinks(post: KitPost, site: Site): ShareLink[] {
  const link = (source: ShareSource): string => linkTo(post, source, site);
  const text = (channel: "whatsapp" | "x"): string => caption(post, channel, site).text;
  return [
    { target: "whatsapp", href: address("https://wa.me/", { text: text("whatsapp") }) },
    {
      target: "telegram",
      href: address("https://t.me/share/url", {
        url: link("telegram"),
        text: post.captions.telegram ?? `${post.title}\n\n${post.summary}`,
      }),
    },
    { target: "x", href: address("https://x.com/intent/post", { text: text("x") }) },
    {
      target: "facebook",
      href: address("https://www.facebook.com/sharer/sharer.php", { u: link("facebook") }),
    },
    {
      target: "email",
      href: address("mailto:", { subject: post.title, body: `${post.summary}\n\n${link("email")}` }),
    },
  ];
}

/** Spaces as %20: mail programs show the "+" of a form as it is. Line breaks as CRLF where mail asks for them (RFC 6068). */
function address(start: string, parameters: Readonly<Record<string, string>>): string {
  const lines = start === "mailto:" ? "\r\n" : "\n";
  const pairs = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.replace(/\n/g, lines).toWellFormed())}`,
  );
  return `${start}?${pairs.join("&")}`;
}
