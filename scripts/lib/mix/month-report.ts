/** What is said of a month, as data: checks, pages and commands all show these figures. */

export const verdicts = ["balanced", "off", "few", "open", "planned"] as const;
export type Verdict = (typeof verdicts)[number];

export interface PillarShare {
  readonly count: number;
  /** 0–1 of the month's posts; 0 for a month without any */
  readonly share: number;
  /** 0–1 */
  readonly target: number;
}

/** The fewest changes that bring a month within tolerance; both lists empty where none is needed. */
export interface Advice {
  readonly replace: readonly { readonly count: number; readonly from: string; readonly to: string }[];
  readonly add: readonly { readonly count: number; readonly pillar: string }[];
}

export interface MonthReport {
  /** 2026-11 */
  readonly month: string;
  readonly verdict: Verdict;
  /** the posts that the shares are of: public ones, with the scheduled ones of the current month, with all of a later month */
  readonly posts: number;
  readonly public: number;
  readonly scheduled: number;
  readonly drafts: number;
  /** by pillar id, in the office's order */
  readonly pillars: Readonly<Record<string, PillarShare>>;
  readonly advice: Advice;
}
