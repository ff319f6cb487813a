import type { MixRules } from "../model/office.ts";
import { csvField } from "../text/csv.ts";
import { basisPoints } from "./mix-scale.ts";
import type { MonthReport } from "./month-report.ts";

/**
 * The months as CSV by RFC 4180, for a spreadsheet: a header, then one row a month, oldest first. The columns:
 *
 * - `month`: 2026-11
 * - `verdict`: balanced, off, few, open or planned
 * - `posts`: the posts that the shares are of
 * - for each pillar, by its id: `<id>_posts`, how many of them; `<id>_percent`, their share, with at most two decimals;
 *   `<id>_target`, the share that the office aims at, in percent
 * - `tolerance`: points by which a share may miss its target
 * - `minimum`: a month with fewer posts is not judged
 * - `note`: the office's note on a month that is off; empty where there is none. Only a file with such a month has this column
 *
 * So every row holds all that its verdict rests on, and it can be computed again. Decimals are written with a point. Only the
 * note needs quotes: the others are whole numbers, decimals, and ids of lower-case letters, digits and hyphens.
 */
export function balanceCsv(
  months: readonly MonthReport[],
  pillars: readonly { readonly id: string }[],
  { tolerance, minimum }: Pick<MixRules, "tolerance" | "minimum">,
): string {
  const explained = months.some(({ note }) => note !== undefined);
  const ids = pillars.map(({ id }) => id);
  const header = [
    "month",
    "verdict",
    "posts",
    ...ids.flatMap((id) => [`${id}_posts`, `${id}_percent`, `${id}_target`]),
    "tolerance",
    "minimum",
    ...(explained ? ["note"] : []),
  ];
  const rows = months.map(({ month, verdict, posts, pillars: shares, note = "" }) => [
    month,
    verdict,
    posts,
    ...ids.flatMap((id) => {
      const { count, share, target } = shares[id] ?? { count: 0, share: 0, target: 0 };
      return [count, percent(share), percent(target)];
    }),
    basisPoints(tolerance) / 100,
    minimum,
    ...(explained ? [csvField(note)] : []),
  ]);
  return [header, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/** @param share 0–1 */
function percent(share: number): number {
  return basisPoints(share * 100) / 100;
}
