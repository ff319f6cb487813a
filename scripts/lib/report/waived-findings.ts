import { wordProblem } from "../language/word-problem.ts";
import type { Position } from "../problems/problem.ts";
import { printable } from "../terminal/printable.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { painter, withSignsOf } from "../terminal/terminal.ts";
import { wrap } from "../terminal/wrap.ts";
import type { CheckReport } from "./check-report.ts";

/** A finding that its author waived: no problem, but to be listed, so that whoever answers for the site sees what was let through. */
export interface WaivedFinding {
  readonly code: string;
  /** what was found */
  readonly message: string;
  readonly reason: string;
  /** both in one sentence or two */
  readonly text: string;
  /** where it was found */
  readonly at: Position;
}

export function waivedFindings({
  waived = [],
  words,
}: Pick<CheckReport, "words"> & Partial<CheckReport>): WaivedFinding[] {
  return waived.map(({ problem, waiver: { reason } }) => {
    const { message } = wordProblem(problem, words);
    const { code, file, line, column } = problem;
    const text = words.verdicts.report.waivedFinding(message, reason);
    return { code, message, reason, text, at: { file, line, column } };
  });
}

/** For a terminal: a heading, and a line or more for each. */
export function waivedList(report: Pick<CheckReport, "words" | "waived">, terminal: Terminal): string[] {
  const found = waivedFindings(report);
  if (found.length === 0) return [];
  const paint = painter(terminal);
  const lines = found.flatMap(({ code, text, at }) => [
    `  ${printable(at.file)}:${at.line}:${at.column} ${paint("dim", `[${code}]`)}`,
    ...wrap(printable(text), Math.max(24, terminal.width - 4)).map((line) => `    ${line}`),
  ]);
  const title = paint("bold", report.words.verdicts.report.waived);
  return [title, ...lines].map((line) => withSignsOf(terminal, line));
}
