import type { CardContext } from "../../../scripts/lib/cards/request.ts";

/** Pixels of og, in which templates are laid out, to whole pixels of the card's own format. */
export function scaler({ format }: Pick<CardContext, "format">): (pixels: number) => number {
  return (pixels) => Math.round(pixels * format.scale);
}
