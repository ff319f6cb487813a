import type { ComponentChildren } from "preact";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import type { Style } from "../../../scripts/lib/cards/tree.ts";

/** How the words of cards are set, for `style`. */
export const type = {
  title: { fontWeight: 800, letterSpacing: "-0.022em", lineHeight: 1.09 },
  heading: { fontWeight: 700, letterSpacing: "-0.016em", lineHeight: 1.14 },
  strong: { fontWeight: 700, letterSpacing: "-0.008em", lineHeight: 1.2 },
  text: { fontWeight: 500, lineHeight: 1.3 },
} as const satisfies Record<string, Style>;

/** A column that takes the room that others leave. */
export const column = {
  ...{ flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0, minHeight: 0 },
} as const satisfies Style;

interface LineProps {
  readonly style: Style;
  readonly children: ComponentChildren;
}

/** One line, shortened with an ellipsis where it has no room. */
export function Line({ style, children }: LineProps) {
  const line = { display: "block", lineClamp: 1, wordBreak: "break-word", flexShrink: 0, maxWidth: "100%" };
  return <div style={{ ...line, ...style }}>{children}</div>;
}

/** Templates think in pixels of og: these are whole ones of a card's own format. */
export function measures({ format: { scale } }: Pick<CardContext, "format">) {
  const px = (pixels: number) => Math.round(pixels * scale);
  /** Sizes of letters to choose from, each 7 % smaller than the one before. */
  const sizes = (most: number, least: number) => {
    const steps = Math.ceil(Math.log(least / most) / Math.log(0.93));
    return Array.from({ length: steps + 1 }, (_, step) => px(Math.max(least, most * 0.93 ** step)));
  };
  return { px, sizes };
}

/** The margins at either side of words: within what all channels show. */
export function sides(context: Pick<CardContext, "format">) {
  const { shape, safe } = context.format;
  const { px } = measures(context);
  if (shape === "wide") return { paddingLeft: px(64), paddingRight: px(44) };
  const side = Math.max(72, safe.x + 11);
  return { paddingLeft: side, paddingRight: side };
}
