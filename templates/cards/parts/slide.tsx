import type { VNode } from "preact";
import type { Palette } from "../../../scripts/lib/cards/colours.ts";
import type { CardContext } from "../../../scripts/lib/cards/request.ts";
import type { Shape } from "../../../scripts/lib/site/shapes.ts";
import { motifs } from "../motifs/index.ts";
import { Random } from "./random.ts";

/** Tiles in the strip at a slide's foot. */
const tiles = 8;
/** Pixels: what words keep from the edges of a slide. */
const margin = 84;

/** A slide's own areas: words almost all over it, and a strip of tiles at its foot, so that a reader sees them belong together. */
export function slideContext(context: CardContext): CardContext {
  const { width, height, safe } = context.format;
  const edge = width / tiles;
  const x = Math.max(72, safe.x);
  const top = Math.max(margin, safe.y);
  const foot = Math.min(height - edge - 64, safe.y + safe.height);
  return {
    ...context,
    areas: {
      text: { x, y: top, width: width - 2 * x, height: foot - top },
      art: { x: 0, y: height - edge, width, height: edge },
    },
  };
}

export function TileStrip({
  context,
  shape,
  palette,
  seed,
}: {
  context: CardContext;
  shape: Shape;
  palette: Palette;
  seed: string;
}): VNode {
  const { art } = context.areas;
  const random = new Random(seed);
  return (
    <>
      {Array.from({ length: tiles }, (_, index) =>
        motifs[shape].tile({ ...art, x: art.x + index * art.height, width: art.height }, palette, random),
      )}
    </>
  );
}

/** How far a reader has come: one bar a slide, along the card's upper edge. */
export function Progress({
  context,
  number,
  total,
  ink,
  rest,
}: {
  context: CardContext;
  number: number;
  total: number;
  ink: string;
  rest: string;
}): VNode {
  const { x, width } = context.areas.text;
  const gap = 10;
  const own = (width - gap * (total - 1)) / total;
  return (
    <>
      {Array.from({ length: total }, (_, index) => (
        <rect
          key={index}
          x={x + index * (own + gap)}
          y={44}
          width={own}
          height={8}
          rx={4}
          fill={index < number ? ink : rest}
        />
      ))}
    </>
  );
}
