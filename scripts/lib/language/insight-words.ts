import {
  type Comparison,
  type GroupFigures,
  hoursTogether,
  type InsightReport,
  type Standings,
} from "../insights/compare.ts";
import type { Pillar } from "../model/office.ts";
import type { Words } from "./words.ts";
import { writerFor } from "./writer.ts";

/** How what is compared is written in the office's language. */
export interface InsightWords {
  /** "Informasi", "Tutorial", "Senin", "06.00–08.59" */
  label(by: Comparison, group: GroupFigures): string;
  /** "1,3×"; undefined where there are too few */
  typical(standings: Standings): string | undefined;
  /** 1.204, or 12,5 */
  figure(value: number): string;
  /** what the mix of pillars earned, a sentence each */
  earned(report: InsightReport): string[];
}

export function insightWords(
  words: Words,
  pillars: readonly Pick<Pillar, "id" | "label" | "kinds">[],
): InsightWords {
  const say = words.audience.insights;
  const { number } = writerFor(words.site.locale);
  const pillar = (id: string | undefined) => pillars.find((one) => one.id === id);
  const rounded = (value: number): string =>
    number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value));
  return {
    label: (by, { id, pillar: of }) =>
      ({
        pillar: () => pillar(id)?.label ?? id,
        kind: () => pillar(of)?.kinds.find((kind) => kind.id === id)?.label ?? id,
        weekday: () => say.weekdays[Number(id) - 1] ?? id,
        hour: () => say.hours(id, String(Number(id) + hoursTogether - 1).padStart(2, "0")),
      })[by](),
    typical: ({ typical }) =>
      typical === undefined ? undefined : say.times(oneDecimal(typical, words.site.locale)),
    figure: rounded,
    earned({ earned, by }) {
      if (earned.length === 0) return [say.earned.few];
      const told = by.pillar.flatMap(({ id, reach: { standing } }) =>
        standing === "more" || standing === "less" ? [say.earned[standing](pillar(id)?.label ?? id)] : [],
      );
      if (told.length > 0) return told;
      return by.pillar.some(({ reach }) => reach.standing === "usual")
        ? [say.earned.usual]
        : [say.earned.few];
    },
  };
}

function oneDecimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}
