/** What another program's export holds, in words of its own: the same for WordPress and for feeds. */

export interface Source {
  readonly form: "wordpress" | "rss" | "atom" | "json";
  readonly title: string;
  /** the old site's address, without a slash at its end; undefined where the file does not say */
  readonly site: string | undefined;
  /** posts, pages and whatever else the old site had of its own, in the file's order */
  readonly entries: readonly Entry[];
  readonly attachments: readonly Attachment[];
  /** blocks that several posts share, by id */
  readonly blocks: ReadonlyMap<string, string>;
  /** how many there are of each other type: nav_menu_item, revision */
  readonly others: ReadonlyMap<string, number>;
  readonly comments: number;
}

export interface Entry {
  /** post, page, or a type that a plugin added */
  readonly type: string;
  /** of the old site */
  readonly id: string | undefined;
  /** plain text; may be empty */
  readonly title: string;
  /** HTML, or what WordPress makes HTML of */
  readonly content: string;
  /** whether lines of the content are paragraphs, as in WordPress's classic editor */
  readonly plainLines: boolean;
  /** HTML or text; may be empty */
  readonly excerpt: string;
  /** what a plugin has for search engines; may be empty */
  readonly description: string;
  /** its whole address on the old site */
  readonly link: string | undefined;
  /** the name in its address, decoded; may be empty */
  readonly name: string;
  readonly status: EntryStatus;
  readonly date: EntryDate | undefined;
  /** categories before tags, as the file has them */
  readonly terms: readonly Term[];
  readonly author: string;
  /** the id of its picture among the attachments, or the picture's address */
  readonly picture: { readonly id: string } | { readonly url: string } | undefined;
  /** ids of the attachments that plugins show as its gallery */
  readonly comments: number;
}

/** What the old site did with it. `unknown` are those of plugins. */
export type EntryStatus =
  | "public"
  | "scheduled"
  | "draft"
  | "pending"
  | "private"
  | "password"
  | "trash"
  | "unknown";

/** A moment, or the hands of the old site's clock where its zone is not said: 2019-03-05T09:30:00 */
export type EntryDate = { readonly epoch: number } | { readonly local: string };

export interface Term {
  readonly kind: "category" | "tag";
  /** plain text */
  readonly name: string;
  /** in its address, decoded */
  readonly slug: string;
}

export interface Attachment {
  readonly id: string;
  /** of the file */
  readonly url: string;
  /** below the folder of uploads: 2019/03/foto.jpg */
  readonly file: string | undefined;
  /** its page on the old site */
  readonly link: string | undefined;
  readonly title: string;
  readonly alt: string;
  readonly caption: string;
  /** the id of the entry it was uploaded for */
  readonly parent: string | undefined;
}

/** Why a file is not one that can be imported. `line` counts from 1. */
export type SourceFault =
  | {
      readonly kind: "missing" | "folder" | "empty" | "zip" | "html" | "entities" | "not-export" | "no-items";
    }
  | { readonly kind: "large"; readonly bytes: number; readonly limit: number }
  | { readonly kind: "encoding"; readonly line: number }
  | { readonly kind: "unknown-encoding"; readonly name: string }
  | { readonly kind: "malformed"; readonly line: number; readonly reason: string }
  | { readonly kind: "cut" };
