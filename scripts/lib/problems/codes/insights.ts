/** What can be wrong with exports of platforms' statistics. */

export interface InsightProblems {
  /** a file of insights/ that is none of comma-separated values */
  "insight-file": { readonly name: string; readonly kind: "workbook" | "other" };
  /** what an export has to have, and the columns that it has and nobody knows */
  "insight-columns": {
    readonly lacks: readonly ("figures" | "post" | "channel")[];
    readonly unknown: readonly string[];
  };
  /** cells of an export that are no count and no moment: the first of `count` */
  "insight-value": { readonly column: string; readonly found: string; readonly count: number };
  /** dates of which nothing says whether the day or the month comes first */
  "insight-dates": Record<never, never>;
  /** rows of postings that an export has several of */
  "insight-repeated": { readonly count: number };
  /** a quotation mark that nothing closes, so that all behind it is one cell */
  "insight-quote": Record<never, never>;
}

export const insightWarnings = [
  "insight-file",
  "insight-columns",
  "insight-value",
  "insight-dates",
  "insight-repeated",
  "insight-quote",
] satisfies (keyof InsightProblems)[];
