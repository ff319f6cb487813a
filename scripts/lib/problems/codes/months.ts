/** What can be wrong with months and their mix. */

export interface MonthProblems {
  /** in months.yaml; `meant` is how it should be written, where that is beyond doubt */
  "invalid-month": { readonly found: string; readonly meant: string | undefined };
  /** a note of months.yaml on a month that is not off; `why` says what it is instead */
  "idle-month-note": {
    readonly month: string;
    readonly why: "balanced" | "few" | "open" | "future" | "no-posts";
  };
  /** `meant` as above */
  "invalid-month-folder": { readonly found: string; readonly meant?: string | undefined };
  "month-mismatch": { readonly folder: string; readonly month: string };
  /** a date in the front matter, more than `years` from now or before the year `before` */
  "far-date": { readonly key: string; readonly found: string } & (
    | { readonly years: number }
    | { readonly before: number }
  );
  "month-off": MonthData;
  "month-few": MonthData & { readonly posts: number; readonly minimum: number };
  "month-open": MonthData;
  "month-planned": MonthData;
}

export const monthWarnings = ["idle-month-note", "far-date", "month-off"] satisfies (keyof MonthProblems)[];

/** A month and its mix, already in words. */
export interface MonthData {
  /** 2026-11 */
  readonly id: string;
  readonly month: string;
  /** the fewest changes that would balance it; nobody is told to change a month that is over */
  readonly advice: string;
  readonly shares: string;
}
