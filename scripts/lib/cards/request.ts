import type { VNode } from "preact";
import type { CardFormat, FormatName } from "./format.ts";

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
  readonly format: FormatName;
  /** the name of a file in templates/cards, without .tsx */
  readonly template: string;
  readonly props: { readonly [key: string]: Json };
  readonly files: CardFiles;
}

/** A picture ready to be placed in SVG at its size. */
export interface Placed {
  /** data: address */
  readonly href: string;
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** mean lightness of what is opaque, 0 (black) to 1 (white) */
  readonly lightness: number;
}

export interface CardContext {
  readonly format: CardFormat;
  readonly logo: Placed | undefined;
  readonly photo: Placed | undefined;
}

/** A kind of card: one file in templates/cards exports one as `card`. */
export interface CardTemplate<Props> {
  /** SVG shapes and pictures behind the words */
  readonly art: (props: Props, context: CardContext) => VNode;
  /** the words, laid out by satori over the art */
  readonly words: (props: Props, context: CardContext) => VNode;
}
