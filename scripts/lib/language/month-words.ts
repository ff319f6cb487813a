import type { Advice, MonthReport, PillarShare } from "../mix/month-report.ts";
import type { Pillar } from "../model/office.ts";
import type { Words } from "./words.ts";

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
  const { locale } = words.site;
  const calendar = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
    // Months and dates are the office's own already: UTC keeps them as they are, on any machine.
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (date) => format.format(Date.parse(date));
  };
  const percent = (digits: number): ((share: number) => string) => {
    const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits });
    return (share) => format.format(share);
  };
  const names = new Map(pillars.map(({ id, label }) => [id, withinSentence(label)]));
  const name = (id: string): string => names.get(id) ?? id;
  const share = percent(0);
  const target = percent(2);
  const figures = (id: string, pillar: PillarShare): string =>
    words.verdicts.share(name(id), share(pillar.share), target(pillar.target));
  return {
    month: calendar({ month: "long", year: "numeric" }),
    shortMonth: calendar({ month: "short", year: "numeric" }),
    date: calendar({ day: "numeric", month: "long", year: "numeric" }),
    share,
    target,
    points: (points) => new Intl.NumberFormat(locale).format(points),
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
