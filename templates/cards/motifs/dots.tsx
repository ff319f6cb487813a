import type { Box } from "../../../scripts/lib/cards/format.ts";
import { type Motif, squares } from "./motif.ts";

/** Discs that grow towards the edge of the card, as in a halftone print. */
export const dots: Motif = {
  tile(box, palette) {
    const cells = squares(box, box.width / 2);
    return (
      <>
        <path fill={palette.ground} d={`M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`} />
        <path fill={palette.bright} d={cells.map((cell) => disc(cell, 0.36)).join("")} />
      </>
    );
  },

  wall(box, unit, palette, random) {
    const cells = squares(box, unit / 2);
    const columns = Math.round(box.width / (unit / 2));
    const lit = random.below(cells.length);
    return (
      <>
        {cells.map((cell, index) => {
          const radius = 0.14 + (0.34 * (index % columns)) / Math.max(1, columns - 1);
          const fill =
            index === lit
              ? palette.bright
              : Math.floor(index / columns) % 2 === 0
                ? palette.far
                : palette.mid;
          return <path key={`${cell.x} ${cell.y}`} fill={fill} d={disc(cell, radius)} />;
        })}
      </>
    );
  },

  edge(box, unit, palette) {
    const cells = squares({ ...box, width: unit / 2 }, unit / 2);
    return (
      <>
        <path
          fill={palette.ground}
          d={cells.map((cell) => disc({ ...cell, x: cell.x - unit / 4 }, 0.5)).join("")}
        />
        <path
          fill={palette.bright}
          d={cells.map((cell) => disc({ ...cell, x: cell.x - unit / 4 }, 0.3)).join("")}
        />
      </>
    );
  },
};

/** A disc in the middle of a square; `radius` is a share of its edge. */
function disc({ x, y, width: s }: Box, radius: number): string {
  const r = s * radius;
  return `M${x + s / 2 - r} ${y + s / 2}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}
