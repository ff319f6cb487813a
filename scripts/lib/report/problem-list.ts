import { wordProblem } from "../language/word-problem.ts";
import type { Problem, Severity } from "../problems/problem.ts";
import { printable } from "../terminal/printable.ts";
import { type Paint, painter, type Terminal, withSignsOf } from "../terminal/terminal.ts";
import { widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import type { CheckReport } from "./check-report.ts";

const severities: Record<Severity, { readonly sign: string; readonly style: Parameters<Paint>[0] }> = {
  error: { sign: "✗", style: ["bold", "red"] },
  warning: { sign: "!", style: "yellow" },
};

/** How many equal hints are said once, with the first of them; fewer stand each with its own problem. */
const manyHints = 3;

/** Each file's name, then its problems from top to bottom: place, severity, message with code, hint. */
export function problemList(
  { problems, words }: Pick<CheckReport, "problems" | "words">,
  terminal: Terminal,
): string[] {
  const paint = painter(terminal);
  const severityWords = words.verdicts.report.severities;
  const places = Math.max(0, ...problems.map((problem) => place(problem).length));
  const severityWidth = 2 + Math.max(...Object.values(severityWords).map(widthOf));
  const indent = 2 + places + 2 + severityWidth + 2;
  // In less room a line would hold one word; then it may as well run over.
  const room = Math.max(24, terminal.width - indent);

  const worded = problems.map((problem) => ({ problem, ...wordProblem(problem, words) }));
  const sameHints = Map.groupBy(worded, ({ problem, hint }) => `${problem.code} ${hint}`);
  const hintOf = (one: (typeof worded)[number]): string[] => {
    const same = sameHints.get(`${one.problem.code} ${one.hint}`) ?? [];
    if (one.hint === "" || same.length < manyHints) return [one.hint];
    return same[0] === one
      ? [one.hint, words.verdicts.report.sameHint(same.length - 1, one.problem.code)]
      : [];
  };

  const describe = (one: (typeof worded)[number]): string[] => {
    const { problem, message } = one;
    const { sign, style } = severities[problem.severity];
    const label = `${sign} ${severityWords[problem.severity]}`.padEnd(severityWidth);
    const [first = "", ...rest] = wrap(`${printable(message)} [${problem.code}]`, room);
    return [
      `  ${place(problem).padStart(places)}  ${paint(style, label)}  ${first}`,
      ...[...rest, ...hintOf(one).flatMap((hint) => wrap(printable(hint), room))].map(
        (line) => " ".repeat(indent) + line,
      ),
    ].map((line) => line.replace(`[${problem.code}]`, (code) => paint("dim", code)));
  };

  const files = Map.groupBy(worded, ({ problem }) => problem.file);
  return Array.from(files, ([file, found]) => [
    "",
    paint("bold", printable(file)),
    ...found.flatMap(describe),
  ])
    .flat()
    .slice(1)
    .map((line) => withSignsOf(terminal, line));
}

function place({ line, column }: Problem): string {
  return `${line}:${column}`;
}
