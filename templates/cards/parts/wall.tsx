/** Art of tiles: a pillar's own, put together in one of several ways, or those of several pillars. */
import { type Palette, paletteOn } from "../../../scripts/lib/cards/colours.ts";
import { looks } from "../../../scripts/lib/cards/looks.ts";
import type { Size } from "../../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { digestOf } from "../../../scripts/lib/text/digest.ts";
import { motifs } from "./motifs.ts";

/** Whole numbers from 0 to `count` − 1, as if by chance: one seed and name always give the same. */
type Chance = (name: string, count: number) => number;

function chanceOf(seed: string): Chance {
  return (name, count) => Number.parseInt(digestOf(seed, name).slice(0, 8), 16) % count;
}

interface Cell {
  /** in tiles */
  readonly x: number;
  readonly y: number;
}

interface Tile extends Cell {
  /** in tiles */
  readonly edge?: number;
  /** 0 and 1 are quiet, 2 stands out, 3 most */
  readonly tone: number;
}

interface Grid {
  /** row by row; the last ones may be cut off by the wall's edges */
  readonly cells: readonly Cell[];
  /** tiles, and what there is of one more */
  readonly wide: number;
  readonly high: number;
}

interface Composition {
  /** how many tiles the wall's shorter side has */
  readonly across: number;
  readonly tiles: (grid: Grid, chance: Chance) => readonly Tile[];
}

/** As many as `looks` says. */
const compositions: readonly Composition[] & { readonly length: typeof looks } = [
  /** Small tiles all over, two of them lit. */
  {
    across: 3,
    tiles({ cells }, chance) {
      const lit = chance("lit", cells.length);
      const second = (lit + Math.floor(cells.length / 2)) % cells.length;
      const toneOf = (at: number) => (at === lit ? 3 : at === second ? 2 : chance(`tone ${at}`, 2));
      return cells.map((cell, at) => ({ ...cell, tone: toneOf(at) }));
    },
  },
  /** Tiles so large that the card cuts them off, laid from its foot. */
  {
    across: 0.62,
    tiles({ cells, high }, chance) {
      const start = chance("start", 2);
      return cells.map(({ x, y }, at) => ({ x, y: high - 1 - y, tone: (at + start) % 2 === 0 ? 3 : 2 }));
    },
  },
  /** Tiles on every other square of a chessboard. */
  {
    across: 3,
    tiles({ cells }, chance) {
      const start = chance("start", 2);
      const taken = cells.filter(({ x, y }) => (x + y) % 2 === start);
      const lit = chance("lit", taken.length);
      return taken.map((cell, at) => ({ ...cell, tone: at === lit ? 3 : 2 }));
    },
  },
  /** A row of tiles as large as the wall is narrow. */
  {
    across: 1,
    tiles({ cells }, chance) {
      const start = chance("start", 3);
      return cells.map((cell, at) => ({ ...cell, tone: [3, 1, 2][(at + start) % 3] ?? 1 }));
    },
  },
  /** A large tile among small ones, which gives the eye a place to rest. */
  {
    across: 3,
    tiles({ cells, wide, high }, chance) {
      const x = chance("x", Math.max(1, Math.floor(wide) - 1));
      const y = chance("y", Math.max(1, Math.floor(high) - 1));
      const small = cells.map((cell, at) => ({ ...cell, tone: chance(`tone ${at}`, 2) }));
      return [...small, { x, y, edge: 2, tone: 3 }];
    },
  },
  /** Halves: large quiet tiles, and a band of small lit ones. */
  {
    across: 4,
    tiles({ cells, wide, high }, chance) {
      const lit = chance("lit", 2);
      return cells.flatMap(({ x, y }): Tile[] => {
        if (Math.floor((high > wide ? x : y) / 2) === lit) return [{ x, y, tone: (x + y) % 2 === 0 ? 2 : 0 }];
        return x % 2 === 0 && y % 2 === 0 ? [{ x, y, edge: 2, tone: 1 }] : [];
      });
    },
  },
];

interface WallProps {
  readonly shape: Shape;
  readonly palette: Palette;
  /** which of the compositions, counted on and on: neighbours in time are given different ones */
  readonly look: number;
  readonly size: Size;
}

export function Wall({ shape, palette, look, size }: WallProps) {
  const { across, tiles } = compositions[look % looks] as Composition;
  const unit = unitOf(size, across);
  const chance = chanceOf(`${Math.floor(look / looks)} ${shape}`);
  return (
    <svg {...size} style={{ flexShrink: 0 }}>
      {tiles(gridOf(size, unit), chance).map((tile) => (
        <Drawn key={`${tile.x} ${tile.y} ${tile.edge}`} {...{ tile, unit, shape, palette, chance }} />
      ))}
    </svg>
  );
}

interface MosaicProps {
  readonly seed: string;
  readonly pillars: readonly { readonly colour: string; readonly shape: Shape; readonly posts: number }[];
  readonly size: Size;
}

/** Tiles shared out over pillars by their posts, for lists. */
export function Mosaic({ seed, pillars, size }: MosaicProps) {
  const unit = unitOf(size, 3);
  const { cells } = gridOf(size, unit);
  const chance = chanceOf(seed);
  const pillarOfEach = pillars.flatMap((pillar) => Array.from({ length: pillar.posts }, () => pillar));
  return (
    <svg {...size} style={{ flexShrink: 0 }}>
      {cells.map((cell, at) => {
        const pillar = pillarOfEach[Math.floor(((at + 0.5) / cells.length) * pillarOfEach.length)];
        if (!pillar) return null;
        const look = { shape: pillar.shape, palette: paletteOn(pillar.colour) };
        return (
          <Drawn key={`${cell.x} ${cell.y}`} tile={{ ...cell, tone: 2 }} {...{ ...look, unit, chance }} />
        );
      })}
    </svg>
  );
}

/** Whole pixels: between tiles that end within one a line of the ground is seen. */
function unitOf({ width, height }: Size, across: number): number {
  return Math.ceil(Math.min(width, height) / across);
}

function gridOf({ width, height }: Size, unit: number): Grid {
  const [wide, high] = [width / unit, height / unit];
  const columns = Math.ceil(wide);
  const cells = Array.from({ length: columns * Math.ceil(high) }, (_, at) => ({
    ...{ x: at % columns, y: Math.floor(at / columns) },
  }));
  return { cells, wide, high };
}

interface DrawnProps extends Pick<WallProps, "shape" | "palette"> {
  readonly tile: Tile;
  /** pixels */
  readonly unit: number;
  readonly chance: Chance;
}

function Drawn({ tile: { x, y, edge = 1, tone }, unit, shape, palette, chance }: DrawnProps) {
  const { figure, accent, turns } = motifs[shape];
  const { ground, near, mid, far, bright } = palette;
  const colours = [
    [ground, mid, far],
    [near, far, ground],
    [mid, bright, ground],
    [bright, mid, ground],
  ];
  const [under, over, top] = colours[tone] ?? [];
  const turn = 90 * chance(`turn ${x} ${y}`, turns);
  return (
    <g transform={`translate(${x * unit} ${y * unit}) scale(${(edge * unit) / 100}) rotate(${turn} 50 50)`}>
      <path fill={under} d="M0 0h100v100h-100z" />
      <path fill={over} d={figure} />
      {accent && <path fill={top} d={accent} />}
    </g>
  );
}
