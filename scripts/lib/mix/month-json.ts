import type { Advice, MonthReport, PillarShare, Verdict } from "./month-report.ts";

/** A month as `check --format json` and the public data write it. The keys are a contract. */
export interface MonthJson {
  /** 2026-11 */
  readonly month: string;
  readonly verdict: Verdict;
  readonly posts: number;
  readonly pillars: Readonly<Record<string, PillarShare>>;
  /** in the office's language; empty where there is nothing to advise */
  readonly advice: string;
  /** there where the month is off and the office says why */
  readonly explained?: true;
  readonly note?: string;
}

export function monthJson(report: MonthReport, advice: (advice: Advice) => string): MonthJson {
  const { month, verdict, posts, pillars, note } = report;
  const explained = note !== undefined && ({ explained: true, note } as const);
  return { month, verdict, posts, pillars, advice: advice(report.advice), ...explained };
}
