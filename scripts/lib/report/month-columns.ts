/** The columns of the table of months. Below each head stands the target's row, then one row a month. */
import type { Pillar } from "../content/office.ts";
import { basisPoints } from "../mix/mix-scale.ts";
import type { MonthReport, Verdict } from "../mix/month-report.ts";
import type { MonthWords } from "../mix/month-words.ts";
import { side } from "../mix/split.ts";
import type { CheckReport } from "./check-report.ts";
import { mixBar, paintBar, paintPillar, pattern } from "./mix-bar.ts";
import type { Cell, Column } from "./table.ts";
import type { Paint } from "./terminal.ts";
import { length } from "./wrap.ts";

/** All that the columns draw on. */
export interface Drawing {
  readonly office: NonNullable<CheckReport["office"]>;
  readonly months: readonly MonthReport[];
  readonly words: CheckReport["words"];
  readonly wording: MonthWords;
  readonly paint: Paint;
}

/** Each verdict has its sign and its word; colour only repeats what they say. */
const signs: Record<Verdict, { readonly sign: string; readonly style: Parameters<Paint>[0] }> = {
  balanced: { sign: "✓", style: "green" },
  off: { sign: "!", style: ["bold", "red"] },
  few: { sign: "–", style: "dim" },
  open: { sign: "…", style: "cyan" },
  planned: { sign: "+", style: "dim" },
};

export function monthColumn(
  { months, words, wording, paint }: Drawing,
  form: "month" | "shortMonth",
): Column {
  const { month: head, target } = words.verdicts.report;
  return {
    align: "left",
    head: dim(paint, head),
    cells: [dim(paint, target), ...months.map(({ month }) => ({ text: wording[form](month) }))],
  };
}

export function postsColumn({ months, words, paint }: Drawing): Column {
  const head = dim(paint, words.verdicts.report.posts);
  return {
    align: "right",
    head,
    cells: [{ text: "" }, ...months.map(({ posts }) => ({ text: String(posts) }))],
  };
}

/**
 * Count and share, such as " 5  38%▼": ▲ and ▼ name the pillars that make a month off.
 * @param most characters of the label; but it never takes fewer than the figures under it
 */
export function pillarColumn(
  { office, months, wording, paint }: Drawing,
  pillar: Pillar,
  index: number,
  most: number,
): Column {
  const digits = Math.max(1, ...months.map((month) => String(countOf(month, pillar)).length));
  const target = wording.target(pillar.target / 100);
  const figures = Math.max(4, length(target));
  const cells = months.map((month): Cell => {
    const count = String(countOf(month, pillar)).padStart(digits);
    const share = month.posts === 0 ? "" : wording.share(month.pillars[pillar.id]?.share ?? 0);
    const mark = markOf(month, pillar, office.site.mix.tolerance);
    return {
      text: `${count} ${share.padStart(figures)}${mark}`,
      paint: mark === " " ? undefined : (text) => paint(signs.off.style, text),
    };
  });
  return {
    align: "right",
    head: {
      text: `${pattern(index)} ${cut(pillar.label, Math.max(most, digits + figures))}`,
      paint: (text) => paintPillar(paint, index, text),
    },
    cells: [dim(paint, `${target} `), ...cells],
  };
}

export function barColumn({ office, months, words, paint }: Drawing, width: number): Column {
  const bar = (weights: readonly number[]): Cell => ({
    text: mixBar(weights, width),
    paint: (text) => paintBar(paint, text),
  });
  return {
    align: "left",
    head: dim(paint, cut(words.verdicts.report.bar, width)),
    cells: [
      bar(office.pillars.map(({ target }) => basisPoints(target))),
      ...months.map((month) => bar(office.pillars.map((pillar) => countOf(month, pillar)))),
    ],
  };
}

export function verdictColumn({ months, words, paint }: Drawing): Column {
  const { labels, report } = words.verdicts;
  return {
    align: "left",
    head: dim(paint, report.verdict),
    cells: [
      { text: "" },
      ...months.map(({ verdict }) => ({
        text: `${signs[verdict].sign} ${labels[verdict]}`,
        paint: (text: string) => paint(signs[verdict].style, text),
      })),
    ],
  };
}

function dim(paint: Paint, text: string): Cell {
  return { text, paint: (laid) => paint("dim", laid) };
}

function countOf(month: MonthReport, pillar: Pillar): number {
  return month.pillars[pillar.id]?.count ?? 0;
}

function markOf(month: MonthReport, pillar: Pillar, tolerance: number): string {
  if (month.verdict !== "off") return " ";
  const beyond = side(
    countOf(month, pillar),
    month.posts,
    basisPoints(pillar.target),
    basisPoints(tolerance),
  );
  return beyond === 0 ? " " : beyond > 0 ? "▲" : "▼";
}

/** At most so many characters, the last of them "…" where some are left out. */
function cut(text: string, most: number): string {
  if (length(text) <= most) return text;
  return most < 1
    ? ""
    : `${Array.from(text)
        .slice(0, most - 1)
        .join("")}…`;
}
