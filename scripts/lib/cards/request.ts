import type { VNode } from "preact";
import type { CardKind } from "./card.ts";
import type { CardFormat, FormatName } from "./format.ts";
import type { Logo } from "./logo.ts";
import type { Photo } from "./photo.ts";

/** A value that survives JSON, so that a request can be hashed and handed to a worker. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Files that a template may place; absolute paths. */
export interface CardFiles {
  readonly logo?: string | undefined;
  readonly photo?: string | undefined;
}

/** One card to draw. Equal requests, files and sources give equal pixels. */
export interface CardRequest {
  /** what the card stands for, as in Cards: "2026-11/slug", "tagar/jagaasetnegara" */
  readonly key: string;
  /** which of its cards, as in Card */
  readonly name: string;
  readonly kind: CardKind;
  readonly format: FormatName;
  /** as in Card */
  readonly slide?: number;
  /** the name of a file in templates/cards, without .tsx */
  readonly template: string;
  readonly props: { readonly [key: string]: Json };
  readonly files: CardFiles;
}

export interface CardContext {
  readonly format: CardFormat;
  /** the office's; undefined where it has none */
  readonly logo: Logo | undefined;
  /** the post's; undefined where it has none, or one too small for cards */
  readonly photo: Photo | undefined;
}

/**
 * A kind of card: one file in templates/cards exports one as `card`. Its tree is what satori takes (elements with `style`, flexbox), its
 * root as large as the card, with the ground's colour. A pure function: equal props and formats give equal trees.
 */
export type CardTemplate<Props> = (props: Props, context: CardContext) => VNode;
