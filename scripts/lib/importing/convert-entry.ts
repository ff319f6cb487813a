/** What an entry says, as Markdown. */
import { malformedAddress } from "../slips/malformed-address.ts";
import { withoutBlockMarks } from "./blocks.ts";
import { cleanHtml } from "./clean-html.ts";
import { withCode } from "./code.ts";
import { escapeHtml } from "./html-text.ts";
import { Losses } from "./losses.ts";
import type { Media } from "./media.ts";
import { addressWithin, keyOf } from "./old-addresses.ts";
import { withParagraphs } from "./paragraphs.ts";
import { type AttachmentIndex, EntryPictures, isPicture } from "./pictures.ts";
import { plainText } from "./plain-text.ts";
import { withoutShortcodes } from "./shortcodes.ts";
import type { Attachment, Entry, Source } from "./source.ts";
import { toMarkdown } from "./to-markdown.ts";
import { withLists } from "./typed-lists.ts";

export interface ConvertTools {
  readonly source: Pick<Source, "site" | "blocks">;
  readonly attachments: AttachmentIndex;
  readonly media: Media;
  /** where an old address leads now, by `keyOf` */
  readonly addresses: ReadonlyMap<string, string>;
  /** hashtags by kind and slug of the term that they were made of: their addresses */
  readonly lists: ReadonlyMap<string, string>;
  readonly isRegistered: (hashtag: string) => boolean;
  /** stands where nobody said what a picture shows */
  readonly altGap: string;
}

export interface Converted {
  /** Markdown, with tokens for its pictures */
  readonly body: string;
  readonly pictures: EntryPictures;
  readonly losses: Losses;
  /** what is read of it, for a summary; the beginning */
  readonly plain: string;
  /** links that still lead to the old site */
  readonly oldLinks: readonly string[];
}

export function convertEntry(entry: Entry, tools: ConvertTools): Converted {
  const { source, attachments, media } = tools;
  const losses = new Losses();
  const pictures = new EntryPictures(attachments, media, entry.link ?? source.site);
  const oldLinks = new Set<string>();
  const unmarked = withoutBlockMarks(withCode(entry.content), {
    losses,
    shared: (id) => source.blocks.get(id),
  });
  const unfolded = withoutShortcodes(unmarked, {
    losses,
    picture: (id) => figureOf(attachments.byId(id)),
    gallery({ ids }) {
      const all = ids ? ids.flatMap((id) => attachments.byId(id) ?? []) : attachments.picturesOf(entry.id);
      if (all.length === 0) losses.add("shortcode", "gallery");
      return `<figure>${all.filter(isPicture).map(figureOf).join("")}</figure>`;
    },
  });
  const paragraphs = entry.plainLines ? withParagraphs(unfolded) : unfolded;
  const html = withLists(withLines(withPlainSpaces(cleanHtml(paragraphs, losses))));
  const body = toMarkdown(html, {
    picture: (found) => pictures.markdown(found, tools.altGap),
    isRegistered: tools.isRegistered,
    link: (href) => linkTo(href, entry, tools, losses, oldLinks),
  });
  const plain = plainText(
    html.slice(0, 20_000).replace(/<(figcaption|h[1-6]|table|pre)\b[\s\S]*?<\/\1>/gi, " "),
  )
    // The address of a video above the text says nothing.
    .replace(/^(?:https?:\/\/\S+(?:\s+|$))+/, "");
  return { body, pictures, losses, plain, oldLinks: [...oldLinks] };
}

/** Word and editors lay words out with spaces that do not break: each run of them is one space. */
function withPlainSpaces(html: string): string {
  return html.replace(/(?:&nbsp;|\u00a0)/g, " ");
}

/** Lines of preformatted text that are parted by elements; code of several lines is such a text. */
function withLines(html: string): string {
  return html.replace(/<(pre|code)\b[\s\S]*?<\/\1>/g, (whole, name: string) => {
    if (!/<br\b/.test(whole)) return whole;
    const lines = whole.replace(/<br\s*\/?>\n?/g, "\n");
    return name === "pre" ? lines : `<pre>${lines}</pre>`;
  });
}

function figureOf(attachment: Attachment | undefined): string {
  if (!attachment) return "";
  const { id, url, alt, caption } = attachment;
  const below = caption === "" ? "" : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `\n\n<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" data-id="${escapeHtml(id)}">${below}</figure>\n\n`;
}

/** Where a link leads now; undefined where its words stay alone. */
function linkTo(
  href: string,
  entry: Entry,
  { source, attachments, addresses, lists }: ConvertTools,
  losses: Losses,
  oldLinks: Set<string>,
): string | undefined {
  const url = URL.parse(href, entry.link ?? source.site);
  if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol) || malformedAddress(url.href) !== undefined) {
    losses.add("link", href.slice(0, 60));
    return undefined;
  }
  const address = addressWithin(url.href, source.site);
  if (!address || !/^https?:$/.test(url.protocol)) return url.href;
  const found = addresses.get(keyOf(address));
  if (found !== undefined) return found;
  if (address.path === "/" && address.query === undefined) return "/";
  const [, kind = "", slug = ""] =
    /^\/(tag|category|kategori)\/(?:[^/]+\/)*([^/]+)\/$/.exec(address.path) ?? [];
  const list = lists.get(`${kind === "tag" ? "tag" : "category"} ${slug}`);
  if (list !== undefined) return list;
  const attachment = attachments.byLink(url.href);
  // The page of a picture shows nothing else.
  if (attachment && isPicture(attachment)) return undefined;
  const kept = attachment?.url ?? url.href;
  oldLinks.add(kept);
  return kept;
}
