/** The pictures of an entry: where each lies on the admin's disk, and what is said of it to those who cannot see it. */
import { isFileName } from "../slips/file-name-alt.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { Media } from "./media.ts";
import type { Attachment, Source } from "./source.ts";
import type { FoundPicture } from "./to-markdown.ts";

export interface PlannedPicture {
  /** absolute */
  readonly file: string;
  /** what it shows; undefined where nobody said */
  readonly alt: string | undefined;
  readonly attachment: Attachment | undefined;
}

export interface MissingPicture {
  readonly url: string;
  readonly attachment: Attachment | undefined;
}

/** What stands in a body for a picture until it has its name. */
export function pictureToken(index: number): string {
  return `pilar-picture:${index}`;
}
export const tokenPattern = /\(pilar-picture:(\d+)\)/g;

export interface AttachmentIndex {
  byId(id: string | undefined): Attachment | undefined;
  /** also of a smaller copy of it */
  byUrl(url: string): Attachment | undefined;
  byLink(url: string): Attachment | undefined;
  /** pictures that were uploaded for an entry */
  picturesOf(entry: string | undefined): readonly Attachment[];
}

export function indexAttachments({ attachments }: Pick<Source, "attachments">): AttachmentIndex {
  const byId = new Map(attachments.map((one) => [one.id, one]));
  const byUrl = new Map(attachments.map((one) => [plainUrl(one.url), one]));
  const byLink = new Map(
    attachments.flatMap((one) => (one.link ? [[plainUrl(one.link), one] as const] : [])),
  );
  const byParent = Map.groupBy(attachments.filter(isPicture), ({ parent }) => parent);
  return {
    byId: (id) => (id === undefined ? undefined : byId.get(id)),
    byUrl: (url) =>
      byUrl.get(plainUrl(url)) ?? byUrl.get(plainUrl(url).replace(/-\d{2,5}x\d{2,5}(?=\.[a-z]+$)/, "")),
    byLink: (url) => byLink.get(plainUrl(url)),
    picturesOf: (entry) => (entry === undefined ? [] : (byParent.get(entry) ?? [])),
  };
}

export function isPicture({ url }: Pick<Attachment, "url">): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|heic)$/i.test(URL.parse(url)?.pathname ?? url);
}

function plainUrl(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

/** Pictures that are no part of a post: what counts readers. */
const counters = /\b(?:pixel\.wp|stats\.wp|feedburner|feedsportal|doubleclick|google-analytics)\b/i;

export class EntryPictures {
  readonly planned: PlannedPicture[] = [];
  readonly missing: MissingPicture[] = [];
  readonly #attachments: AttachmentIndex;
  readonly #media: Media;
  readonly #base: string | undefined;

  /** @param base the address of the page that the pictures were on */
  constructor(attachments: AttachmentIndex, media: Media, base: string | undefined) {
    this.#attachments = attachments;
    this.#media = media;
    this.#base = base;
  }

  /** As Markdown: one at hand stands under its token, any other under its old address. */
  markdown(found: FoundPicture, altGap: string): string {
    const sources = found.sources.flatMap((source) => URL.parse(source, this.#base)?.href ?? []);
    const [first] = sources.filter((source) => /^https?:/.test(source));
    if (first && /^https?:\/\/s\.w\.org\/images\/core\/emoji\//.test(first)) return escapeMarkdown(found.alt);
    if (sources.some((source) => counters.test(source))) return "";
    const attachment = this.#attachments.byId(found.id) ?? sources.map(this.#attachments.byUrl).find(Boolean);
    const index = this.plan(attachment, sources, found);
    if (index !== undefined) {
      const alt = this.planned[index]?.alt;
      return `![${alt === undefined ? altGap : escapeMarkdown(alt)}](${pictureToken(index)})`;
    }
    const url = first ?? attachment?.url;
    if (url === undefined || !/^https?:/.test(url)) {
      // Its bytes stood in the text itself, or nowhere.
      this.missing.push({ url: `data: ${found.alt}`.trim(), attachment });
      return "";
    }
    this.missing.push({ url, attachment });
    const alt = altOf(found, attachment, url);
    return `![${escapeMarkdown(alt ?? "")}](<${url.replace(/[<>]/g, encodeURIComponent)}>)`;
  }

  /** Under which index a picture is planned; undefined where its file is not at hand. */
  plan(
    attachment: Attachment | undefined,
    sources: readonly string[],
    found?: Omit<FoundPicture, "sources" | "id">,
  ): number | undefined {
    const own = attachment ? [...(attachment.file ? [attachment.file] : []), attachment.url] : [];
    const file = this.#media.find([...own, ...sources]);
    if (file === undefined) return undefined;
    const alt = altOf(found, attachment, file);
    const known = this.planned.findIndex(
      (one) => one.file === file && (one.alt === alt || one.alt === undefined || alt === undefined),
    );
    if (known >= 0) {
      const before = this.planned[known];
      if (before && before.alt === undefined && alt !== undefined) this.planned[known] = { ...before, alt };
      return known;
    }
    return this.planned.push({ file, alt, attachment }) - 1;
  }
}

/** The first text that says what is seen; a file's name says nothing, and is what WordPress has for a title. */
function altOf(
  found: Omit<FoundPicture, "sources" | "id"> | undefined,
  attachment: Attachment | undefined,
  file: string,
): string | undefined {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const written = [found?.alt, attachment?.alt, found?.caption, attachment?.caption];
  const titles = [found?.title, attachment?.title].filter((title) => /\p{L}\s+\p{L}/u.test(title ?? ""));
  return [...written, ...titles].find(
    (text): text is string =>
      text !== undefined && /\p{L}/u.test(text) && text.length <= 1000 && !isFileName(text, name),
  );
}
