import type { Breakdown, BreakdownGroup, BreakdownPeriod } from "../mix/breakdown.ts";
import type { Channel, Office } from "../model/office.ts";
import { capitalise } from "../text/capitalise.ts";
import { monthWords } from "./month-words.ts";
import type { Words } from "./words.ts";

/** How a breakdown is written in the office's language. */
export interface BreakdownWords {
  /** "WhatsApp", "Uang Kita", "Tutorial", "tanpa kampanye" */
  label(group: BreakdownGroup): string;
  /** "3 bulan terakhir (September 2026 sampai November 2026), 24 pos terbit" */
  period(period: BreakdownPeriod): string;
  /** one sentence for each thing that stands out, or one that says nothing does */
  remarks(period: BreakdownPeriod): string[];
}

export function breakdownWords(
  { by }: Breakdown,
  { pillars, campaigns }: Pick<Office, "pillars" | "campaigns">,
  words: Words,
): BreakdownWords {
  const { breakdown } = words.verdicts;
  const wording = monthWords(words, pillars);
  const label = ({ id, pillar }: BreakdownGroup): string => {
    if (id === undefined) return breakdown.none[by];
    const found = {
      channel: () => words.site.channelNames[id as Channel],
      campaign: () => campaigns.find((campaign) => campaign.id === id)?.name,
      kind: () => pillars.find((one) => one.id === pillar)?.kinds.find((kind) => kind.id === id)?.label,
    }[by]();
    return found ?? id;
  };
  return {
    label,
    period: ({ months, from, to, posts }) =>
      breakdown.period(months, wording.month(from), wording.month(to), posts),
    remarks: ({ remarks }) => {
      const silent = remarks.filter(({ type }) => type === "silent").map(({ group }) => label(group));
      const sentences = remarks.flatMap((remark) => {
        if (remark.type === "silent") return [];
        const { group, pillar } = remark;
        if (remark.type === "only")
          return [breakdown.only(label(group), wording.pillar(pillar), group.posts)];
        const figures = group.pillars[pillar];
        return figures ? [breakdown.over(label(group), wording.figures(pillar, figures))] : [];
      });
      const all = [...sentences, ...(silent.length > 0 ? [breakdown.silent(silent)] : [])];
      return all.length > 0 ? all.map(capitalise) : [breakdown.nothing[by]];
    },
  };
}
