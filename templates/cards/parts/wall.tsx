import type { VNode } from "preact";
import { type Palette, paletteOn } from "../../../scripts/lib/cards/colours.ts";
import type { Box } from "../../../scripts/lib/cards/format.ts";
import { looks } from "../../../scripts/lib/cards/looks.ts";
import type { Size } from "../../../scripts/lib/cards/tree.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";
import { motifs } from "./motifs.ts";
import { Random } from "./random.ts";

export interface WallProps {
  readonly shape: Shape;
  readonly palette: Palette;
  /** which of the compositions, counted on and on: neighbours in time are given different ones */
  readonly look: number;
  readonly size: Size;
}

/** The pillar's art: tiles of its motif, put together in one of several ways. */
export function Wall({ shape, palette, look, size }: WallProps) {
  const composition = compositions[look % looks] ?? mosaic;
  const random = new Random(`${Math.floor(look / looks)} ${shape}`);
  return (
    <svg {...size} style={{ flexShrink: 0 }}>
      {composition(size, random).map((tile) => drawTile(shape, palette, tile))}
    </svg>
  );
}

/** Its colours: 0 and 1 are quiet ones, 2 stands out, 3 most. */
interface Tile {
  readonly box: Box;
  readonly colours: 0 | 1 | 2 | 3;
  readonly turn: number;
}

type Composition = (size: Size, random: Random) => Tile[];

export function drawTile(shape: Shape, palette: Palette, { box, colours, turn }: Tile): VNode {
  const { figure, accent } = motifs[shape](box, turn);
  const { ground, near, mid, far, bright } = palette;
  const [under, over, top] = (
    [
      [ground, mid, far],
      [near, far, ground],
      [mid, bright, ground],
      [bright, mid, ground],
    ] as const
  )[colours];
  return (
    <g key={`${box.x} ${box.y}`}>
      <path fill={under} d={`M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`} />
      <path fill={over} d={figure} />
      {accent && <path fill={top} d={accent} />}
    </g>
  );
}

/** The largest even square that a wall of this size is tiled with, `across` of them along its shorter side. */
function unitOf({ width, height }: Size, across: number): number {
  return Math.min(width, height) / across;
}

function grid({ width, height }: Size, unit: number): Box[] {
  return Array.from({ length: Math.ceil(height / unit - 0.01) }, (_, row) =>
    Array.from({ length: Math.ceil(width / unit - 0.01) }, (_, column) => ({
      ...{ x: column * unit, y: row * unit, width: unit, height: unit },
    })),
  ).flat();
}

/** Small tiles all over, two of them lit. */
function mosaic(size: Size, random: Random): Tile[] {
  const boxes = grid(size, unitOf(size, 3));
  const lit = random.below(boxes.length);
  const second = (lit + Math.floor(boxes.length / 2)) % boxes.length;
  return boxes.map((box, index) => ({
    box,
    colours: index === lit ? 3 : index === second ? 2 : random.below(2) === 0 ? 0 : 1,
    turn: random.below(4),
  }));
}

/** Tiles so large that the card cuts them off. */
function giant(size: Size, random: Random): Tile[] {
  const edge = Math.min(size.width, size.height) * 1.62;
  const start = random.below(2);
  return grid(size, edge).map((box, index) => ({
    box: { ...box, y: size.height - box.y - edge },
    colours: (index + start) % 2 === 0 ? 3 : 2,
    turn: random.below(4),
  }));
}

/** A large tile among small ones, which gives the eye a place to rest. */
function nest(size: Size, random: Random): Tile[] {
  const unit = unitOf(size, 3);
  const columns = Math.floor(size.width / unit + 0.01);
  const rows = Math.floor(size.height / unit + 0.01);
  const large: Box = {
    x: unit * random.below(Math.max(1, columns - 1)),
    y: unit * random.below(Math.max(1, rows - 1)),
    ...{ width: unit * 2, height: unit * 2 },
  };
  const isOutside = ({ x, y }: Box) =>
    x < large.x - 1 || x >= large.x + large.width - 1 || y < large.y - 1 || y >= large.y + large.height - 1;
  return [
    ...grid(size, unit)
      .filter(isOutside)
      .map((box): Tile => ({ box, colours: random.below(2) === 0 ? 0 : 1, turn: random.below(4) })),
    { box: large, colours: 3, turn: random.below(4) },
  ];
}

/** Tiles on every other square of a chessboard. */
function chess(size: Size, random: Random): Tile[] {
  const unit = unitOf(size, 3);
  const columns = Math.ceil(size.width / unit - 0.01);
  const start = random.below(2);
  const boxes = grid(size, unit).filter((_, index) => (index + Math.floor(index / columns)) % 2 === start);
  const lit = random.below(boxes.length);
  return boxes.map((box, index) => ({ box, colours: index === lit ? 3 : 2, turn: random.below(4) }));
}

/** A row of tiles as large as the wall is narrow. */
function row(size: Size, random: Random): Tile[] {
  const start = random.below(3);
  return grid(size, unitOf(size, 1)).map((box, index) => ({
    box,
    colours: (index + start) % 3 === 0 ? 3 : (index + start) % 3 === 1 ? 1 : 2,
    turn: random.below(4),
  }));
}

/** Halves: large quiet tiles, and a band of small lit ones. */
function band(size: Size, random: Random): Tile[] {
  const unit = unitOf(size, 2);
  const lit = random.below(2);
  const isTall = size.height > size.width;
  return grid(size, unit).flatMap((box): Tile[] => {
    const isLit = Math.round((isTall ? box.x : box.y) / unit) === lit;
    if (!isLit) return [{ box, colours: 1, turn: random.below(4) }];
    const half = unit / 2;
    return grid({ width: unit, height: unit }, half).map((small, index) => ({
      box: { x: box.x + small.x, y: box.y + small.y, width: half, height: half },
      colours: index % 3 === 0 ? 2 : 0,
      turn: random.below(4),
    }));
  });
}

/** As many as `looks` says. */
const compositions: readonly Composition[] & { readonly length: typeof looks } = [
  mosaic,
  giant,
  chess,
  row,
  nest,
  band,
];

interface MosaicProps {
  readonly seed: string;
  readonly pillars: readonly { readonly colour: string; readonly shape: Shape; readonly posts: number }[];
  readonly size: Size;
}

/** Tiles shared out over pillars by their posts, for lists. */
export function Mosaic({ seed, pillars, size }: MosaicProps) {
  const random = new Random(seed);
  const boxes = grid(size, unitOf(size, 3));
  const posts = pillars.map((pillar) => pillar.posts);
  const order = shareOut(posts, boxes.length);
  return (
    <svg {...size} style={{ flexShrink: 0 }}>
      {boxes.map((box, index) => {
        const pillar = pillars[order[index] ?? -1];
        const turn = random.below(4);
        return pillar && drawTile(pillar.shape, paletteOn(pillar.colour), { box, colours: 2, turn });
      })}
    </svg>
  );
}

/**
 * Shares `total` tiles out over parts by the largest remainder; gives the part of each tile, in order.
 * No tile belongs to a part without posts.
 */
function shareOut(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((whole, part) => whole + part, 0);
  if (sum === 0) return [];
  const exact = parts.map((part) => (part / sum) * total);
  const tiles = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = total - tiles.reduce((whole, part) => whole + part, 0);
  for (const { index } of byRemainder.slice(0, left)) tiles[index] = (tiles[index] ?? 0) + 1;
  return tiles.flatMap((amount, index) => Array.from({ length: amount }, () => index));
}
