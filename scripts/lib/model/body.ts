/** A body: rendered Markdown, and between its pieces what is only known, or drawn, when a page is made. */
import { xmlText } from "../text/xml.ts";
import type { TableUse } from "./data-table.ts";
import type { Position } from "./position.ts";
import type { FilmUse, VideoUse } from "./video.ts";

/** A picture of a post: a file beside its index.md. */
export interface ImageUse {
  /** absolute; in a source relative to the content folder */
  readonly file: string;
  readonly alt: string;
  /** where the body names it; undefined for one of the front matter */
  readonly at?: Position | undefined;
  /** safe HTML within a line; undefined where it has none */
  readonly caption?: string | undefined;
}

/** Pictures that were written together. */
export interface Gallery {
  /** two at least */
  readonly gallery: readonly ImageUse[];
  /** of all of them, as a picture's */
  readonly caption?: string | undefined;
}

export type BodyPart = ImageUse | Gallery | TableUse | VideoUse | FilmUse;
export type Body = readonly (string | BodyPart)[];

export function isGallery<T extends object>(part: T): part is Extract<T, { readonly gallery: unknown }> {
  return "gallery" in part;
}

export function isTable<T extends object>(part: T): part is Extract<T, { readonly table: unknown }> {
  return "table" in part;
}

export function isVideo<T extends object>(part: T): part is Extract<T, { readonly video: unknown }> {
  return "video" in part;
}

export function isFilm<T extends object>(part: T): part is Extract<T, { readonly film: unknown }> {
  return "film" in part;
}

/** Every picture of a part, in order. */
export function picturesIn(part: BodyPart): readonly ImageUse[] {
  if (isTable(part)) return [];
  if (isVideo(part) || isFilm(part)) return part.poster ? [part.poster] : [];
  return isGallery(part) ? part.gallery : [part];
}

/** What a part says in words, as HTML: captions and titles, in order. */
export function captionsIn(part: {
  readonly caption?: string | undefined;
  readonly title?: string | undefined;
  readonly gallery?: readonly { readonly caption?: string | undefined }[];
}): string[] {
  const title = part.title === undefined ? [] : [xmlText(part.title)];
  return [...title, ...[...(part.gallery ?? []), part].flatMap(({ caption }) => caption ?? [])];
}

/** A part with the paths of its files. */
export function withPaths(part: BodyPart, path: (name: string) => string): BodyPart {
  if (isTable(part)) return { ...part, table: path(part.table) };
  const placed = (image: ImageUse): ImageUse => ({ ...image, file: path(image.file) });
  if (isVideo(part) || isFilm(part)) return part.poster ? { ...part, poster: placed(part.poster) } : part;
  return isGallery(part) ? { ...part, gallery: part.gallery.map(placed) } : placed(part);
}
