/** What exports of statistics say, for a person at a terminal. */
import {
  comparisons,
  type InsightReport,
  type Measure,
  measures,
  type Standings,
} from "../insights/compare.ts";
import { insightWords } from "../language/insight-words.ts";
import type { Words } from "../language/words.ts";
import { writerFor } from "../language/writer.ts";
import type { ExportUse } from "../model/insights.ts";
import type { Pillar } from "../model/office.ts";
import { type Cell, type Column, dim, tableLines } from "../terminal/table.ts";
import { type Paint, painter, type Terminal, withSignsOf } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";

export interface InsightsText {
  readonly exports: readonly ExportUse[];
  readonly report: InsightReport;
  readonly pillars: readonly Pillar[];
  readonly words: Words;
  /** the last lines: where the figures are published, and what is wrong */
  readonly notes: readonly string[];
}

export function insightsText(
  { exports, report, pillars, words, notes }: InsightsText,
  terminal: Terminal,
): string {
  const say = words.audience.insights;
  const { command } = words.audience;
  const { number, date } = writerFor(words.site.locale);
  const paint = painter(terminal);
  const spoken = insightWords(words, pillars);
  const heading = (text: string): string[] => ["", paint("bold", text)];
  const lines = (text: string): string[] => wrap(text, terminal.width);
  const column = (head: string, cells: readonly string[], align: Column["align"] = "right"): Column => ({
    align,
    head: dim(paint, head),
    cells: cells.map((text) => ({ text })),
  });
  const share = (part: number | undefined): string =>
    part === undefined ? "–" : writerFor(words.site.locale).percent(part);
  const counted = (value: number | undefined): string =>
    value === undefined ? say.few : spoken.figure(value);

  const { from, to, channels, by, earned } = report;
  const comparison = (measure: Measure, standings: readonly Standings[]): Column => ({
    align: "left",
    head: dim(paint, say.columns[measure]),
    cells: standings.map((one) => standingCell(one, measure, spoken.typical(one), words, paint)),
  });
  const all = [
    paint("bold", command.title),
    ...heading(command.exports),
    ...exports.flatMap((one) => exportLines(one, words, terminal.width)),
    ...(from === undefined || to === undefined
      ? ["", ...lines(command.nothing)]
      : [
          "",
          ...lines(say.summary(number(report.postings), number(report.posts), date(from), date(to))),
          ...heading(say.channelsHeading),
          ...tableLines([
            column(
              say.columns.channel,
              channels.map(({ channel }) => words.site.channelNames[channel]),
              "left",
            ),
            column(
              say.columns.postings,
              channels.map(({ postings }) => number(postings)),
            ),
            column(
              say.columns.reach,
              channels.map(({ reach }) => counted(reach)),
            ),
            column(
              say.columns.interactions,
              channels.map(({ interactions }) => counted(interactions)),
            ),
            column(
              say.columns.rate,
              channels.map(({ rate }) => counted(rate)),
            ),
            column(
              say.columns.counts,
              channels.map(({ counts }) => (counts ? say.counts[counts] : "–")),
              "left",
            ),
          ]),
          ...heading(say.earnedHeading),
          ...(earned.length === 0
            ? []
            : tableLines([
                column(
                  say.columns.pillar,
                  earned.map(({ pillar }) => pillars.find(({ id }) => id === pillar)?.label ?? pillar),
                  "left",
                ),
                column(
                  say.columns.share,
                  earned.map((one) => share(one.share)),
                ),
                column(
                  say.columns.shareReach,
                  earned.map((one) => share(one.reach)),
                ),
                column(
                  say.columns.shareInteractions,
                  earned.map((one) => share(one.interactions)),
                ),
              ])),
          ...spoken.earned(report).flatMap(lines),
          ...comparisons.flatMap((one) => {
            const groups = by[one];
            if (groups.length === 0) return [];
            return [
              ...heading(say.headings[one]),
              ...tableLines([
                column(
                  say.columns[one],
                  groups.map((group) => spoken.label(one, group)),
                  "left",
                ),
                column(
                  say.columns.posts,
                  groups.map(({ reach, interactions }) => number(Math.max(reach.posts, interactions.posts))),
                ),
                ...measures.map((measure) =>
                  comparison(
                    measure,
                    groups.map((group) => group[measure]),
                  ),
                ),
              ]),
            ];
          }),
          "",
          ...lines(say.groupsIntro),
        ]),
    ...(notes.length > 0 ? ["", ...notes.flatMap(lines)] : []),
  ];
  return withSignsOf(terminal, `${all.join("\n")}\n`);
}

function standingCell(
  { standing }: Standings,
  measure: Measure,
  typical: string | undefined,
  words: Words,
  paint: Paint,
): Cell {
  const said = words.audience.insights.standings[measure][standing];
  if (typical === undefined) return dim(paint, said);
  const text = `${typical} ${said}`;
  return standing === "more" || standing === "less"
    ? { text, paint: (laid) => paint("bold", laid) }
    : { text };
}

/** Rows in doubt that are told one by one. */
const toldInDoubt = 5;

function exportLines(one: ExportUse, words: Words, width: number): string[] {
  const { command } = words.audience;
  const { number, list, choice } = writerFor(words.site.locale);
  const counts = [
    [one.matched, command.matched],
    [one.foreign, command.foreign],
    [one.ambiguous.length, command.ambiguous],
    [one.superseded, command.superseded],
    [one.repeated, command.repeated],
    [one.empty, command.empty],
  ] as const;
  const said = counts.flatMap(([count, word]) => (count > 0 ? [word(number(count))] : []));
  const more = one.ambiguous.length - toldInDoubt;
  const notes = [
    ...one.ambiguous
      .slice(0, toldInDoubt)
      .map(({ line, posts }) => command.doubt(number(line), choice(posts.slice(0, 3)))),
    ...(more > 0 ? [command.more(number(more))] : []),
    ...(one.unknown.length > 0 ? [command.unknown(one.unknown.join(", "))] : []),
  ];
  const head = `${command.export(one.file, number(one.rows))}${said.length > 0 ? `: ${list(said)}` : ""}.`;
  return [...wrap(head, width), ...notes.flatMap((note) => wrap(`- ${note}`, width))];
}
