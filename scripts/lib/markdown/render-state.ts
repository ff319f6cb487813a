import type { AttachmentType } from "../model/attachment.ts";
import type { ChartKind } from "../model/data-table.ts";
import type { VideoLink } from "../model/video.ts";
import type { AddressFault } from "../problems/codes/bodies.ts";
import type { LostTextKind, MisreadMarkKind, UnreadMark } from "../problems/marks.ts";
import type { HiddenCharacter } from "../text/hidden-characters.ts";
import type { Glossary } from "./glosses.ts";

/** A link whose scheme is not allowed; it is shown as text. */
export interface RefusedLink {
  readonly url: string;
}

/** A picture as the author wrote it. `line` counts from 0 within the body, at the start of its block. */
export interface MarkdownImage {
  /** as an address: percent-encoded where Markdown's author did not do so */
  readonly source: string;
  /** without the encoding that the author did not type */
  readonly typed: string;
  readonly alt: string;
  readonly line: number;
  /** safe HTML within a line: its title, or a line in italics right below it */
  readonly caption?: string | undefined;
}

/** Pictures in a paragraph of their own. */
export interface MarkdownGallery {
  /** two at least */
  readonly gallery: readonly MarkdownImage[];
  /** a line in italics right below them */
  readonly caption?: string | undefined;
}

/** A file of values that is shown as a table: `![Permohonan per bulan](permohonan.csv "batang")`. */
export interface MarkdownTable {
  /** as the author wrote the file */
  readonly table: string;
  /** where it is served */
  readonly address: string;
  readonly title: string;
  readonly chart?: ChartKind | undefined;
  readonly line: number;
  /** as a picture's */
  readonly caption?: string | undefined;
}

/** A video elsewhere, whose link is all that a paragraph holds beside a picture of it. */
export interface MarkdownVideo {
  readonly video: VideoLink;
  readonly title?: string | undefined;
  readonly poster?: MarkdownImage | undefined;
}

/** A film beside the text: `![Mengambil nomor antrean](antrean.mp4)`. */
export interface MarkdownFilm {
  /** as the author wrote the file */
  readonly film: string;
  /** where it is served, and its captions */
  readonly address: string;
  readonly subtitles?: string | undefined;
  readonly title: string;
  readonly line: number;
  readonly caption?: string | undefined;
}

/** A word that asks for a chart, and names none. `line` is as a picture's. */
export interface UnknownChart {
  readonly word: string;
  readonly line: number;
}

/** What stands between pieces of HTML. */
export type MarkdownPart = MarkdownImage | MarkdownGallery | MarkdownTable | MarkdownVideo | MarkdownFilm;

/** An address with a space in it, which Markdown does not read. `line` is as a picture's. */
export interface SpacedAddress {
  readonly source: string;
  readonly line: number;
}

/** A link without words, without an address, or without both; `found` is what it has. `line` is as a picture's. */
export interface EmptyLink {
  readonly lacks: "text" | "address" | "both";
  readonly found: string;
  readonly line: number;
}

/** A sentence that nobody reads in one go. `line` is as a picture's. */
export interface LongSentence {
  readonly sentence: string;
  readonly words: number;
  readonly line: number;
}

/** A link that stays within the site, or whose address is not whole. `line` is as a picture's. */
export interface InnerLink {
  /** as the author wrote it */
  readonly url: string;
  /**
   * the address within the site that it means, or #part of the page that it is on; undefined for a file under a whole address, and for
   * what is no address of the site
   */
  readonly address: string | undefined;
  /** the word of a hashtag that became a link; undefined if the author wrote the address */
  readonly hashtag: string | undefined;
  readonly line: number;
}

/** A link to a document beside the file. `line` is as a picture's. */
export interface AttachedLink {
  /** as the author wrote it */
  readonly url: string;
  /** where it is served */
  readonly address: string;
  /** the words of the link */
  readonly title: string;
  readonly line: number;
}

/** Which document beside a file an address means, and where it is served; undefined for any other address. */
export type AttachmentAt = (
  url: string,
) => { readonly address: string; readonly type: AttachmentType } | undefined;

/** A whole address that leads nowhere, however it is looked at. `line` is as a picture's. */
export interface MalformedLink {
  /** as the author wrote it */
  readonly url: string;
  readonly fault: AddressFault;
  readonly line: number;
}

/** A word that looks like a hashtag, and is not registered. `line` is as a picture's. */
export interface UnregisteredHashtag {
  readonly name: string;
  readonly line: number;
}

/** A character that nobody sees, written as an entity. `line` is as a picture's. */
export interface HiddenEntity {
  readonly found: HiddenCharacter;
  /** in which it was found */
  readonly text: string;
  readonly line: number;
}

/** A mark that Markdown has not taken, or has taken for something else; a text that it dropped. `line` is as a picture's. */
export interface InBody<Kind> {
  readonly kind: Kind;
  readonly found: string;
  readonly line: number;
}

/** A heading of a level that it should not have. `line` is as a picture's. */
export interface OutlineFault {
  /** of the title's own level, or of one that is too deep under the heading before */
  readonly kind: "title" | "skipped";
  /** as it was typed, as the heading before was (1 for the title), and as it should be: 3 for ### */
  readonly level: number;
  readonly above: number;
  readonly meant: number;
  readonly line: number;
}

/** What the rules share with each other during one render. */
export interface RenderState {
  /** of the file that is rendered */
  attachmentAt: AttachmentAt;
  /** the terms that are explained in it */
  glossary: Glossary | undefined;
  /** addresses as they were typed, by what markdown-it made of them, where that differs */
  readonly typed: Map<string, string>;
  readonly images: MarkdownImage[];
  /** in order, as far as they are shown */
  readonly parts: MarkdownPart[];
  readonly unknownCharts: UnknownChart[];
  readonly refusedLinks: RefusedLink[];
  readonly spacedAddresses: SpacedAddress[];
  readonly links: InnerLink[];
  readonly attached: AttachedLink[];
  readonly malformedLinks: MalformedLink[];
  readonly emptyLinks: EmptyLink[];
  readonly unregisteredHashtags: UnregisteredHashtag[];
  readonly hidden: HiddenEntity[];
  readonly marks: (UnreadMark & { readonly line: number })[];
  readonly misread: InBody<MisreadMarkKind>[];
  readonly lost: InBody<LostTextKind>[];
  readonly outline: OutlineFault[];
  /** of the first numbered list */
  readonly items: string[];
  /** of the second level */
  readonly headings: string[];
  /** the ids of all headings, in order */
  readonly anchors: string[];
  readonly longSentences: LongSentence[];
}
