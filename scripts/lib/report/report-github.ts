import type { Problem } from "../problems/problem.ts";
import { wordProblem } from "../problems/word-problem.ts";
import type { CheckReport } from "./check-report.ts";
import { printable } from "./printable.ts";

/**
 * Workflow commands that GitHub shows as annotations at the file and line. It shows 10 errors and 10 warnings of a step, so
 * the worst stand first. The escapes are those of the runner's own parser (actions/toolkit, packages/core/src/command.ts).
 * An empty string where there is no problem.
 */
export function reportGithub({ problems, words }: Pick<CheckReport, "problems" | "words">): string {
  return problems
    .toSorted((a, b) => rank(a) - rank(b))
    .map((problem) => {
      const { message, hint } = wordProblem(problem, words);
      const place = { file: problem.file, line: problem.line, col: problem.column, title: problem.code };
      const properties = Object.entries(place).map(
        ([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`,
      );
      const data = escapeData(`${printable(message)}\n${printable(hint)}`);
      return `::${problem.severity} ${properties.join(",")}::${data}\n`;
    })
    .join("");
}

/** For the text after the second `::`. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** For the value of a property, which a comma or a colon would end. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Errors, then flagged months (which must not drown in small warnings), then the rest; each kind stays by place. */
function rank({ severity, code }: Problem): number {
  if (severity === "error") return 0;
  return code === "month-off" ? 1 : 2;
}
