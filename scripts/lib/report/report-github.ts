import { breakdownWords } from "../language/breakdown-words.ts";
import { wordProblem } from "../language/word-problem.ts";
import { helpFor } from "../problems/help-page.ts";
import type { Problem, Severity } from "../problems/problem.ts";
import { printable } from "../terminal/printable.ts";
import { type CheckReport, judgedOffice } from "./check-report.ts";
import { explainedMonths } from "./explained-months.ts";
import { waivedFindings } from "./waived-findings.ts";

/**
 * How many annotations of each kind GitHub shows for one step; it drops the rest in silence.
 * https://docs.github.com/en/rest/checks/runs: "limited to 10 warning annotations and 10 error annotations per step".
 */
const shown = 10;

/**
 * Workflow commands that GitHub shows as annotations at the file and line. The worst stand first, so that they are among
 * those it shows; the log has them all, and a notice says how many are only there. Explained months and waived findings are notices too. The escapes are those of the runner's own
 * parser (actions/toolkit, packages/core/src/command.ts). An empty string where there is no problem.
 */
export function reportGithub(
  report: Pick<CheckReport, "problems" | "words" | "helpPage"> & Partial<CheckReport>,
): string {
  const { problems, words, helpPage } = report;
  const commands = problems
    .toSorted((a, b) => rank(a) - rank(b))
    .map((problem) => {
      const { message, hint } = wordProblem(problem, words);
      const place = { file: problem.file, line: problem.line, col: problem.column, title: problem.code };
      return command(problem.severity, place, [message, hint, helpFor(problem.code, helpPage) ?? []].flat());
    });
  const unshown = severities.reduce(
    (sum, severity) =>
      sum + Math.max(0, problems.filter((found) => found.severity === severity).length - shown),
    0,
  );
  return [
    ...commands,
    ...(unshown > 0 ? [command("notice", { title: "pilar" }, [words.verdicts.report.unshown(unshown)])] : []),
    ...explainedMonths(report).map(({ name, text, at }) =>
      command("notice", { file: at.file, line: at.line, col: at.column, title: name }, [text]),
    ),
    ...waivedFindings(report).map(({ code, text, at }) =>
      command("notice", { file: at.file, line: at.line, col: at.column, title: code }, [text]),
    ),
    ...remarks(report),
  ].join("");
}

const severities: readonly Severity[] = ["error", "warning"];

/** For the text after the second `::`. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** For the value of a property, which a comma or a colon would end. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** @param lines of the message; none of them can start a command of its own */
function command(
  name: Severity | "notice",
  place: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const properties = Object.entries(place).map(
    ([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`,
  );
  return `::${name} ${properties.join(",")}::${escapeData(lines.map(printable).join("\n"))}\n`;
}

/** Errors, then flagged months (which must not drown in small warnings), then the rest; each kind stays by place. */
function rank({ severity, code }: Problem): number {
  if (severity === "error") return 0;
  return code.startsWith("month-") ? 1 : 2;
}

/** What stands out in a breakdown, as one notice a period. */
function remarks({
  breakdown,
  office: read,
  problems,
  words,
}: Pick<CheckReport, "words" | "problems"> & Partial<CheckReport>): string[] {
  const office = judgedOffice({ office: read, problems });
  if (!breakdown || !office) return [];
  const spoken = breakdownWords(breakdown, office, words);
  return breakdown.periods.map((period) =>
    command("notice", { title: spoken.period(period) }, spoken.remarks(period)),
  );
}
