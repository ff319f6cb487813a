/** A job summary in GitHub's Markdown: the table of months, the mix by what was asked, the problems by file. */

import { breakdownWords } from "../language/breakdown-words.ts";
import { type MonthWords, monthWords } from "../language/month-words.ts";
import { wordProblem } from "../language/word-problem.ts";
import type { Breakdown, BreakdownGroup } from "../mix/breakdown.ts";
import type { MonthReport } from "../mix/month-report.ts";
import { helpFor, helpPage } from "../problems/help-page.ts";
import type { Problem } from "../problems/problem.ts";
import { type CheckReport, judgedOffice } from "./check-report.ts";
import { markdownLink, markdownTable, markdownText } from "./markdown-text.ts";
import { type MixRow, markOf } from "./mix-columns.ts";
import { isOff, signs } from "./month-columns.ts";
import { monthSentences } from "./month-notes.ts";
import { periodicSentence, periodicSigns } from "./periodic-lines.ts";
import { waivedFindings } from "./waived-findings.ts";

/**
 * Bytes. GitHub takes 1 MiB of summary for a step and refuses more
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands, "Step isolation and limits");
 * some is left for what other commands of the step write.
 */
const limit = 1_000_000;

/** At most `bytes` bytes; what does not fit is counted in the last line. */
export function reportMarkdown(report: CheckReport, bytes = limit): string {
  const { words, breakdown, problems } = report;
  const office = judgedOffice(report);
  const spoken = words.verdicts.report;
  const head = office
    ? [...monthSection(office, report), ...(breakdown ? breakdownSection(breakdown, office, words) : [])]
    : [`## ${spoken.title}`, "", spoken.noMonths, ""];
  const sum = summary(problems, words);
  const outcome = report.outcome === undefined ? [] : [`**${markdownText(report.outcome)}**`, ""];
  const start = [
    ...outcome,
    ...head,
    ...periodicSection(report),
    sum,
    "",
    ...(problems.length > 0 ? [`### ${spoken.problems}`, ""] : []),
  ].join("\n");
  const blocks = problemBlocks(report);
  const page = report.helpPage;
  const end =
    (problems.length > 0 && page !== null ? `\n${markdownText(spoken.help(""))} ${pageLink(page)}\n` : "") +
    waivedSection(report);

  let left = bytes - size(start) - size(end) - size(omittedLine(problems.length, words));
  const fitting = blocks.findIndex(({ text }) => {
    left -= size(text);
    return left < 0;
  });
  const shown = fitting < 0 ? blocks : blocks.slice(0, fitting);
  const omitted = blocks.slice(shown.length).length;
  return (
    start + shown.map(({ text }) => text).join("") + (omitted > 0 ? omittedLine(omitted, words) : "") + end
  );
}

/** What is to be published periodically, a row each. */
function periodicSection({ periodic = [], words }: CheckReport): string[] {
  if (periodic.length === 0) return [];
  const { reportTitle, states } = words.disclosure.periodic;
  const rows = periodic.map((item) => [
    markdownText(item.name),
    `${periodicSigns[item.state]} ${markdownText(states[item.state])}`,
    markdownText(periodicSentence(item, words)),
  ]);
  return [`### ${reportTitle}`, "", ...markdownTable([{ text: "" }, { text: "" }, { text: "" }], rows), ""];
}

function omittedLine(count: number, words: CheckReport["words"]): string {
  return `\n… ${markdownText(words.verdicts.report.omitted(count))}\n`;
}

