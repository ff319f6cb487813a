import type { Box } from "../../../scripts/lib/cards/format.ts";
import { type Motif, squares } from "./motif.ts";

/** Nested diamonds, after the batik ceplok. */
export const diamonds: Motif = {
  tile(box, palette) {
    return (
      <>
        <path fill={palette.ground} d={`M${box.x} ${box.y}h${box.width}v${box.width}h${-box.width}z`} />
        <path fill={palette.bright} d={diamond(box, 1)} />
        <path fill={palette.mid} d={diamond(box, 0.6)} />
      </>
    );
  },

  wall(box, unit, palette, random) {
    const tiles = squares(box, unit);
    const lit = random.below(tiles.length);
    return (
      <>
        {tiles.map((square, index) => (
          <g key={index}>
            <path
              fill={index === lit ? palette.bright : index % 2 === 0 ? palette.mid : palette.far}
              d={diamond(square, 1)}
            />
            <path fill={palette.ground} d={diamond(square, 0.66)} />
            <path fill={index === lit ? palette.bright : palette.near} d={diamond(square, 0.33)} />
          </g>
        ))}
      </>
    );
  },

  edge(box, unit, palette) {
    const rows = Math.ceil(box.height / unit);
    const teeth = (reach: number) =>
      Array.from(
        { length: rows },
        (_, row) => `M${box.x} ${box.y + row * unit}l${reach} ${unit / 2}l${-reach} ${unit / 2}z`,
      ).join("");
    return (
      <>
        <path fill={palette.far} d={teeth(unit * 0.66)} />
        <path fill={palette.bright} d={teeth(unit * 0.5)} />
        <path fill={palette.ground} d={teeth(unit * 0.4)} />
      </>
    );
  },
};

function diamond({ x, y, width: s }: Box, scale: number): string {
  const r = (s / 2) * scale;
  return `M${x + s / 2} ${y + s / 2 - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}
