/** What a card's template may hold beside elements that satori lays out: layers of pixels, and words as large as they go. */
import { type ComponentChildren, h, type JSX, type VNode } from "preact";

export type Style = Readonly<Record<string, string | number | undefined>>;

export interface Size {
  /** whole pixels */
  readonly width: number;
  readonly height: number;
}

/** An element as satori takes it. */
export interface Plain {
  readonly type: string;
  readonly key: string | null;
  readonly props: { style: Style; children?: unknown };
}

export interface LayerProps {
  readonly style?: Style;
  /** SVG shapes in a field of that size, or pixels; drawn under all that satori draws, over the layers before it */
  readonly draw: (size: Size) => VNode | Promise<Pixels | undefined>;
  /** all that shapes it but its size, as text: then it is drawn once for all cards that have it */
  readonly known?: string | undefined;
}

/** Pixels of a layer; where they are fewer than its box they stand in the middle of it. */
export interface Pixels extends Size {
  /** a little-endian RGBA pixel each, premultiplied, row by row; shared: nobody may write to them */
  readonly pixels: Int32Array;
  readonly opaque: boolean;
}

export interface FittedProps {
  readonly text: string;
  /** pixels, largest first */
  readonly sizes: readonly number[];
  /** the largest size at which a word may be broken; above it a size is skipped where a word is too long */
  readonly breakWordsFrom?: number;
  /** of the letters: weight, colour, lineHeight as a number, letterSpacing in em */
  readonly style?: Style;
  /** of the box, which takes what is left of its parent's height */
  readonly box?: Style;
  /** where in its box the text stands */
  readonly align?: "flex-start" | "center" | "flex-end";
}

/** A box that satori lays out and something else is drawn in. */
export function Layer(props: LayerProps): JSX.Element {
  return h("layer", props as object);
}

/**
 * Words that many cards share, such as an office's name: laid out by themselves in a box, and kept as pixels. The box has to have a size of its
 * own, or room that it grows into.
 */
export function Kept(props: { readonly style: Style; readonly children: ComponentChildren }): JSX.Element {
  return h("kept", props as object);
}

/** A text at the largest of some sizes at which it has room in its box; at the smallest it is cut, with an ellipsis. */
export function Fitted(props: FittedProps): JSX.Element {
  return h("fitted", props as object);
}