function size(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

function summary(problems: readonly Problem[], words: CheckReport["words"]): string {
  const { clean, summary: sum } = words.verdicts.report;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  if (problems.length === 0) return `✓ ${clean}`;
  return `${errors > 0 ? "✗" : "!"} **${markdownText(sum(errors, problems.length - errors))}**`;
}

function pageLink(page: string = helpPage): string {
  return isAddress(page) ? markdownLink(page.split("/").at(-1) ?? page, page) : `\`${page}\``;
}

/** A path means nothing on a summary's page, so only a full address becomes a link. */
function isAddress(page: string | null): page is string {
  return page !== null && (page.startsWith("https://") || page.startsWith("http://"));
}

function monthSection(
  office: NonNullable<CheckReport["office"]>,
  { now, months, words }: CheckReport,
): string[] {
  const wording = monthWords(words, office.pillars);
  const { report, labels } = words.verdicts;
  const moment = report.asOf(wording.date(now.date), now.iso.slice(11, 16));
  const note = (month: MonthReport): string => {
    const { foreseen, advice, explained } = monthSentences(month, { words, wording });
    return markdownText([foreseen, advice, explained].filter((text) => text !== "").join(" "));
  };
  const rows = months.map((month) => [
    markdownText(wording.month(month.month)),
    String(month.posts),
    ...mixCells({ ...month, off: isOff(month) }, office, wording),
    `${signs[month.verdict].sign} ${markdownText(labels[month.verdict])}`,
    note(month),
  ]);
  return [
    `## ${markdownText(report.title)}`,
    "",
    markdownText(moment),
    "",
    ...markdownTable(
      [
        { text: markdownText(report.month) },
        { text: markdownText(report.posts), align: "right" },
        ...pillarHeads(office, wording),
        { text: markdownText(report.verdict) },
        { text: markdownText(report.note) },
      ],
      rows,
    ),
    "",
    ...(office.leftOut > 0 ? [markdownText(report.leftOut(office.leftOut)), ""] : []),
  ];
}

function breakdownSection(
  breakdown: Breakdown,
  office: NonNullable<CheckReport["office"]>,
  words: CheckReport["words"],
): string[] {
  const wording = monthWords(words, office.pillars);
  const spoken = breakdownWords(breakdown, office, words);
  const { title, head } = words.verdicts.breakdown;
  const row = (group: BreakdownGroup): string[] => [
    markdownText(spoken.label(group)),
    String(group.posts),
    ...mixCells({ ...group, off: group.verdict === "off" }, office, wording),
  ];
  return [
    `## ${markdownText(title[breakdown.by])}`,
    "",
    ...breakdown.periods.flatMap((period) => [
      `### ${markdownText(spoken.period(period))}`,
      "",
      ...markdownTable(
        [
          { text: markdownText(head[breakdown.by]) },
          { text: markdownText(words.verdicts.report.posts), align: "right" },
          ...pillarHeads(office, wording),
        ],
        period.groups.map(row),
      ),
      "",
      ...spoken.remarks(period).map((remark) => `- ${markdownText(remark)}`),
      "",
    ]),
  ];
}

function pillarHeads(office: NonNullable<CheckReport["office"]>, wording: MonthWords) {
  return office.pillars.map(({ label, target }) => ({
    text: markdownText(`${label} (${wording.target(target / 100)})`),
    align: "right" as const,
  }));
}

function mixCells(row: MixRow, office: NonNullable<CheckReport["office"]>, wording: MonthWords): string[] {
  return office.pillars.map((pillar) => {
    const figures = row.pillars[pillar.id];
    if (!figures) return "";
    const share = row.posts === 0 ? "" : ` · ${wording.share(figures.share)}`;
    return markdownText(`${figures.count}${share} ${markOf(row, pillar, office.site.mix.tolerance)}`);
  });
}

/** As many as are likely to be read; all of them are in the other reports. */
const mostWaived = 50;

function waivedSection(report: CheckReport): string {
  const found = waivedFindings(report);
  if (found.length === 0) return "";
  const lines = found
    .slice(0, mostWaived)
    .map(
      ({ code, text, at }) =>
        `- ${markdownText(`${at.file}:${at.line}:${at.column}`)} \`${code}\` ${markdownText(text)}\n`,
    );
  const rest =
    found.length > mostWaived
      ? `\n… ${markdownText(report.words.verdicts.report.omitted(found.length - mostWaived))}\n`
      : "";
  return `\n### ${markdownText(report.words.verdicts.report.waived)}\n\n${lines.join("")}${rest}`;
}

/** A block for each problem, the first of a file under the file's name. */
function problemBlocks({
  problems,
  words,
  helpPage: page = helpPage,
}: CheckReport): { readonly text: string }[] {
  const { severities } = words.verdicts.report;
  const code = (problem: Problem): string =>
    isAddress(page) ? markdownLink(problem.code, helpFor(problem.code, page)) : `\`${problem.code}\``;
  return Array.from(
    Map.groupBy(problems, ({ file }) => file),
    ([file, found]) =>
      found.map((problem, i) => {
        const { message, hint } = wordProblem(problem, words);
        const heading = i === 0 ? `\n**${markdownText(file)}**\n\n` : "";
        const label = `\`${problem.line}:${problem.column}\` ${markdownText(severities[problem.severity])}`;
        return {
          text: `${heading}- ${label} ${code(problem)} ${markdownText(message)} ${markdownText(hint)}\n`,
        };
      }),
  ).flat();
}
