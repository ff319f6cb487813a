import { createHash } from "node:crypto";
import { wordProblem } from "../language/word-problem.ts";
import { helpFor } from "../problems/help-page.ts";
import type { Problem } from "../problems/problem.ts";
import { printable } from "../terminal/printable.ts";
import type { CheckReport } from "./check-report.ts";
import { explainedMonths } from "./explained-months.ts";
import { waivedFindings } from "./waived-findings.ts";

/**
 * GitLab's Code Quality report, which marks the lines of a merge request
 * (https://docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"). A fingerprint must be unique within the
 * report and the same in the next one, so it leaves out the line, which moves as a file is edited.
 */
export function reportGitlab(report: CheckReport): string {
  const { problems, words, helpPage } = report;
  const seen = new Map<string, number>();
  const fingerprintOf = (text: string): string => createHash("sha256").update(text).digest("hex");
  const issues = problems.map((problem) => {
    const { message, hint } = wordProblem(problem, words);
    const help = helpFor(problem.code, helpPage);
    const same = JSON.stringify([problem.code, problem.file, problem.data]);
    const copy = seen.get(same) ?? 0;
    seen.set(same, copy + 1);
    return {
      description: `${printable(message)} ${printable(hint)}${help === undefined ? "" : ` (${help})`}`,
      check_name: problem.code,
      fingerprint: fingerprintOf(`${same}${copy}`),
      severity: severities[problem.severity],
      location: { path: problem.file, lines: { begin: problem.line } },
    };
  });
  const explained = explainedMonths(report).map(({ month, text, at }) => ({
    description: printable(text),
    check_name: "month-explained",
    fingerprint: fingerprintOf(`month-explained ${month}`),
    severity: "info",
    location: { path: at.file, lines: { begin: at.line } },
  }));
  const waived = waivedFindings(report).map(({ code, text, reason, at }, index) => ({
    description: printable(text),
    check_name: code,
    fingerprint: fingerprintOf(`waived ${code} ${at.file} ${reason} ${index}`),
    severity: "info",
    location: { path: at.file, lines: { begin: at.line } },
  }));
  return `${JSON.stringify([...issues, ...explained, ...waived], undefined, 2)}\n`;
}

const severities: Record<Problem["severity"], string> = { error: "critical", warning: "minor" };
