/**
 * The tables of `--by`, for a terminal: one for each period, but a single one for kinds, since a kind always has the same
 * pillar.
 */

import { breakdownWords } from "../language/breakdown-words.ts";
import { monthWords } from "../language/month-words.ts";
import type { Breakdown, BreakdownGroup } from "../mix/breakdown.ts";
import { type Column, dim, tableLines } from "../terminal/table.ts";
import { painter, type Terminal } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";
import type { CheckReport } from "./check-report.ts";
import { type Drawing, fittingColumns } from "./mix-columns.ts";

export function breakdownTables(
  breakdown: Breakdown,
  office: NonNullable<CheckReport["office"]>,
  words: CheckReport["words"],
  terminal: Terminal,
): string[] {
  const paint = painter(terminal);
  const wording = monthWords(words, office.pillars);
  const spoken = breakdownWords(breakdown, office, words);
  const { title, head } = words.verdicts.breakdown;
  const lines = (text: string): string[] => wrap(text, terminal.width);

  const mixTable = (groups: readonly BreakdownGroup[]): string[] => {
    const rows = groups.map((group) => ({ ...group, off: group.verdict === "off" }));
    const drawing: Drawing = { office, rows, words, wording, paint };
    const first: Column = {
      align: "left",
      head: dim(paint, head[breakdown.by]),
      cells: [
        dim(paint, words.verdicts.report.target),
        ...groups.map((group) => ({ text: spoken.label(group) })),
      ],
    };
    return tableLines(fittingColumns(drawing, terminal.width, [first]));
  };

  const kinds = breakdown.by === "kind";
  return [
    paint("bold", title[breakdown.by]),
    ...(kinds ? ["", ...kindTable(breakdown, { words, wording, paint }, spoken.label)] : []),
    ...breakdown.periods.flatMap((period) => [
      "",
      ...lines(spoken.period(period)),
      ...(kinds || period.posts === 0 ? [] : mixTable(period.groups)),
      ...spoken.remarks(period).flatMap(lines),
    ]),
  ];
}

function kindTable(
  { by, periods }: Breakdown,
  { words, wording, paint }: Pick<Drawing, "words" | "wording" | "paint">,
  label: (group: BreakdownGroup) => string,
): string[] {
  const { head, pillar, shortPeriod } = words.verdicts.breakdown;
  const same = (a: BreakdownGroup, b: BreakdownGroup): boolean => a.id === b.id && a.pillar === b.pillar;
  // The longest period holds every group that a shorter one has.
  const rows = periods.at(-1)?.groups ?? [];
  return tableLines([
    { align: "left", head: dim(paint, head[by]), cells: rows.map((row) => ({ text: label(row) })) },
    {
      align: "left",
      head: dim(paint, pillar),
      cells: rows.map((row) => ({ text: row.pillar === undefined ? "" : wording.pillar(row.pillar) })),
    },
    ...periods.map(
      ({ months, groups }): Column => ({
        align: "right",
        head: dim(paint, shortPeriod(months)),
        cells: rows.map((row) => ({ text: String(groups.find((group) => same(group, row))?.posts ?? 0) })),
      }),
    ),
  ]);
}
