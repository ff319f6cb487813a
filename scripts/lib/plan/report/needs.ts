/** What the month has and what it still needs, pillar by pillar, and in a sentence. */

import { type MonthWords, monthWords } from "../../language/month-words.ts";
import type { Words } from "../../language/words.ts";
import { total } from "../../mix/mix-scale.ts";
import { dim, tableLines } from "../../terminal/table.ts";
import type { Paint } from "../../terminal/terminal.ts";
import { lacking, type MonthPlan, type PlanDay } from "../month-plan.ts";
import type { Marks } from "./marks.ts";

export function needsTable(plan: MonthPlan, marks: Marks, words: Words, paint: Paint): string[] {
  const { columns } = words.plan;
  const wording = monthWords(
    words,
    plan.pillars.map(({ pillar }) => pillar),
  );
  const sum = plan.posts.length + lacking(plan);
  const right = (name: string, cells: readonly string[]) => ({
    align: "right" as const,
    head: dim(paint, name),
    cells: cells.map((text) => ({ text })),
  });
  const rows = plan.pillars;
  const lines = tableLines([
    {
      align: "left",
      head: dim(paint, `  ${columns.pillar}`),
      cells: rows.map(({ pillar }) => ({
        text: `? ${pillar.label}`,
        paint: (laid: string) => laid.replace("?", () => marks.letter(pillar)),
      })),
    },
    right(
      columns.planned,
      rows.map(({ planned }) => String(planned)),
    ),
    ...(plan.when === "past"
      ? []
      : [
          right(
            columns.needed,
            rows.map(({ needed }) => (needed === 0 ? "–" : `+${needed}`)),
          ),
          right(
            columns.total,
            rows.map(({ planned, needed }) => String(planned + needed)),
          ),
        ]),
    right(
      columns.share,
      rows.map(({ planned, needed }) => (sum === 0 ? "–" : wording.share((planned + needed) / sum))),
    ),
    right(
      columns.target,
      rows.map(({ pillar }) => wording.target(pillar.target / 100)),
    ),
  ]);
  return lines.map((line) => `  ${line}`);
}

/** Sentences: what to do, how many posts there are, and what the figures leave open. */
export function needsSentences(plan: MonthPlan, words: Words): string[] {
  const { plan: said } = words;
  const wording = monthWords(
    words,
    plan.pillars.map(({ pillar }) => pillar),
  );
  const states = (["public", "scheduled", "draft"] as const)
    .filter((state) => plan.states[state] > 0)
    .map((state) => said.count(plan.states[state], said.states[state]));
  const totals = said.totals(plan.posts.length, states);
  if (plan.when === "past") return [pastVerdict(plan, words), totals];
  const open = plan.days.filter((day) => day.open);
  return [
    ...advice(plan, words, wording),
    `${totals} ${said.openDays(open.length, dayNumbers(open))}`,
    said.volume[plan.volume.from](plan.volume.posts),
    ...(plan.when === "current" && plan.states.draft > 0 ? [said.draftsUncounted(plan.states.draft)] : []),
  ];
}

function advice(plan: MonthPlan, { plan: said }: Words, wording: MonthWords): string[] {
  const { replace, add } = plan.exchange;
  if (replace.length > 0 || add.length > 0) return [said.exchange(wording.advice(plan.exchange))];
  const missing = lacking(plan);
  const sum = plan.posts.length + missing;
  if (missing === 0) return [sum === 0 ? said.exchange("") : said.balanced(sum)];
  const needed = plan.pillars
    .filter((row) => row.needed > 0)
    .map(({ pillar, needed: count }) => ({ count, pillar: pillar.id }));
  const atLeast = Math.max(plan.volume.posts, plan.posts.length);
  return [
    said.needs(wording.advice({ replace: [], add: needed }), sum),
    ...(sum > atLeast ? [said.needsMore(atLeast, sum)] : []),
  ];
}

function pastVerdict({ report }: MonthPlan, { plan, verdicts }: Words): string {
  return report && total([report.public]) > 0 ? plan.past(verdicts.labels[report.verdict]) : plan.pastEmpty;
}

/** 1, 4, 7–11: runs of neighbouring days as one. */
function dayNumbers(days: readonly PlanDay[]): string {
  const runs: [number, number][] = [];
  for (const { date } of days) {
    const day = Number(date.slice(8));
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
