import type { Motif } from "./motif.ts";

/** Upright columns, each with its capital, for facts that stand. */
export const columns: Motif = {
  tile({ x, y, width: s }, palette, random) {
    // A portico: three shafts under a beam. One in three stands in the light.
    const shafts = [0.05, 0.39, 0.73].map(
      (at) => `M${x + s * at} ${y + s}V${y + s * 0.26}h${s * 0.22}V${y + s}z`,
    );
    return (
      <>
        <path fill={palette.ground} d={`M${x} ${y}h${s}v${s}h${-s}z`} />
        <path fill={palette.mid} d={`M${x} ${y}h${s}v${s * 0.16}h${-s}z`} />
        <path fill={random.below(3) === 0 ? palette.bright : palette.far} d={shafts.join("")} />
      </>
    );
  },

  wall(box, unit, palette, random) {
    const width = unit / 2;
    const count = Math.ceil(box.width / width);
    const lit = Math.max(1, count - 1 - random.below(3));
    const fills = [palette.mid, palette.far, palette.near];
    return (
      <>
        {Array.from({ length: count }, (_, index) => {
          // Rising to the right, in quarter units, so that tops line up with the grid of the other motifs.
          const rise = 0.3 + (0.62 * index) / Math.max(1, count - 1);
          const steps = Math.round((box.height * rise) / (unit / 4)) + random.below(4) - 2;
          const height = Math.min(box.height, Math.max(2, steps) * (unit / 4));
          return (
            <path
              key={box.x + index * width}
              fill={index === lit ? palette.bright : fills[index % fills.length]}
              d={column(box.x + index * width, box.y + box.height, width, height)}
            />
          );
        })}
      </>
    );
  },

  edge(box, unit, palette) {
    const width = unit / 3;
    const foot = box.y + box.height;
    const at = (index: number, height: number) => column(box.x + index * width, foot, width, height);
    return (
      <>
        <path fill={palette.bright} d={at(0, unit * 3.25)} />
        <path fill={palette.far} d={at(1, unit * 2)} />
        <path fill={palette.mid} d={at(2, unit)} />
      </>
    );
  },

  hem(box, unit, palette) {
    const width = unit / 3;
    const at = (index: number, height: number) =>
      column(box.x + index * width, box.y + box.height, width, height);
    return (
      <>
        <path fill={palette.bright} d={at(0, unit * 1.75)} />
        <path fill={palette.far} d={at(1, unit * 1.15)} />
        <path fill={palette.mid} d={at(2, unit * 0.6)} />
      </>
    );
  },
};

/** A shaft and, over a slit, its capital; `height` is that of both. */
function column(x: number, foot: number, width: number, height: number): string {
  const capital = width * 0.24;
  const slit = width * 0.12;
  const shaft = height - capital - slit;
  return `M${x} ${foot}v${-shaft}h${width}v${shaft}zM${x} ${foot - height}h${width}v${capital}h${-width}z`;
}
