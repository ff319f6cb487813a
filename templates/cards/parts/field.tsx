import type { Palette } from "../../../scripts/lib/cards/colours.ts";
import type { ArtSide, Box, CardFormat } from "../../../scripts/lib/cards/format.ts";
import type { CardContext, Piece } from "../../../scripts/lib/cards/request.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { motifs } from "../motifs/index.ts";
import type { Motif } from "../motifs/motif.ts";
import { Random, variant } from "./random.ts";

/** The pillar's art beside the words: a wall of its motif, or the photo with an edge or a frame made of it. */
export function field(
  { shape, palette, seed }: { readonly shape: Shape; readonly palette: Palette; readonly seed: string },
  { areas, format, photo }: CardContext,
): Piece {
  const motif = motifs[shape];
  const random = new Random(variant(seed));
  if (!photo) {
    const { x, y, width, height } = areas.art;
    return {
      box: areas.art,
      shapes: (
        <>
          {/* With its ground a wall is opaque, and laid down in no time. */}
          <path fill={palette.ground} d={`M${x} ${y}h${width}v${height}h${-width}z`} />
          {motif.wall(areas.art, format.unit, palette, random)}
        </>
      ),
    };
  }
  if (photo.whole) {
    const tiles = strips(areas.art, photo.box, format.side);
    return { box: areas.art, shapes: <>{tiles.map((tile) => motif.tile(tile, palette, random))}</> };
  }
  return edge(motif, photo.box, format, palette);
}

/** Units that an edge may take of the photo, and of the words' side. */
const reach = { photo: 2, words: 0.5 };

/** Cuts the side of the photo that faces the words. */
function edge(motif: Motif, photo: Box, { unit, side }: CardFormat, palette: Palette): Piece {
  const { x, y, width, height } = photo;
  const into = Math.round(reach.photo * unit);
  const out = Math.round(reach.words * unit);
  if (side === "right") {
    return {
      box: { x: x - out, y, width: out + into, height },
      shapes: motif.edge({ x, y, width: unit, height }, unit, palette),
    };
  }
  // The words stand under the photo, or over it: mirrored.
  const [place, top] =
    side === "top"
      ? [`translate(${x} ${y + height})`, y + height - into]
      : [`translate(${x} ${y}) scale(1 -1)`, y - out];
  const inset = Math.round((motif.overhang ?? 0) * unit);
  return {
    box: { x, y: top, width, height: into + out },
    shapes: (
      <g transform={place}>
        {motif.hem ? (
          motif.hem({ x: 0, y: -unit, width, height: unit }, unit, palette)
        ) : (
          <>
            <path fill={palette.ground} d={`M0 0h${width}v${-inset}H0z`} />
            {/* A quarter turn: what points into the photo from the left points up into it. */}
            <g transform={`translate(0 ${-inset}) matrix(0 -1 1 0 0 0)`}>
              {motif.edge({ x: 0, y: 0, width: unit, height: width }, unit, palette)}
            </g>
          </>
        )}
      </g>
    ),
  };
}

/** Square tiles over what the photo leaves of its area, from the end near the words to the card's edge and over it. */
function strips(area: Box, photo: Box, side: ArtSide): Box[] {
  const tiles: Box[] = [];
  const gaps: Box[] = [
    { ...area, height: photo.y - area.y },
    { ...area, y: photo.y + photo.height, height: area.y + area.height - photo.y - photo.height },
    { ...area, width: photo.x - area.x },
    { ...area, x: photo.x + photo.width, width: area.x + area.width - photo.x - photo.width },
  ];
  for (const gap of gaps) {
    const edge = Math.min(gap.width, gap.height);
    if (edge < 1) continue;
    const along = Math.ceil(Math.max(gap.width, gap.height) / edge);
    for (let index = 0; index < along; index++) {
      const step = index * edge;
      tiles.push({
        x: gap.width > gap.height ? gap.x + step : gap.x,
        y: gap.width > gap.height ? gap.y : side === "top" ? gap.y + gap.height - step - edge : gap.y + step,
        width: edge,
        height: edge,
      });
    }
  }
  return tiles;
}
