import { measure } from "../../../scripts/lib/cards/fit-text.ts";
import type { CardContext, Piece, TextBlock } from "../../../scripts/lib/cards/request.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { markPaths } from "./mark-paths.ts";
import { line, styles } from "./text.ts";

export type PillarProps = {
  readonly label: string;
  /** #rrggbb */
  readonly colour: string;
  readonly shape: Shape;
};

/** Pixels in og. */
const sign = 42;
const gap = 16;
const size = 31;
const below = 28;
/** The field that marks are drawn on. */
const markSize = 24;

/** From the top of the words' area to that of what stands under the pillar's line. */
export function titleTop({ format }: CardContext): number {
  return Math.round((sign + below) * format.scale);
}

/** The mark by which a pillar is known, at the head of the words. */
export function pillarSign(pillar: PillarProps, ink: string, { areas, format }: CardContext): Piece {
  const { x, y } = areas.text;
  const own = sign * format.scale;
  return {
    box: { x, y, width: Math.ceil(own), height: Math.ceil(own) },
    shapes: (
      <path
        d={markPaths[pillar.shape]}
        fill={ink}
        transform={`translate(${x} ${y}) scale(${own / markSize})`}
      />
    ),
  };
}

/** The pillar's name beside its mark and, where there is room, the kind of post or another short word. */
export function label(
  name: string,
  kind: string | undefined,
  { ink, quiet }: { readonly ink: string; readonly quiet: string },
  { areas, format }: CardContext,
): TextBlock[] {
  const { scale } = format;
  const { y, width } = areas.text;
  const fontSize = Math.round(size * scale);
  const x = areas.text.x + Math.round((sign + gap) * scale);
  const room = width - Math.round((sign + gap) * scale);
  const own = Math.round(measure(name, styles.label) * fontSize);
  const blocks = [line(name, { x, y, width: room, size: fontSize, style: styles.label, colour: ink })];
  const after = own + Math.round(14 * scale);
  if (kind && own + 120 * scale < room) {
    blocks.push(
      line(kind, { x: x + after, y, width: room - after, size: fontSize, style: styles.text, colour: quiet }),
    );
  }
  return blocks;
}
