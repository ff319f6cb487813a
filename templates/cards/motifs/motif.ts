import type { VNode } from "preact";
import type { Palette } from "../../../scripts/lib/cards/colours.ts";
import type { Box } from "../../../scripts/lib/cards/format.ts";
import type { Random } from "../parts/random.ts";

/**
 * The shape language of a pillar, built on square tiles like a cement-tile floor, so that a pillar is known by its
 * shapes as well as by its colour.
 */
export interface Motif {
  /** one square tile of a mosaic, with its own ground */
  readonly tile: (box: Box, palette: Palette, random: Random) => VNode;
  /** fills an area with the pillar's art */
  readonly wall: (box: Box, unit: number, palette: Palette, random: Random) => VNode;
  /** cuts the left edge of a photo; `box` is the edge, one unit wide and as high as the photo */
  readonly edge: (box: Box, unit: number, palette: Palette) => VNode;
  /** units by which the edge reaches out of the photo */
  readonly overhang?: number;
  /** cuts the lower edge of a photo; `box` is the edge, as wide as the photo and one unit high; else `edge` is turned */
  readonly hem?: (box: Box, unit: number, palette: Palette) => VNode;
}

/** The squares of a grid over an area, row by row; the last row and column may stick out. */
export function squares(box: Box, unit: number): Box[] {
  const list: Box[] = [];
  for (let y = box.y; y < box.y + box.height; y += unit) {
    for (let x = box.x; x < box.x + box.width; x += unit) list.push({ x, y, width: unit, height: unit });
  }
  return list;
}
