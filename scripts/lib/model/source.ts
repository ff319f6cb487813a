/**
 * What a Markdown file says by itself: ids in place of what the office registers, names of files in place of paths, and
 * nothing that depends on the moment. All of it is plain data that survives JSON, so that it can be kept.
 */
import type { Attachment } from "./attachment.ts";
import type { Auction } from "./auction.ts";
import type { Body, ImageUse } from "./body.ts";
import type { Correction, Withdrawal } from "./corrections.ts";
import type { TableUse } from "./data-table.ts";
import type { Classification, PageClassification } from "./disclosure.ts";
import type { HistoryDetail } from "./history-detail.ts";
import type { BodyLink, Channel, Moment, StandingPage } from "./office.ts";
import type { Review } from "./validity.ts";

/** A picture beside a Markdown file, named relative to the content folder, with `/`. */
export type SourceImage = ImageUse;

/** As `Body`, with files named relative to the content folder. */
export type SourceBody = Body;

interface MarkdownSource {
  readonly slug: string;
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** of the body, in order */
  readonly images: readonly SourceImage[];
  readonly links: readonly BodyLink[];
  /** documents beside the file, in the order in which the body links to them; files are named relative to the content folder */
  readonly attachments: readonly Attachment[];
  /** those of them that the body shows as tables; undefined where it shows none */
  readonly tables?: readonly TableUse[] | undefined;
  /** the ids of its headings, in order */
  readonly anchors: readonly string[];
  /** oldest first, as the file has them; undefined where there is none */
  readonly corrections?: readonly Correction[] | undefined;
  readonly validUntil?: Moment | undefined;
  readonly review?: Review | undefined;
  /** as problems name it */
  readonly file: string;
}

/** A post; fields are those of `Post` unless said otherwise. */
export interface PostSource extends MarkdownSource {
  readonly id: string;
  readonly date: Moment;
  /** by id */
  readonly pillar: string;
  /** by id */
  readonly kind?: string | undefined;
  /** by key */
  readonly hashtags: readonly string[];
  /** by id */
  readonly campaign?: string | undefined;
  /** by id; undefined where there are none */
  readonly collaborators?: readonly string[] | undefined;
  readonly image?: SourceImage | undefined;
  readonly channels: readonly Channel[];
  readonly captions: Readonly<Partial<Record<Channel, string>>>;
  readonly quote?: string | undefined;
  readonly figure?: { readonly value: string; readonly label: string } | undefined;
  readonly auction?: Auction | undefined;
  readonly slides?: readonly string[] | undefined;
  readonly withdrawn?: Withdrawal | undefined;
  readonly classification?: Classification | undefined;
  readonly until?: Moment | undefined;
  readonly fulfils: readonly string[];
  readonly history?: HistoryDetail | undefined;
  readonly draft: boolean;
  readonly bodyDigest: string;
  readonly at: Readonly<Record<string, readonly [line: number, column: number]>>;
}

/** A standing page. */
export interface PageSource extends MarkdownSource {
  readonly nav: StandingPage["nav"];
  readonly classification?: PageClassification | undefined;
  readonly history?: HistoryDetail | undefined;
  /** its place among the pages; equal ones stand by slug */
  readonly order: number;
}

/** What is known of a file, with its body at hand or read again when it is asked for. */
export interface WithBody<T> {
  readonly value: T;
  readonly body: () => SourceBody;
  /** changes whenever the file is read differently: with its bytes, the names beside it, and the rules */
  readonly version: string;
}
