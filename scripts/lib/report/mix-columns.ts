/** The columns that show how posts divide over the pillars. Below each head comes the target, then one row for each mix. */

import type { MonthWords } from "../language/month-words.ts";
import { basisPoints } from "../mix/mix-scale.ts";
import type { PillarShare } from "../mix/month-report.ts";
import { side } from "../mix/split.ts";
import type { Pillar } from "../model/office.ts";
import { type Cell, type Column, dim, tableWidth } from "../terminal/table.ts";
import type { Paint } from "../terminal/terminal.ts";
import { fitCells, widthOf } from "../terminal/width.ts";
import type { CheckReport } from "./check-report.ts";
import { mixBar, paintBar, paintPillar, pattern } from "./mix-bar.ts";

/** One row: the posts of a month, of a channel, … */
export interface MixRow {
  readonly posts: number;
  readonly pillars: Readonly<Record<string, PillarShare>>;
  /** whether the pillars that miss their target are marked */
  readonly off: boolean;
}

/** What the columns are made from. */
export interface Drawing {
  readonly office: NonNullable<CheckReport["office"]>;
  readonly rows: readonly MixRow[];
  readonly words: CheckReport["words"];
  readonly wording: MonthWords;
  readonly paint: Paint;
}

/** Cells; a shorter bar says too little, a longer one adds nothing. */
const barWidth = { least: 8, most: 24 };

/**
 * The most telling columns that fit: the long form of the first column gives way first, then the bar, then the pillars'
 * labels.
 * @param firsts the first column, from its longest form to its shortest
 * @param last a column after the bar
 */
export function fittingColumns(
  drawing: Drawing,
  width: number,
  firsts: readonly Column[],
  last: readonly Column[] = [],
): Column[] {
  const shortest = firsts.slice(-1);
  const attempts = [
    ...firsts.map((first) => ({ first, bar: true, label: Number.POSITIVE_INFINITY })),
    ...shortest.map((first) => ({ first, bar: false, label: Number.POSITIVE_INFINITY })),
    ...shortest.map((first) => ({ first, bar: false, label: 0 })),
  ];
  let columns: Column[] = [];
  for (const { first, bar, label } of attempts) {
    const figures = [
      first,
      postsColumn(drawing),
      ...drawing.office.pillars.map((pillar, i) => pillarColumn(drawing, pillar, i, label)),
    ];
    columns = [...figures, ...last];
    const left = width - tableWidth([...columns, barColumn(drawing, 0)]);
    if (left >= barWidth.least) {
      return [...figures, barColumn(drawing, Math.min(left, barWidth.most)), ...last];
    }
    if (!bar && tableWidth(columns) <= width) break;
  }
  return columns;
}

export function postsColumn({ rows, words, paint }: Drawing): Column {
  return {
    align: "right",
    head: dim(paint, words.verdicts.report.posts),
    cells: [{ text: "" }, ...rows.map(({ posts }) => ({ text: String(posts) }))],
  };
}

/**
 * Count and share, such as " 5  38%▼": ▲ and ▼ name the pillars that make a mix off.
 * @param most cells of the label, though never fewer than the figures under it take
 */
export function pillarColumn(
  { office, rows, wording, paint }: Drawing,
  pillar: Pillar,
  index: number,
  most: number,
): Column {
  const digits = Math.max(1, ...rows.map((row) => String(countOf(row, pillar)).length));
  const target = wording.target(pillar.target / 100);
  const figures = Math.max(4, widthOf(target));
  const cells = rows.map((row): Cell => {
    const count = String(countOf(row, pillar)).padStart(digits);
    const share = row.posts === 0 ? "" : wording.share(row.pillars[pillar.id]?.share ?? 0);
    const mark = markOf(row, pillar, office.site.mix.tolerance);
    return {
      text: `${count} ${share.padStart(figures)}${mark}`,
      paint: mark === " " ? undefined : (text) => paint(["bold", "red"], text),
    };
  });
  return {
    align: "right",
    head: {
      text: `${pattern(index)} ${fitCells(pillar.label, Math.max(most, digits + figures))}`,
      paint: (text) => paintPillar(paint, index, text),
    },
    cells: [dim(paint, `${target} `), ...cells],
  };
}

export function barColumn({ office, rows, words, paint }: Drawing, width: number): Column {
  const bar = (weights: readonly number[]): Cell => ({
    text: mixBar(weights, width),
    paint: (text) => paintBar(paint, text),
  });
  return {
    align: "left",
    head: dim(paint, fitCells(words.verdicts.report.bar, width)),
    cells: [
      bar(office.pillars.map(({ target }) => basisPoints(target))),
      ...rows.map((row) => bar(office.pillars.map((pillar) => countOf(row, pillar)))),
    ],
  };
}

/** ▲ for a pillar with too much of a mix, ▼ with too little, a space otherwise. */
export function markOf(row: MixRow, pillar: Pillar, tolerance: number): "▲" | "▼" | " " {
  if (!row.off) return " ";
  const beyond = side(countOf(row, pillar), row.posts, basisPoints(pillar.target), basisPoints(tolerance));
  return beyond === 0 ? " " : beyond > 0 ? "▲" : "▼";
}

function countOf(row: MixRow, pillar: Pillar): number {
  return row.pillars[pillar.id]?.count ?? 0;
}
