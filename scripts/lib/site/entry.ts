/** What pages show of a post, and nothing that they do not. */
import type { Picture } from "../images/picture.ts";
import { isOver } from "../model/auction.ts";
import { isFilm, isGallery, isTable, isVideo } from "../model/body.ts";
import type { DataTable, TableUse } from "../model/data-table.ts";
import type { Body, ImageUse, Moment, Post } from "../model/office.ts";
import type { FilmUse, VideoUse } from "../model/video.ts";
import { digested } from "../text/digest.ts";
import type { SiteContent } from "./page.ts";

/** A picture with the words that stand for it. */
export interface ShownImage {
  readonly alt: string;
  readonly picture: Picture;
  /** safe HTML within a line */
  readonly caption?: string | undefined;
}

/** Pictures that are shown together. */
export interface ShownGallery {
  readonly gallery: readonly ShownImage[];
  readonly caption?: string | undefined;
}

/** A table of a file, and how it is drawn. */
export interface ShownTable extends Pick<TableUse, "address" | "title" | "chart" | "caption"> {
  readonly table: DataTable;
}

/** A video elsewhere, or a film of the site's own, with a picture of it. */
export type ShownVideo = Omit<VideoUse, "poster"> & { readonly poster: ShownImage | undefined };
export type ShownFilm = Omit<FilmUse, "poster"> & { readonly poster: ShownImage | undefined };

export type ShownPart = ShownImage | ShownGallery | ShownTable | ShownVideo | ShownFilm;

/** Of a lot: until when one can take part, and whether that has gone by. */
export interface Lot {
  readonly over: boolean;
  readonly deadline: Moment;
}

/** Until when what a post or page says holds, and whether that has gone by. */
export interface Validity {
  readonly over: boolean;
  readonly until: Moment;
}

export function validityAt(until: Moment | undefined, now: Moment): Validity | undefined {
  return until && { over: isOver(until, now), until };
}

/** A post as lists show it. */
export interface Entry
  extends Pick<
    Post,
    "id" | "slug" | "address" | "title" | "summary" | "date" | "pillar" | "kind" | "hashtags" | "state"
  > {
  /** undefined also where it could not be made */
  readonly image: ShownImage | undefined;
  /** of a post that announces one */
  readonly lot?: Lot | undefined;
  /** of any other post that says until when it holds */
  readonly validity?: Validity | undefined;
}

/** A body with its pictures. Its digest is the post's version: the text is only asked for when it is rendered. */
export class ShownBody {
  readonly #version: string;
  readonly #parts: () => Body;
  readonly #pictures: Readonly<Record<string, Picture>>;
  readonly #tables: Readonly<Record<string, DataTable>>;

  /** @param version changes with the body @param pictures by the file that they are made from @param tables by their file */
  constructor(
    version: string,
    parts: () => Body,
    pictures: Readonly<Record<string, Picture>>,
    tables: Readonly<Record<string, DataTable>>,
  ) {
    this.#version = version;
    this.#parts = parts;
    this.#pictures = pictures;
    this.#tables = tables;
  }

  /** HTML and what stands between it, in their order; a picture that could not be made is left out. */
  parts(): (string | ShownPart)[] {
    return this.#parts().flatMap((part) => {
      if (typeof part === "string") return part;
      if (isTable(part)) {
        const { address, title, chart, caption } = part;
        const table = this.#tables[part.table];
        return table ? { table, address, title, chart, caption } : [];
      }
      if (isVideo(part) || isFilm(part)) return { ...part, poster: part.poster && this.#shown(part.poster) };
      if (!isGallery(part)) return this.#shown(part) ?? [];
      const gallery = part.gallery.flatMap((image) => this.#shown(image) ?? []);
      return gallery.length > 0 ? { gallery, caption: part.caption } : [];
    });
  }

  #shown({ file, alt, caption }: ImageUse): ShownImage | undefined {
    const picture = this.#pictures[file];
    return picture && { alt, picture, caption };
  }

  toJSON(): unknown {
    return [this.#version, this.#pictures, this.#tables];
  }
}

const known = new WeakMap<SiteContent, Map<string, Entry>>();

/** One object for each post of a site: lists of all kinds share it, and what is rendered of it. */
export function entryOf(content: SiteContent, post: Post): Entry {
  const entries = known.get(content) ?? new Map<string, Entry>();
  known.set(content, entries);
  let entry = entries.get(post.id);
  if (!entry) {
    const { id, slug, address, title, summary, date, pillar, kind, hashtags, state, auction, validUntil } =
      post;
    const { now } = content.publication;
    entry = digested({
      ...{ id, slug, address, title, summary, date, pillar, kind, hashtags, state },
      image: shownImage(content, post.image),
      lot: auction && { over: isOver(auction.deadline, now), deadline: auction.deadline },
      validity: auction ? undefined : validityAt(validUntil, now),
    });
    entries.set(id, entry);
  }
  return entry;
}

export function shownImage({ pictures }: SiteContent, image: ImageUse | undefined): ShownImage | undefined {
  const picture = image && pictures.get(image.file);
  return image && picture && { alt: image.alt, picture };
}

export function shownBody(
  { pictures, attachments }: Pick<SiteContent, "pictures" | "attachments">,
  { body, images, tables = [], version }: Pick<Post, "body" | "images" | "tables" | "version">,
): ShownBody {
  const made = images.flatMap(({ file }) => {
    const picture = pictures.get(file);
    return picture ? [[file, picture] as const] : [];
  });
  const found = tables.flatMap(({ table: file }) => {
    const table = attachments.get(file)?.table;
    return table && "header" in table ? [[file, table] as const] : [];
  });
  return new ShownBody(version, body, Object.fromEntries(made), Object.fromEntries(found));
}
