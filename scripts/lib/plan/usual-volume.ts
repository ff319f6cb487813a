import type { MonthReport } from "../mix/month-report.ts";

/** How many posts a month shall have, and who says so: the admin, what is usual here, or the least that is judged. */
export interface Volume {
  readonly posts: number;
  readonly from: "asked" | "usual" | "minimum";
}

/** Months that tell what is usual: a longer look back would weigh what the office no longer does. */
const lookBack = 3;

/**
 * How many posts a month of this office has: the median of the last three past months with public posts, at least `minimum`.
 * Of two months the greater is taken.
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
