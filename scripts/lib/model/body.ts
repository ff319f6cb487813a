/** A body: rendered Markdown, and between its pieces what is only known, or drawn, when a page is made. */
import type { TableUse } from "./data-table.ts";
import type { Position } from "./position.ts";

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

export type BodyPart = ImageUse | Gallery | TableUse;
export type Body = readonly (string | BodyPart)[];

export function isGallery<T extends object>(part: T): part is Extract<T, { readonly gallery: unknown }> {
  return "gallery" in part;
}

export function isTable<T extends object>(part: T): part is Extract<T, { readonly table: unknown }> {
  return "table" in part;
}

/** Every picture of a part, in order. */
export function picturesIn(part: BodyPart): readonly ImageUse[] {
  if (isTable(part)) return [];
  return isGallery(part) ? part.gallery : [part];
}

/** What a part says in words, as HTML: captions, in order. */
export function captionsIn(part: {
  readonly caption?: string | undefined;
  readonly gallery?: readonly { readonly caption?: string | undefined }[];
}): string[] {
  return [...(part.gallery ?? []), part].flatMap(({ caption }) => caption ?? []);
}

/** A part with the paths of its files. */
export function withPaths(part: BodyPart, path: (name: string) => string): BodyPart {
  if (isTable(part)) return { ...part, table: path(part.table) };
  const placed = (image: ImageUse): ImageUse => ({ ...image, file: path(image.file) });
  return isGallery(part) ? { ...part, gallery: part.gallery.map(placed) } : placed(part);
}
