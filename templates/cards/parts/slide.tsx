import type { Palette } from "../../../scripts/lib/cards/colours.ts";
import type { CardContext, Piece } from "../../../scripts/lib/cards/request.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { motifs } from "../motifs/index.ts";
import { logoPlate } from "./office.tsx";
import { pillarSign } from "./pillar.tsx";
import { type PostProps, paletteOf } from "./post-art.ts";
import { Random, variant } from "./random.ts";

/** Tiles in the strip at a slide's foot. */
const tiles = 8;
/** Pixels: what words keep from the edges of a slide. */
const margin = 84;
/** Pixels between the bars that tell how far a reader has come and the words. */
const progressAbove = 40;

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

/** The strip, the pillar's mark and the office's logo, as on every slide. @param end varies the strip from slide to slide */
export function slideArt(props: PostProps, end: string, context: CardContext): (Piece | null)[] {
  const { seed, pillar, brand } = props;
  const palette = paletteOf(props);
  return [
    tileStrip(pillar.shape, palette, variant(`${seed} ${end}`), context),
    pillarSign(pillar, palette.ink, context),
    logoPlate(brand, context),
  ];
}

function tileStrip(shape: Shape, palette: Palette, seed: string, { areas: { art } }: CardContext): Piece {
  const random = new Random(seed);
  return {
    box: art,
    shapes: (
      <>
        {Array.from({ length: tiles }, (_, index) =>
          motifs[shape].tile({ ...art, x: art.x + index * art.height, width: art.height }, palette, random),
        )}
      </>
    ),
  };
}

/** How far a reader has come: one bar a slide, over the words. */
export function progress(
  { number, total }: { readonly number: number; readonly total: number },
  { ink, far }: Palette,
  { areas }: CardContext,
): Piece {
  const { x, y, width } = areas.text;
  const top = y - progressAbove;
  const gap = 10;
  const own = (width - gap * (total - 1)) / total;
  return {
    box: { x, y: top, width, height: 8 },
    shapes: (
      <>
        {Array.from({ length: total }, (_, index) => (
          <rect
            key={index}
            x={x + index * (own + gap)}
            y={top}
            width={own}
            height={8}
            rx={4}
            fill={index < number ? ink : far}
          />
        ))}
      </>
    ),
  };
}
