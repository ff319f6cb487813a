/** Art of tiles: a pillar's own, put together in one of several ways, or those of several pillars. */
import { type Palette, paletteOn } from "../../../scripts/lib/cards/colours.ts";
import { looks } from "../../../scripts/lib/cards/looks.ts";
import type { Size } from "../../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { digestOf } from "../../../scripts/lib/text/digest.ts";
import { motifs } from "./motifs.ts";

/** A place for a tile: which one, row by row; which column and row. */
interface Cell {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

interface Grid {
  /** how many cells; the last ones may be cut off by the wall's edges */
  readonly count: number;
  /** tiles, and what there is of one more */
  readonly wide: number;
  readonly high: number;
}

interface Tile {
  /** 0 and 1 are quiet, 2 stands out, 3 most */
  readonly tone: number;
  /** in cells */
  readonly edge?: number;
}

/** A whole number from 0 to `count` − 1, as if by chance: one seed and name always give the same. */
type Chance = (name: string, count: number) => number;

interface Composition {
  /** how many tiles the wall's shorter side has */
  readonly across: number;
  readonly tile: (cell: Cell, grid: Grid, chance: Chance) => Tile | undefined;
}

/** As many as `looks` says. */
const compositions: readonly Composition[] & { readonly length: typeof looks } = [
  /** Small tiles all over, two of them lit. */
  {
    across: 3,
    tile({ at }, { count }, chance) {
      const lit = chance("lit", count);
      if (at === lit) return { tone: 3 };
      return { tone: at === (lit + Math.floor(count / 2)) % count ? 2 : chance(`tone ${at}`, 2) };
    },
  },
  /** Tiles so large that the card cuts them off. */
  { across: 0.6, tile: ({ at }, _, chance) => ({ tone: (at + chance("start", 2)) % 2 === 0 ? 3 : 2 }) },
  /** Tiles on every other square of a chessboard: one of each two. */
  {
    across: 3,
    tile({ at, x, y }, { count }, chance) {
      if ((x + y) % 2 !== chance("start", 2)) return undefined;
      return { tone: Math.floor(at / 2) === chance("lit", Math.floor(count / 2)) ? 3 : 2 };
    },
  },
  /** A row of tiles as large as the wall is narrow. */
  { across: 1, tile: ({ at }, _, chance) => ({ tone: [3, 1, 2][(at + chance("start", 3)) % 3] ?? 1 }) },
  /** A large tile among small ones, which gives the eye a place to rest. */
  {
    across: 3,
    tile({ at, x, y }, { wide, high }, chance) {
      const right = x - chance("x", Math.max(1, Math.floor(wide) - 1));
      const below = y - chance("y", Math.max(1, Math.floor(high) - 1));
      if (right === 0 && below === 0) return { tone: 3, edge: 2 };
      const isUnderIt = right >= 0 && right < 2 && below >= 0 && below < 2;
      return isUnderIt ? undefined : { tone: chance(`tone ${at}`, 2) };
    },
  },
  /** Halves: large quiet tiles, and a band of small lit ones. */
  {
    across: 4,
    tile({ x, y }, { wide, high }, chance) {
      const isLit = Math.floor((high > wide ? x : y) / 2) === chance("half", 2);
      if (isLit) return { tone: (x + y) % 2 === 0 ? 2 : 0 };
      return x % 2 === 0 && y % 2 === 0 ? { tone: 1, edge: 2 } : undefined;
    },
  },
];

export interface WallProps {
  readonly shape: Shape;
  readonly palette: Palette;
  /** which of the compositions, counted on and on: neighbours in time are given different ones */
  readonly look: number;
  readonly size: Size;
  /** something else is to be looked at */
  readonly isQuiet?: boolean;
}

export function Wall({ shape, palette, look, size, isQuiet }: WallProps) {
  const { across, tile } = compositions[look % looks] as Composition;
  const seed = `${Math.floor(look / looks)} ${shape}`;
  const draw: TilesProps["draw"] = (...place) => {
    const own = tile(...place);
    return { shape, palette, tile: own && isQuiet ? { ...own, tone: Math.min(1, own.tone) } : own };
  };
  return <Tiles {...{ size, across, seed, draw }} />;
}

interface MosaicProps {
  readonly seed: string;
  readonly pillars: readonly { readonly colour: string; readonly shape: Shape; readonly posts: number }[];
  readonly size: Size;
}

/** Tiles shared out over pillars by their posts, for lists. */
export function Mosaic({ seed, pillars, size }: MosaicProps) {
  // Of a list without posts each pillar has a part.
  const least = pillars.some(({ posts }) => posts > 0) ? 0 : 1;
  const pillarOfEach = pillars.flatMap((pillar) =>
    Array.from({ length: Math.max(least, pillar.posts) }, () => pillar),
  );
  const draw: TilesProps["draw"] = ({ at }, { count }) => {
    const pillar = pillarOfEach[Math.floor(((at + 0.5) / count) * pillarOfEach.length)];
    return pillar && { shape: pillar.shape, palette: paletteOn(pillar.colour), tile: { tone: 2 } };
  };
  return <Tiles across={3} {...{ size, seed, draw }} />;
}

interface TilesProps {
  readonly size: Size;
  readonly across: number;
  readonly seed: string;
  readonly draw: (...place: Parameters<Composition["tile"]>) => Drawn | undefined;
}

interface Drawn {
  readonly shape: Shape;
  readonly palette: Palette;
  readonly tile: Tile | undefined;
}

/** Laid from the upper left. */
function Tiles({ size, across, seed, draw }: TilesProps) {
  // Whole pixels: between tiles that end within one a line of the ground is seen.
  const unit = Math.round(Math.min(size.width, size.height) / across);
  const [wide, high] = [size.width / unit, size.height / unit];
  const columns = Math.ceil(wide);
  const count = columns * Math.ceil(high);
  const chance: Chance = (name, below) => Number.parseInt(digestOf(seed, name).slice(0, 8), 16) % below;
  return (
    <svg aria-hidden="true" {...size} style={{ flexShrink: 0 }}>
      {Array.from({ length: count }, (_, at) => {
        const [x, y] = [at % columns, Math.floor(at / columns)];
        const drawn = draw({ at, x, y }, { count, wide, high }, chance);
        if (!drawn?.tile) return null;
        const { shape, palette, tile } = drawn;
        const { figure, accent, turns } = motifs[shape];
        const [under, over, top] = coloursOf(palette, tile.tone);
        const place = `translate(${x * unit} ${y * unit})`;
        const turn = `rotate(${90 * chance(`turn ${at}`, turns)} 50 50)`;
        return (
          <g key={at} transform={`${place} scale(${((tile.edge ?? 1) * unit) / 100}) ${turn}`}>
            <path fill={under} d="M0 0h100v100h-100z" />
            <path fill={over} d={figure} />
            {accent && <path fill={top} d={accent} />}
          </g>
        );
      })}
    </svg>
  );
}

/** Of a tile: its own, that of its figure and that of its accent. */
function coloursOf({ ground, near, mid, far, bright }: Palette, tone: number): readonly string[] {
  if (tone === 0) return [ground, mid, far];
  if (tone === 1) return [near, far, ground];
  return tone === 2 ? [mid, bright, ground] : [bright, mid, ground];
}
