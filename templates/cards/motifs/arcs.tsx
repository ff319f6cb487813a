import type { Box } from "../../../scripts/lib/cards/format.ts";
import { type Motif, squares } from "./motif.ts";

/** Arcs around a centre, for what travels from person to person. */
export const arcs: Motif = {
  tile(box, palette, random) {
    const corner = random.below(4);
    return (
      <>
        <path fill={palette.ground} d={`M${box.x} ${box.y}h${box.width}v${box.width}h${-box.width}z`} />
        <path fill={palette.mid} d={quarter(box, corner, 1)} />
        <path fill={palette.bright} d={quarter(box, corner, 0.72)} />
        <path fill={palette.far} d={quarter(box, corner, 0.42)} />
      </>
    );
  },

  wall(box, unit, palette, random) {
    // One large tile among small ones gives the eye a place to rest.
    const rows = Math.floor(box.height / unit);
    const large: Box = {
      x: box.x + unit * random.below(Math.max(1, Math.floor(box.width / unit) - 1)),
      y: box.y + unit * random.below(Math.max(1, rows - 1)),
      width: unit * 2,
      height: unit * 2,
    };
    const centre = random.below(4);
    const small = squares(box, unit).filter((square) => !inside(square, large));
    return (
      <>
        {small.map((square, index) => {
          const corner = random.below(4);
          const [outer, inner] = random.pick([
            [palette.mid, palette.ground],
            [palette.near, palette.far],
            [palette.far, palette.ground],
          ]);
          return (
            <g key={index}>
              <path fill={outer} d={quarter(square, corner, 1)} />
              <path fill={inner} d={quarter(square, corner, 0.66)} />
              <path fill={outer} d={quarter(square, corner, 0.33)} />
            </g>
          );
        })}
        {[1, 0.83, 0.66, 0.49, 0.32, 0.16].map((radius, index) => (
          <path
            key={radius}
            fill={index % 2 === 0 ? palette.bright : palette.ground}
            d={quarter(large, centre, radius)}
          />
        ))}
      </>
    );
  },

  edge(box, unit, palette) {
    // The photo is a great disc's left half: everything left of the arc is the card's ground.
    const disc = (inset: number) => {
      const { x, y, height } = box;
      return `M${x - 2} ${y}H${x + unit}C${x + inset} ${y + height * 0.2} ${x + inset} ${y + height * 0.8} ${x + unit} ${y + height}H${x - 2}z`;
    };
    return (
      <>
        <path fill={palette.bright} d={disc(unit * 0.12)} />
        <path fill={palette.far} d={disc(-unit * 0.12)} />
        <path fill={palette.ground} d={disc(-unit * 0.36)} />
      </>
    );
  },
};

/** A quarter disc with its centre in a corner: 0 top left, 1 top right, 2 bottom right, 3 bottom left. */
function quarter({ x, y, width: s }: Box, corner: number, radius: number): string {
  const r = s * radius;
  const right = corner === 1 || corner === 2;
  const bottom = corner >= 2;
  const cx = right ? x + s : x;
  const cy = bottom ? y + s : y;
  const dx = right ? -r : r;
  const dy = bottom ? -r : r;
  const sweep = right === bottom ? 1 : 0;
  return `M${cx} ${cy}h${dx}A${r} ${r} 0 0 ${sweep} ${cx} ${cy + dy}z`;
}

function inside(square: Box, large: Box): boolean {
  return (
    square.x >= large.x &&
    square.x < large.x + large.width &&
    square.y >= large.y &&
    square.y < large.y + large.height
  );
}
