/** Addresses that open another service with a post ready to be shared. */

import { type Channel, channels, type Post, type Site } from "../model/office.ts";
import { caption } from "./caption.ts";
import type { KitPost } from "./kit.ts";
import { namesAddress } from "./link.ts";

export type ShareTarget = Channel | "email";

export interface ShareLink {
  readonly target: ShareTarget;
  readonly href: string;
}

interface Shared {
  /** of the post: who shares it is not the office, so nothing in it counts the office's readers */
  readonly link: string;
  readonly post: Pick<Post, "title" | "summary" | "captions">;
  /** the caption for the channel */
  readonly text: string;
}

interface Share {
  /** whether everyone is offered it, or only readers of a post that goes to the channel */
  readonly offered: "always" | "where posted";
  readonly href: (shared: Shared) => string;
}

/** How a post is handed to each channel's own editor; undefined where there is no address for it, or only one for programs. */
const shares: Readonly<Record<Channel, Share | undefined>> = {
  instagram: undefined,
  facebook: {
    offered: "always",
    href: ({ link }) => address("https://www.facebook.com/sharer/sharer.php", { u: link }),
  },
  x: { offered: "always", href: ({ text }) => address("https://x.com/intent/post", { text }) },
  whatsapp: { offered: "always", href: ({ text }) => address("https://wa.me/", { text }) },
  threads: undefined,
  tiktok: undefined,
  youtube: undefined,
  telegram: {
    offered: "always",
    href: ({ link, post }) =>
      address("https://t.me/share/url", {
        url: link,
        text: withoutAddress(link, post.captions.telegram, titled(post), post.title),
      }),
  },
  linkedin: undefined,
  // https://docs.bsky.app/docs/advanced-guides/intent-links
  bluesky: {
    offered: "where posted",
    href: ({ text }) => address("https://bsky.app/intent/compose", { text }),
  },
};

/** What citizens use most comes first. */
const first: readonly Channel[] = ["whatsapp", "telegram", "x", "facebook"];

export function shareLinks(post: KitPost, site: Site): ShareLink[] {
  const link = site.url + post.address;
  const inOrder = [...first, ...channels.filter((channel) => !first.includes(channel))];
  const offered = inOrder.flatMap((target): ShareLink[] => {
    const share = shares[target];
    if (!share || (share.offered === "where posted" && !post.channels.includes(target))) return [];
    const { text } = caption(post, target, { ...site, utm: false });
    return [{ target, href: share.href({ link, post, text }) }];
  });
  const body = namesAddress(post.summary, link) ? post.summary : `${post.summary}\n\n${link}`;
  const mail = address("mailto:", { subject: post.title, body });
  return [...offered, { target: "email", href: mail }];
}

/** A post handed on by its reader: its title and address, not the office's own caption. */
export function readerLinks(
  { title, address: at }: Pick<Post, "title" | "address">,
  site: Pick<Site, "url">,
) {
  const link = site.url + at;
  return {
    whatsapp: address("https://wa.me/", { text: `${title}\n\n${link}` }),
    telegram: address("https://t.me/share/url", { url: link, text: title }),
  };
}

function titled({ title, summary }: Shared["post"]): string {
  return `${title}\n\n${summary}`;
}

/** The first of these that does not name the post's address, which stands beside it anyway; else the last. */
function withoutAddress(link: string, ...texts: readonly (string | undefined)[]): string {
  const written = texts.filter((text) => text !== undefined);
  return written.find((text) => !namesAddress(text, link)) ?? written.at(-1) ?? "";
}

/** Spaces as %20: mail programs show the "+" of a form as it is. Line breaks as CRLF where mail asks for them (RFC 6068). */
function address(start: string, parameters: Readonly<Record<string, string>>): string {
  const lines = start === "mailto:" ? "\r\n" : "\n";
  const pairs = Object.entries(parameters).map(
    ([name, value]) => `${name}=${encodeURIComponent(value.replace(/\n/g, lines).toWellFormed())}`,
  );
  return `${start}?${pairs.join("&")}`;
}
