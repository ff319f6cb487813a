/** What becomes of each entry of an export, as data: where it goes, what it says, and why. */
import type { Words } from "../language/words.ts";
import type { Clock } from "../model/clock.ts";
import type { Moment, Office } from "../model/office.ts";
import type { Converted, ConvertTools } from "./convert-entry.ts";
import type { ChosenHashtags } from "./hashtag-names.ts";
import type { Media } from "./media.ts";
import type { PlannedPicture } from "./pictures.ts";
import type { Attachment, Entry, Source } from "./source.ts";
import type { Suggestion } from "./suggest-pillar.ts";

/** Why a post that readers could see is a draft here. */
export type DraftReason =
  | { readonly kind: "status"; readonly status: "draft" | "pending" | "unknown" | "missed" }
  | { readonly kind: "alt"; readonly count: number }
  | { readonly kind: "body" | "date" }
  | { readonly kind: "problems"; readonly messages: readonly string[] };

/** Why an entry is not in the content: it is kept beside it, or nowhere. */
export type LeftReason =
  | "private"
  | "password"
  /** a page that is not public: pages know no drafts */
  | "page-draft"
  | "trash"
  | "empty"
  /** of a type that the admin did not ask for */
  | "type"
  /** it cannot be read back without errors */
  | "unreadable";

export interface PlannedText {
  readonly entry: Entry;
  readonly converted: Converted;
  /** of the body and the field `image`, in order: what stands under each token */
  readonly pictures: readonly PlannedPicture[];
  /** those of them that are used, by index */
  readonly used: readonly number[];
  /** old addresses that lead to it now, as redirects.yaml has them */
  readonly from: readonly string[];
  /** /2019/03/judul/ */
  readonly address: string;
  /** the whole text; pictures have tokens for names */
  readonly text: string;
}

export interface PlannedPost extends PlannedText {
  readonly month: string;
  readonly name: string;
  readonly date: Moment;
  readonly suggestion: Suggestion;
  readonly draft: readonly DraftReason[];
  /** the same post as a draft */
  readonly draftText: string;
}

export interface PlannedPage extends PlannedText {
  readonly name: string;
  /** pictures without words for those who cannot see them, which are left out */
  readonly leftOut: readonly PlannedPicture[];
}

/** An entry that is not in the content, with its text where it is kept beside it. */
export interface LeftEntry {
  readonly entry: Entry;
  readonly reason: LeftReason;
  /** without pictures; undefined where it is not kept */
  readonly text: string | undefined;
  readonly messages?: readonly string[];
}

export interface ImportPlan {
  readonly source: Source;
  readonly posts: readonly PlannedPost[];
  readonly pages: readonly PlannedPage[];
  readonly left: readonly LeftEntry[];
  /** entries that an earlier import brought, each with where it is now */
  readonly already: readonly {
    readonly entry: Entry;
    readonly address: string;
    readonly from: readonly string[];
  }[];
  readonly hashtags: ChosenHashtags;
  readonly attachments: AttachmentCounts;
  /** by `keyOf`: what has a page or a line of redirects.yaml by now */
  readonly takenAddresses: ReadonlySet<string>;
}

export interface AttachmentCounts {
  /** put beside a post or page */
  readonly used: readonly Attachment[];
  /** shown in one, but without a file */
  readonly missing: readonly Attachment[];
  /** in no text that was imported now */
  readonly unused: readonly Attachment[];
}

export interface PlanOptions {
  readonly source: Source;
  readonly office: Office;
  /** names of all posts' folders by month, and of all pages without .md: also of those that cannot be read */
  readonly taken: {
    readonly posts: ReadonlyMap<string, readonly string[]>;
    readonly pages: readonly string[];
  };
  readonly media?: Media;
  /** types of plugins that are posts too */
  readonly types?: readonly string[];
  /** whether a picture without words for it gets its post's title */
  readonly titleAsAlt?: boolean;
  readonly words: Words;
  readonly onProgress?: (done: number, total: number) => void;
  /** what keeps a text from being published; `beside` are the names of files in its folder */
  readonly problemsOf: (
    name: string,
    text: string,
    beside: readonly string[],
    hashtags: readonly string[],
  ) => readonly string[];
}

/** What the planning of one entry asks for. */
export interface Context {
  readonly source: Source;
  readonly office: Office;
  readonly words: Words;
  readonly tools: ConvertTools;
  readonly hashtags: ChosenHashtags;
  readonly titleAsAlt: boolean;
  readonly problemsOf: PlanOptions["problemsOf"];
  readonly clock: Clock;
}

export interface Place {
  readonly name: string;
  readonly address: string;
  readonly date: Moment | undefined;
}
