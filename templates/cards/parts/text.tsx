import type { ComponentChildren } from "preact";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import type { Style } from "../../../scripts/lib/cards/tree.ts";

/** How the words of cards are set, for `style`. */
export const type = {
  title: { fontWeight: 800, letterSpacing: "-0.022em", lineHeight: 1.09 },
  strong: { fontWeight: 700, letterSpacing: "-0.008em", lineHeight: 1.2 },
  text: { fontWeight: 500, lineHeight: 1.3 },
} as const satisfies Record<string, Style>;

/** One line, shortened with an ellipsis where it has no room. */
export function Line({ style, children }: { readonly style: Style; readonly children: ComponentChildren }) {
  return (
    <div
      style={{
        display: "block",
        lineClamp: 1,
        wordBreak: "break-word",
        flexShrink: 0,
        maxWidth: "100%",
        ...style,
      }}
    >
      {children}
    </div>
  );
}

/** Pixels of og, in which templates think, to whole pixels of a card's own format. */
export function scaler({ format }: Pick<CardContext, "format">): (pixels: number) => number {
  return (pixels) => Math.round(pixels * format.scale);
}
