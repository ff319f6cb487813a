/** What is said of a month, as data: checks, pages and commands all show these figures. */

export const verdicts = ["balanced", "off", "few", "open", "planned"] as const;
export type Verdict = (typeof verdicts)[number];

/** What is said of a month that is over. */
export type FinalVerdict = Extract<Verdict, "balanced" | "off" | "few">;

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

/** What a month will be, and what can still be done about it. Posts here are those that `MonthReport.posts` counts. */
export interface Forecast {
  /** the verdict if the month ends with these posts; it stays the same once the month is over and they are public */
  readonly verdict: FinalVerdict;
  /**
   * the pillar to write next: the one that lacks most of those that the advice calls for, else the one whose next post
   * leaves the month as it should be; undefined where any further post would tip it, or none can help
   */
  readonly next: string | undefined;
  /** posts still to be written for the advice: additions, and those that take another's place */
  readonly needed: number;
  /** posts that the days left can still take; today counts in full */
  readonly room: number;
  /** whether the month is balanced, or what is needed can still be done in time, without changing a public post */
  readonly attainable: boolean;
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
  /** the office's note on a month that is off and over, which is then called explained; it changes nothing else */
  readonly note?: string;
  /**
   * for open and planned months of the office's own reports; never in public data, which must not reveal what is scheduled
   */
  readonly forecast?: Forecast;
}

/** For whatever shows a month without its note, and is not to change with it. */
export function withoutNote({ note: _, ...report }: MonthReport): MonthReport {
  return report;
}
