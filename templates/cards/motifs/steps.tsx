import type { Box } from "../../../scripts/lib/cards/format.ts";
import { type Motif, squares } from "./motif.ts";

/** Stairs that turn at each tile. */
export const steps: Motif = {
  tile(box, palette) {
    return (
      <>
        <path fill={palette.ground} d={`M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`} />
        <path fill={palette.bright} d={stairs(box, false)} />
      </>
    );
  },

  wall(box, unit, palette, random) {
    const columns = Math.round(box.width / unit);
    const tiles = squares(box, unit);
    const lit = random.below(tiles.length);
    return (
      <>
        {tiles.map((square, index) => {
          const mirrored = (index + Math.floor(index / columns)) % 2 === 0;
          const fill = index === lit ? palette.bright : mirrored ? palette.far : palette.mid;
          return <path key={`${square.x} ${square.y}`} fill={fill} d={stairs(square, mirrored)} />;
        })}
      </>
    );
  },

  edge(box, unit, palette) {
    // Six treads from the foot to the top of the photo.
    const rise = box.height / 6;
    const tread = unit / 6;
    const flight = (inset: number) => {
      let path = `M${box.x} ${box.y}h${Math.max(0, tread - inset)}`;
      for (let step = 1; step <= 5; step++)
        path += `v${rise}H${box.x + Math.max(0, tread * (step + 1) - inset)}`;
      return `${path}V${box.y + box.height}H${box.x}z`;
    };
    return (
      <>
        <path fill={palette.far} d={flight(0)} />
        <path fill={palette.bright} d={flight(unit * 0.14)} />
        <path fill={palette.ground} d={flight(unit * 0.24)} />
      </>
    );
  },
};

/** Four steps, rising to the right or, mirrored, to the left. */
function stairs({ x, y, width: s }: Box, mirrored: boolean): string {
  const step = s / 4;
  const way = mirrored ? -1 : 1;
  const climb = Array.from({ length: 4 }, () => `v${-step}h${step * way}`).join("");
  return `M${mirrored ? x + s : x} ${y + s}${climb}V${y + s}z`;
}
