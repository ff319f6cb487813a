/** The shape language of each pillar, on square tiles like a cement-tile floor: a pillar is known by it as well as by its colour. */
import type { Shape } from "../../../scripts/lib/model/shapes.ts";

/** Path data on a field of 100 × 100. */
export interface Motif {
  readonly figure: string;
  /** smaller, upon the figure */
  readonly accent: string;
  /** quarter turns that a tile may be laid in */
  readonly turns: 1 | 2 | 4;
}

export const motifs: Readonly<Record<Shape, Motif>> = {
  /** A portico: columns under a beam, for facts that stand. */
  columns: {
    figure: "M8 30h20v70h-20zM40 30h20v70h-20zM72 30h20v70h-20z",
    accent: "M0 8h100v14h-100z",
    turns: 1,
  },
  /** Arcs around a corner, for what travels from person to person. */
  arcs: {
    figure: "M0 100A100 100 0 0 0 100 0h-28A72 72 0 0 1 0 72zM0 0h44A44 44 0 0 1 0 44z",
    accent: "M0 0h20A20 20 0 0 1 0 20z",
    turns: 4,
  },
  /** Four petals around a seed, after the batik kawung, for an invitation. */
  rays: {
    figure: [
      "M44.5 44.5A28.3 28.3 0 0 1 6.5 6.5A28.3 28.3 0 0 1 44.5 44.5z",
      "M55.5 44.5A28.3 28.3 0 0 1 93.5 6.5A28.3 28.3 0 0 1 55.5 44.5z",
      "M55.5 55.5A28.3 28.3 0 0 1 93.5 93.5A28.3 28.3 0 0 1 55.5 55.5z",
      "M44.5 55.5A28.3 28.3 0 0 1 6.5 93.5A28.3 28.3 0 0 1 44.5 55.5z",
    ].join(""),
    accent: "M45 10l5-5 5 5-5 5zM45 90l5-5 5 5-5 5zM5 50l5-5 5 5-5 5zM85 50l5-5 5 5-5 5z",
    turns: 1,
  },
  /** Stairs that turn at each tile. */
  steps: { figure: "M0 100v-25h25v-25h25v-25h25v-25h25v100z", accent: "", turns: 2 },
  /** Discs, as in a halftone print. */
  dots: {
    figure: [
      "M56 25a19 19 0 1 1 38 0a19 19 0 1 1-38 0z",
      "M56 75a19 19 0 1 1 38 0a19 19 0 1 1-38 0z",
      "M6 75a19 19 0 1 1 38 0a19 19 0 1 1-38 0z",
    ].join(""),
    accent: "M13 25a12 12 0 1 1 24 0a12 12 0 1 1-24 0z",
    turns: 4,
  },
  /** Nested diamonds, after the batik ceplok. */
  diamonds: { figure: "M50 0l50 50-50 50-50-50z", accent: "M50 25l25 25-25 25-25-25z", turns: 1 },
};
