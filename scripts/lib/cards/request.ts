import type { VNode } from "preact";
import type { Direction } from "../text/direction.ts";
import type { CardKind } from "./card.ts";
import type { TextStyle } from "./fit-text.ts";
import type { Areas, Box, CardFormat, FormatName } from "./format.ts";

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
  readonly areas: Areas;
  readonly logo: Placed | undefined;
  /** where the post's photo stands; it is laid under the art. Where it is shown whole, nothing may cover it. */
  readonly photo: { readonly box: Box; readonly whole: boolean } | undefined;
}

/** Words of one size and colour, already broken into lines. */
export interface TextBlock {
  /** pixels: the left edge, and the top of the first line's box */
  readonly x: number;
  readonly y: number;
  /** pixels that a line may take; one that is set from the right ends there */
  readonly width: number;
  /** pixels */
  readonly size: number;
  readonly lineHeight: number;
  readonly style: TextStyle;
  readonly colour: string;
  readonly direction: Direction;
  /** that it is set from as words of this direction are; its own where it is undefined */
  readonly edge?: Direction | undefined;
  /** each with its distance from the block's top, in pixels */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** A part of a card's art. */
export interface Piece {
  /** whole pixels; what leaves it is cut off */
  readonly box: Box;
  /** SVG in the card's coordinates */
  readonly shapes: VNode;
  /** no other card has it: its pixels need not be kept */
  readonly once?: boolean;
}

/** A kind of card: one file in templates/cards exports one as `card`. */
export interface CardTemplate<Props> {
  /** #rrggbb under everything */
  readonly ground: (props: Props) => string;
  /** shapes and pictures behind the words, each over those before it */
  readonly art: (props: Props, context: CardContext) => (Piece | null)[];
  /** the words, laid over the art */
  readonly words: (props: Props, context: CardContext) => (TextBlock | readonly TextBlock[] | null)[];
}
