import type { Box } from "../../../scripts/lib/cards/format.ts";
import { type Motif, squares } from "./motif.ts";

/** Four rays as petals around a seed, after the batik kawung, for an invitation. */
export const rays: Motif = {
  tile(box, palette) {
    return (
      <>
        <path fill={palette.ground} d={`M${box.x} ${box.y}h${box.width}v${box.width}h${-box.width}z`} />
        <path fill={palette.bright} d={petals(box)} />
        <path fill={palette.mid} d={seeds(box)} />
      </>
    );
  },

  wall(box, unit, palette, random) {
    const tiles = squares(box, unit);
    const columns = Math.round(box.width / unit);
    const chosen = random.below(tiles.length);
    const other = (chosen + Math.floor(tiles.length / 2)) % tiles.length;
    return (
      <>
        {tiles.map((square, index) => {
          const { x, y, width: s } = square;
          const lit = index === chosen || index === other;
          const dark = (index + Math.floor(index / columns)) % 2 === 0;
          return (
            <g key={index}>
              <path
                fill={lit ? palette.bright : dark ? palette.mid : palette.near}
                d={`M${x} ${y}h${s}v${s}h${-s}z`}
              />
              <path fill={lit ? palette.mid : dark ? palette.far : palette.ground} d={petals(square)} />
            </g>
          );
        })}
      </>
    );
  },

  overhang: 0.36,

  edge(box, unit, palette) {
    const half = unit / 2;
    // A flower of this size stands within its disc.
    const size = unit * 0.78;
    const rows = Math.ceil(box.height / unit);
    const scallop = Array.from({ length: rows }, (_, row) => {
      const y = box.y + row * unit;
      return `M${box.x} ${y}a${half} ${half} 0 0 1 0 ${unit}z`;
    }).join("");
    const tiles = Array.from({ length: rows }, (_, row) =>
      petals({ x: box.x - size / 2, y: box.y + row * unit + (unit - size) / 2, width: size, height: size }),
    ).join("");
    return (
      <>
        <path fill={palette.ground} d={scallop} />
        <path fill={palette.bright} d={tiles} />
      </>
    );
  },
};

/** Four petals from the centre of a tile towards its corners. */
function petals({ x, y, width: s }: Box): string {
  const near = s * 0.055;
  const reach = s * 0.435;
  const r = (s * 0.38 * Math.SQRT2) / 1.9;
  const cx = x + s / 2;
  const cy = y + s / 2;
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]
    .map(([dx = 1, dy = 1]) => {
      const [ax, ay, bx, by] = [cx + near * dx, cy + near * dy, cx + reach * dx, cy + reach * dy].map(
        (value) => Math.round(value * 100) / 100,
      );
      return `M${ax} ${ay}A${r.toFixed(2)} ${r.toFixed(2)} 0 0 1 ${bx} ${by}A${r.toFixed(2)} ${r.toFixed(2)} 0 0 1 ${ax} ${ay}z`;
    })
    .join("");
}

function seeds({ x, y, width: s }: Box): string {
  const r = s * 0.05;
  const dot = (cx: number, cy: number) => `M${cx - r} ${cy}l${r} ${-r}l${r} ${r}l${-r} ${r}z`;
  return [
    dot(x + s / 2, y + s * 0.1),
    dot(x + s / 2, y + s * 0.9),
    dot(x + s * 0.1, y + s / 2),
    dot(x + s * 0.9, y + s / 2),
  ].join("");
}
