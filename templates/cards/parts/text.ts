import { type FittedText, fitLine, hasArabic, type TextStyle } from "../../../scripts/lib/cards/fit-text.ts";
import type { TextBlock } from "../../../scripts/lib/cards/request.ts";
import { type Direction, directionOf } from "../../../scripts/lib/text/direction.ts";

export const styles = {
  title: { weight: 800, letterSpacing: -0.022, lineHeight: 1.09 },
  label: { weight: 800, letterSpacing: -0.01, lineHeight: 1.3 },
  strong: { weight: 700, letterSpacing: -0.005, lineHeight: 1.3 },
  text: { weight: 500, letterSpacing: 0, lineHeight: 1.3 },
} as const satisfies Record<string, TextStyle>;

interface Place {
  readonly x: number;
  readonly y: number;
  /** pixels that the text may take; a line that is wider is shortened with an ellipsis */
  readonly width: number;
  readonly colour: string;
  /** of the words that it stands beside: a number is set from the same edge as what it counts */
  readonly edge?: Direction;
}

/** One line of text with the top of its line box at `y`. */
export function line(
  text: string,
  { x, y, width, colour, edge, size, style }: Place & { readonly size: number; readonly style: TextStyle },
): TextBlock {
  return {
    ...{ x, y, width, size, style, colour },
    lineHeight: Math.round(size * style.lineHeight),
    direction: directionOf(text),
    edge,
    lines: [{ text: fitLine(text, size, width, style), y: 0 }],
  };
}

/** Text that is already broken into lines. */
export function block(text: FittedText, { x, y, width, colour, edge }: Place): TextBlock {
  return {
    ...{ x, y, width, colour },
    size: text.size,
    style: text.style,
    lineHeight: text.lineHeight,
    direction: directionOf(text.lines.join(" ")),
    edge,
    lines: text.lines.map((line, index) => ({
      text: line,
      y: index * text.lineHeight - riseOf(line, text),
    })),
  };
}

/** Pixels from the top of a text's first line to the foot of its last. */
export function heightOf(text: FittedText): number {
  return text.lines.length * text.lineHeight;
}

/**
 * Pixels by which a line stands higher than its outline puts it. satori centres the font of a line, and Noto Naskh Arabic
 * (ascent 1.069 em, descent 0.634) has its baseline 0.19 em above that of Plus Jakarta Sans (1.038 and 0.222): lines without
 * Arabic in a text that has it elsewhere follow suit, so that baselines keep one distance.
 */
function riseOf(line: string, text: FittedText): number {
  return text.style.arabic && !hasArabic(line) ? Math.round(0.19 * text.size) : 0;
}
