/** The shape language of each pillar, built on square tiles like a cement-tile floor: a pillar is known by it as well as by its colour. */
import type { Box } from "../../../scripts/lib/cards/format.ts";
import type { Shape } from "../../../scripts/lib/model/shapes.ts";

/** A tile's paths: a large figure, and a smaller one upon it. @param turn quarter turns, from 0 to 3 */
export type Motif = (box: Box, turn: number) => { readonly figure: string; readonly accent: string };

export const motifs: Readonly<Record<Shape, Motif>> = {
  /** A portico: columns under a beam, for facts that stand. */
  columns: ({ x, y, width: s }) => ({
    figure: [0.08, 0.4, 0.72].map((at) => rect(x + s * at, y + s * 0.3, s * 0.2, s * 0.7)).join(""),
    accent: rect(x, y + s * 0.08, s, s * 0.14),
  }),
  /** Arcs around a corner, for what travels from person to person. */
  arcs: (box, turn) => ({
    figure: quarter(box, turn, 1) + quarter(box, turn, 0.72, true) + quarter(box, turn, 0.44),
    accent: quarter(box, turn, 0.2),
  }),
  /** Four petals around a seed, after the batik kawung, for an invitation. */
  rays: (box) => ({ figure: petals(box), accent: seeds(box) }),
  /** Stairs that turn at each tile. */
  steps: (box, turn) => ({ figure: stairs(box, turn % 2 === 1), accent: "" }),
  /** Discs, as in a halftone print. */
  dots: ({ x, y, width: s }, turn) => {
    const at = (index: number, radius: number) =>
      disc(x + s * (index % 2 === 0 ? 0.25 : 0.75), y + s * (index < 2 ? 0.25 : 0.75), s * radius);
    return {
      figure: [0, 1, 2, 3]
        .filter((index) => index !== turn)
        .map((index) => at(index, 0.19))
        .join(""),
      accent: at(turn, 0.12),
    };
  },
  /** Nested diamonds, after the batik ceplok. */
  diamonds: (box) => ({ figure: diamond(box, 1), accent: diamond(box, 0.5) }),
};

function rect(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** A quarter disc with its centre in a corner: 0 top left, 1 top right, 2 bottom right, 3 bottom left. @param hole drawn the other way round */
function quarter({ x, y, width: s }: Box, corner: number, radius: number, hole = false): string {
  const r = s * radius;
  const right = corner === 1 || corner === 2;
  const bottom = corner >= 2;
  const cx = right ? x + s : x;
  const cy = bottom ? y + s : y;
  const dx = right ? -r : r;
  const dy = bottom ? -r : r;
  const sweep = right === bottom ? 1 : 0;
  return hole
    ? `M${cx} ${cy}V${cy + dy}A${r} ${r} 0 0 ${1 - sweep} ${cx + dx} ${cy}z`
    : `M${cx} ${cy}h${dx}A${r} ${r} 0 0 ${sweep} ${cx} ${cy + dy}z`;
}

function petals({ x, y, width: s }: Box): string {
  const near = s * 0.055;
  const reach = s * 0.435;
  const r = ((s * 0.38 * Math.SQRT2) / 1.9).toFixed(2);
  const signs = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ];
  return signs
    .map(([dx = 1, dy = 1]) => {
      const at = (distance: number) =>
        `${(x + s / 2 + distance * dx).toFixed(2)} ${(y + s / 2 + distance * dy).toFixed(2)}`;
      return `M${at(near)}A${r} ${r} 0 0 1 ${at(reach)}A${r} ${r} 0 0 1 ${at(near)}z`;
    })
    .join("");
}

function seeds({ x, y, width: s }: Box): string {
  const dot = (cx: number, cy: number) =>
    `M${x + s * cx - s * 0.05} ${y + s * cy}l${s * 0.05} ${-s * 0.05}l${s * 0.05} ${s * 0.05}l${-s * 0.05} ${s * 0.05}z`;
  return dot(0.5, 0.1) + dot(0.5, 0.9) + dot(0.1, 0.5) + dot(0.9, 0.5);
}

/** Four steps, rising to the right or, mirrored, to the left. */
function stairs({ x, y, width: s }: Box, mirrored: boolean): string {
  const way = mirrored ? -1 : 1;
  const climb = Array.from({ length: 4 }, () => `v${-s / 4}h${(s / 4) * way}`).join("");
  return `M${mirrored ? x + s : x} ${y + s}${climb}V${y + s}z`;
}

function disc(cx: number, cy: number, r: number): string {
  return `M${cx - r} ${cy}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

function diamond({ x, y, width: s }: Box, scale: number): string {
  const r = (s / 2) * scale;
  return `M${x + s / 2} ${y + s / 2 - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}
