import type { MonthReport } from "../mix/month-report.ts";

/**
 * How many posts a month should have, and where the number is from: the admin, the office's habit, or the least that is
 * judged.
 */
export interface Volume {
  readonly posts: number;
  readonly from: "asked" | "usual" | "minimum";
}

/** How many months show what is usual; older ones would count what the office no longer does. */
const lookBack = 3;

/**
 * How many posts a month of this office has: the median of the last three past months with public posts, at least `minimum`.
 * Of two months the larger number counts.
 *
 * @param months oldest first
 */
export function usualVolume(months: readonly MonthReport[], currentMonth: string, minimum: number): Volume {
  const counts = months
    .filter(({ month }) => month < currentMonth)
    .slice(-lookBack)
    .map((report) => report.public)
    .sort((a, b) => a - b);
  const median = counts[Math.floor(counts.length / 2)] ?? 0;
  return median >= minimum && median > 0
    ? { posts: median, from: "usual" }
    : { posts: Math.max(1, minimum), from: "minimum" };
}
