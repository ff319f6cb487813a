import type { ComponentChildren, VNode } from "preact";
import { type FittedText, fitLine, hasArabic, type TextStyle } from "../../../scripts/lib/cards/fit-text.ts";
import { fontFamily } from "../../../scripts/lib/cards/fonts.ts";
import type { CardFormat } from "../../../scripts/lib/cards/format.ts";

export const styles = {
  title: { weight: 800, letterSpacing: -0.022, lineHeight: 1.09 },
  label: { weight: 800, letterSpacing: -0.01, lineHeight: 1.3 },
  strong: { weight: 700, letterSpacing: -0.005, lineHeight: 1.3 },
  text: { weight: 500, letterSpacing: 0, lineHeight: 1.3 },
} as const satisfies Record<string, TextStyle>;

/** The frame that satori lays words out in; it is as large as the card and has no ground of its own. */
export function Words({ format, children }: { format: CardFormat; children: ComponentChildren }): VNode {
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        width: format.width,
        height: format.height,
        fontFamily,
      }}
    >
      {children}
    </div>
  );
}

type Direction = "ltr" | "rtl";

interface Place {
  readonly x: number;
  readonly y: number;
  /** pixels that the text may take; a line that is wider is shortened with an ellipsis */
  readonly width: number;
  readonly colour: string;
  /** "rtl" sets the text at the right edge; by default, text that begins in Arabic is set so */
  readonly direction?: Direction | undefined;
}

/** One line of text with the top of its line box at `y`; it never wraps. */
export function Line({
  x,
  y,
  width,
  size,
  style,
  colour,
  direction,
  children,
}: Place & { readonly size: number; readonly style: TextStyle; readonly children: string }): VNode {
  const way = direction ?? directionOf(children);
  return (
    <div
      style={{
        position: "absolute",
        left: x,
        top: y,
        whiteSpace: "nowrap",
        fontSize: size,
        lineHeight: `${Math.round(size * style.lineHeight)}px`,
        fontWeight: style.weight,
        letterSpacing: style.letterSpacing * size,
        color: colour,
        ...(way === "rtl" ? { width, direction: way } : {}),
      }}
    >
      {fitLine(children, size, width, style)}
    </div>
  );
}

/** Text that is already broken into lines. */
export function Lines({ x, y, width, text, colour }: Place & { readonly text: FittedText }): VNode {
  const direction = directionOf(text.lines[0] ?? "");
  return (
    <>
      {text.lines.map((line, index) => (
        <Line
          key={index}
          x={x}
          y={y + index * text.lineHeight - riseOf(line, text)}
          width={width}
          size={text.size}
          style={text.style}
          colour={colour}
          direction={direction}
        >
          {line}
        </Line>
      ))}
    </>
  );
}

/**
 * Pixels by which a line stands higher than satori puts it. satori centres the font of the line, and Noto Naskh Arabic
 * (ascent 1.069 em, descent 0.634) has its baseline 0.19 em above that of Plus Jakarta Sans (1.038 and 0.222): lines without
 * Arabic in a text that has it elsewhere follow suit, so that baselines keep one distance.
 */
function riseOf(line: string, text: FittedText): number {
  return text.style.arabic && !hasArabic(line) ? Math.round(0.19 * text.size) : 0;
}

/** By the first letter, as browsers do for dir="auto". */
function directionOf(text: string): Direction {
  return /^[^\p{L}]*\p{Script=Arabic}/u.test(text) ? "rtl" : "ltr";
}
