/**
 * JUnit XML: a test case for each month and for each file with problems. There is no standard; this keeps to what Jenkins'
 * schema (jenkinsci/xunit-plugin, junit-10.xsd) allows and GitLab reads (https://docs.gitlab.com/ci/testing/unit_test_reports):
 * names unique, at most one failure a case, its text in the element.
 */
import { monthWords } from "../language/month-words.ts";
import { wordProblem } from "../language/word-problem.ts";
import { helpFor } from "../problems/help-page.ts";
import type { Problem } from "../problems/problem.ts";
import { printable } from "../terminal/printable.ts";
import { xmlText } from "../text/xml.ts";
import type { CheckReport } from "./check-report.ts";
import { fails } from "./exit-code.ts";
import { monthSentences } from "./month-notes.ts";
import { waivedFindings } from "./waived-findings.ts";

export function reportJunit(report: CheckReport): string {
  const cases = [...monthCases(report), ...fileCases(report), ...waivedCases(report)];
  const failures = cases.filter(({ failure }) => failure).length;
  const skipped = cases.filter((one) => !one.failure && one.skipped !== undefined).length;
  const counts = { tests: cases.length, failures, errors: 0 };
  // The schema has no `skipped` on the outer element, and no zone in a timestamp, which is by the office's own clock.
  const suite = { name: "pilar", ...counts, skipped, timestamp: report.now.iso.slice(0, 19) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "pilar", ...counts })}>`,
    `  <testsuite${attributes(suite)}>`,
    ...cases.flatMap(caseLines),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

interface Case {
  readonly classname: string;
  readonly name: string;
  /** the problems that fail it */
  readonly failure: { readonly message: string; readonly type: string; readonly text: string } | undefined;
  /** why the month is not judged */
  readonly skipped?: string | undefined;
  /** anything else to say */
  readonly output: string;
}

function monthCases({ months, problems, office, words, ...report }: CheckReport): Case[] {
  const wording = monthWords(words, office?.pillars ?? []);
  const { labels, report: spoken, join } = words.verdicts;
  return months.map((month) => {
    const found = problems.filter((problem) => monthOf(problem) === month.month);
    const { foreseen, advice, explained } = monthSentences(month, { words, wording });
    const { failure, output } = outcome(found, { words, ...report });
    const mix = join([
      labels[month.verdict],
      `${month.posts} ${spoken.posts.toLowerCase()}`,
      wording.shares(month),
    ]);
    return {
      classname: `pilar.${spoken.months}`,
      name: `${month.month} ${wording.month(month.month)}`,
      skipped: month.verdict === "few" ? labels.few : undefined,
      failure,
      output: [mix, foreseen, advice, explained, output].filter((line) => line !== "").join("\n"),
    };
  });
}

function fileCases({ problems, words, months, ...report }: CheckReport): Case[] {
  const shown = new Set<string | undefined>(months.map(({ month }) => month));
  const others = problems.filter((problem) => !shown.has(monthOf(problem)));
  const files = Map.groupBy(others, ({ file }) => file);
  return Array.from(files, ([file, found]) => ({
    classname: `pilar.${words.verdicts.report.files}`,
    name: printable(file),
    ...outcome(found, { words, ...report }),
  }));
}

/** What was let through passes, and says why. */
function waivedCases(report: CheckReport): Case[] {
  const { words } = report;
  const classname = `pilar.${words.verdicts.report.waived}`;
  const files = Map.groupBy(waivedFindings(report), ({ at }) => at.file);
  return Array.from(files, ([file, found]) => ({
    classname,
    name: printable(file),
    failure: undefined,
    output: found
      .map(({ code, text, at }) => printable(`${at.line}:${at.column} [${code}] ${text}`))
      .join("\n"),
  }));
}

type Wording = Pick<CheckReport, "words" | "strict" | "helpPage">;

function outcome(found: readonly Problem[], wording: Wording): Pick<Case, "failure" | "output"> {
  const failing = found.filter((problem) => fails(problem, wording.strict ?? false));
  const passing = found.filter((problem) => !failing.includes(problem));
  const text = (problems: readonly Problem[]): string =>
    problems.map((problem) => describe(problem, wording)).join("\n");
  const [first] = failing;
  return {
    failure: first && {
      message: printable(wordProblem(first, wording.words).message),
      type: first.code,
      text: text(failing),
    },
    output: text(passing),
  };
}

function describe(problem: Problem, { words, helpPage }: Wording): string {
  const { file, line, column, code, severity } = problem;
  const { message, hint } = wordProblem(problem, words);
  const { severities } = words.verdicts.report;
  return [
    `${file}:${line}:${column} ${severities[severity]} [${code}]`,
    message,
    hint,
    helpFor(code, helpPage) ?? [],
  ]
    .flat()
    .map(printable)
    .join("\n");
}

/** The month that a problem is about; undefined for one about a file. */
function monthOf(problem: Problem): string | undefined {
  switch (problem.code) {
    case "month-off":
    case "month-few":
    case "month-open":
    case "month-planned":
      return problem.data.id;
    default:
      return undefined;
  }
}

function caseLines({ classname, name, failure, skipped, output }: Case): string[] {
  const children = [
    ...(failure
      ? [
          `<failure${attributes({ message: failure.message, type: failure.type })}>${xmlText(failure.text)}</failure>`,
        ]
      : skipped === undefined
        ? []
        : [`<skipped${attributes({ message: skipped })}/>`]),
    ...(output === "" ? [] : [`<system-out>${xmlText(output)}</system-out>`]),
  ];
  // A check takes next to no time, but readers of this format expect a figure.
  const open = `    <testcase${attributes({ classname, name, time: 0 })}`;
  if (children.length === 0) return [`${open}/>`];
  return [`${open}>`, ...children.map((child) => `      ${child}`), "    </testcase>"];
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join("");
}
