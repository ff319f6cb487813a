import type { Advice, MonthReport, PillarShare } from "../mix/month-report.ts";
import type { Pillar } from "../model/office.ts";
import type { Words } from "./words.ts";
import { writerFor } from "./writer.ts";

/** How the figures of a month are written in the office's language. */
export interface MonthWords {
  /** 2026-09 as "September 2026" */
  month(month: string): string;
  /** 2026-09 as "Sep 2026" */
  shortMonth(month: string): string;
  /** 2026-11-22 as "22 November 2026" */
  date(date: string): string;
  /** a share of 0–1 in whole percent: "38%" */
  share(share: number): string;
  /** a target of 0–1 in percent as the office set it, with up to two decimals: "33,33%" */
  target(target: number): string;
  /** points: "10", "2,5" */
  points(points: number): string;
  /** "ganti 2 promosi dengan informasi"; empty where there is nothing to advise */
  advice(advice: Advice): string;
  /** a pillar's label as it stands within a sentence */
  pillar(id: string): string;
  /** "informasi 38% (target 70%)" */
  figures(id: string, figures: PillarShare): string;
  /** the whole mix: "informasi 38% (target 70%), emosi …" */
  shares(report: MonthReport): string;
}

export function monthWords(words: Words, pillars: readonly Pillar[]): MonthWords {
  const { month, shortMonth, date, number, percent } = writerFor(words.site.locale);
  const names = new Map(pillars.map(({ id, label }) => [id, withinSentence(label)]));
  const name = (id: string): string => names.get(id) ?? id;
  const share = (part: number): string => percent(part);
  const target = (part: number): string => percent(part, 2);
  const figures = (id: string, pillar: PillarShare): string =>
    words.verdicts.share(name(id), share(pillar.share), target(pillar.target));
  return {
    month,
    shortMonth,
    date,
    share,
    target,
    points: number,
    advice: (advice) => words.verdicts.advice(advice, name),
    pillar: name,
    figures,
    shares: ({ pillars: shares }) =>
      words.verdicts.join(Object.entries(shares).map(([id, pillar]) => figures(id, pillar))),
  };
}

/** A label as it stands within a sentence: "Informasi" in lower case, "PNBP" as it is. */
function withinSentence(label: string): string {
  return label.replace(/\p{Lu}(?=\p{Ll})/gu, (capital) => capital.toLowerCase());
}
