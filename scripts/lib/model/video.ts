/** Videos elsewhere, which pages lead to and never load, and films beside a text, which pages play. */
import type { ImageUse } from "./body.ts";

export const videoServices = ["youtube", "instagram", "tiktok"] as const;
export type VideoService = (typeof videoServices)[number];

/** A video as a body leads to it. */
export interface VideoUse {
  readonly video: VideoService;
  readonly url: string;
  /** undefined where its address stands alone */
  readonly title?: string | undefined;
  /** a picture of it beside the text */
  readonly poster?: ImageUse | undefined;
}

/** A film beside a text. */
export interface FilmUse {
  /** where it is served */
  readonly film: string;
  readonly title: string;
  readonly poster?: ImageUse | undefined;
  /** where its captions are served */
  readonly subtitles?: string | undefined;
  /** what is written below it: safe HTML within a line */
  readonly caption?: string | undefined;
}

export interface VideoLink {
  readonly service: VideoService;
  readonly id: string;
  /** without what tells the service who shared it */
  readonly url: string;
}

const paths: readonly (readonly [service: VideoService, host: RegExp, path: RegExp])[] = [
  ["youtube", /^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/, /^\/(?:shorts|live|embed)\/([\w-]{6,20})\/?$/],
  ["youtube", /^youtu\.be$/, /^\/([\w-]{6,20})\/?$/],
  ["instagram", /^(?:www\.)?instagram\.com$/, /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{5,40})\/?$/],
  ["tiktok", /^(?:www\.)?tiktok\.com$/, /^\/@[\w.-]+\/video\/(\d{8,25})\/?$/],
];

/** What an address carries of whoever shared it. */
const tracking = /^(?:si|pp|feature|igsh(?:id)?|is_from_webapp|sender_device|_[rt]|utm_\w+)$/;

/** The video that an address leads to; undefined where it leads to anything else. */
export function videoAt(address: string): VideoLink | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const found = idIn(url);
  if (!found) return undefined;
  url.protocol = "https:";
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return { ...found, url: url.href };
}

function idIn({ hostname, pathname, searchParams }: URL): Omit<VideoLink, "url"> | undefined {
  const watched = searchParams.get("v") ?? "";
  if (/^(?:www\.|m\.)?youtube\.com$/.test(hostname) && pathname === "/watch")
    return /^[\w-]{6,20}$/.test(watched) ? { service: "youtube", id: watched } : undefined;
  for (const [service, host, path] of paths) {
    const id = host.test(hostname) ? path.exec(pathname)?.[1] : undefined;
    if (id !== undefined) return { service, id };
  }
  return undefined;
}
