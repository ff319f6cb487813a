import { itemReports } from "../../disclosure/item-reports.ts";
import { monthWords } from "../../language/month-words.ts";
import type { Words } from "../../language/words.ts";
import { writerFor } from "../../language/writer.ts";
import type { Office } from "../../model/office.ts";
import { awaitedReviews } from "../../model/validity.ts";
import { painter, type Terminal, withSignsOf } from "../../terminal/terminal.ts";
import { wrap } from "../../terminal/wrap.ts";
import type { MonthPlan } from "../month-plan.ts";
import { agenda } from "./agenda.ts";
import { gridWidth, monthGrid } from "./grid.ts";
import { daySigns, marksOf, stateSigns } from "./marks.ts";
import { needsSentences, needsTable } from "./needs.ts";

/** For a person at a terminal: the month at a glance, its days in words, and what it still needs. */
export function planText(plan: MonthPlan, office: Office, words: Words, terminal: Terminal): string {
  const paint = painter(terminal);
  const marks = marksOf(office.pillars, paint);
  const wording = monthWords(words, office.pillars);
  const { now, site } = office;
  const asOf = words.verdicts.report.asOf(wording.date(now.date), now.iso.slice(11, 16));
  const ownChannels = Object.keys(site.channels).length;
  const days = agenda(plan.days, { marks, words, paint, width: terminal.width, ownChannels });
  const [first = "", ...sentences] = needsSentences(plan, words);
  const lines = [
    ...wrap(`${words.plan.title(wording.month(plan.month))} (${asOf})`, terminal.width).map((line) =>
      paint("bold", line),
    ),
    "",
    ...(terminal.width >= gridWidth
      ? [...monthGrid(plan.days, marks, words, paint), "", ...legend(plan, words, terminal.width), ""]
      : []),
    ...(days.length > 0 ? [...days, ""] : []),
    ...needsTable(plan, marks, words, paint),
    "",
    ...wrap(first, terminal.width).map((line) => paint("bold", line)),
    ...sentences.flatMap((sentence) => wrap(sentence, terminal.width)),
    ...periodicLines(plan, office, words, terminal.width),
    ...reviewLines(plan, office, words, terminal.width),
  ];
  return withSignsOf(terminal, `${lines.join("\n")}\n`);
}

/** What is to be published periodically until the month ends, and what is late already. */
function periodicLines({ month, when }: MonthPlan, office: Office, words: Words, width: number): string[] {
  if (when === "past") return [];
  const { planTitle, planItem } = words.disclosure.periodic;
  const { date } = writerFor(words.site.locale);
  const awaited = itemReports({ ...office, periodic: office.periodic ?? [] }).filter(
    ({ state, due }) =>
      state === "late" || due.slice(0, 7) === month || (state === "due" && due.slice(0, 7) < month),
  );
  if (awaited.length === 0) return [];
  const rows = awaited.map(({ name, due, state }) => planItem(name, date(due), state === "late"));
  return ["", ...wrap(planTitle, width), ...rows.flatMap((row) => wrap(`- ${row}`, width))];
}

/** What is to be looked at again until the month ends, and what should have been, by who does it. */
function reviewLines({ month, when }: MonthPlan, office: Office, words: Words, width: number): string[] {
  if (when === "past") return [];
  const { planTitle, planItem, noOwner } = words.validity;
  const { date } = writerFor(words.site.locale);
  const owners = Map.groupBy(awaitedReviews(office, `${month}-31`), ({ owner }) => owner ?? noOwner);
  if (owners.size === 0) return [];
  const rows = Array.from(owners).flatMap(([owner, reviews]) => [
    ...wrap(`${owner}:`, width),
    ...reviews.flatMap(({ title, by }) =>
      wrap(`- ${planItem(title, date(by.date), by.date <= office.now.date)}`, width),
    ),
  ]);
  return ["", ...wrap(planTitle, width), ...rows];
}

/** What the signs mean, as far as the month shows them. */
function legend({ days, states }: MonthPlan, { plan }: Words, width: number): string[] {
  const special = days.flatMap((day) => day.special);
  const shown = [
    ...(["public", "scheduled", "draft"] as const)
      .filter((state) => states[state] > 0)
      .map((state) => `${stateSigns[state]} ${plan.states[state]}`),
    ...(days.some((day) => day.working && day.posts.length === 0)
      ? [`${daySigns.empty} ${plan.legend.empty}`]
      : []),
    ...(special.some(({ kind }) => kind === "commemoration")
      ? [`${daySigns.commemoration} ${plan.legend.commemoration}`]
      : []),
    ...(special.some(({ kind }) => kind !== "commemoration")
      ? [`${daySigns.closed} ${plan.legend.closed}`]
      : []),
  ];
  return wrap(shown.map((item) => item.replaceAll(" ", "\u00a0")).join("  "), width).map((line) =>
    line.replaceAll("\u00a0", " ").trimEnd(),
  );
}
