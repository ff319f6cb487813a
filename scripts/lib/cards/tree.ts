/** What a card's template may hold beside elements that satori lays out: words as large as they go, and pictures. */
import { h, type JSX } from "preact";

export type Style = Readonly<Record<string, string | number | undefined>>;

export interface Size {
  /** pixels */
  readonly width: number;
  readonly height: number;
}

/** An element as satori takes it. */
export interface Plain {
  readonly type: string;
  readonly key: string | null;
  readonly props: { readonly style: Style; children?: unknown; src?: unknown; [name: string]: unknown };
}

export interface FittedProps {
  readonly text: string;
  /** pixels, largest first */
  readonly sizes: readonly number[];
  /** the largest size at which a word may be broken; above it a size is skipped where a word is too long */
  readonly breakWordsFrom?: number;
  /** of the letters: weight, colour, lineHeight as a number, letterSpacing in em */
  readonly style?: Style;
  /** of the box, which takes what is left of its parent's height; its size must not depend on the text */
  readonly box?: Style;
  /** where in its box the text stands */
  readonly align?: "flex-start" | "center" | "flex-end";
}

/** A text at the largest of some sizes at which it has room in its box; at the smallest it is cut, with an ellipsis. */
export function Fitted(props: FittedProps): JSX.Element {
  return h("fitted", props as object);
}

export interface PictureProps extends Size {
  /** gives a data: address, once all is laid out: nothing is ever loaded */
  readonly src: () => Promise<string>;
  readonly style?: Style;
}

/** An `<img>` whose picture is made for it. */
export function Picture(props: PictureProps): JSX.Element {
  return h("img", props as object);
}
