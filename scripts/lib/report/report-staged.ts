import type { Words } from "../language/words.ts";
import type { Problem } from "../problems/problem.ts";
import type { Waived } from "../problems/waivers.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { problemList } from "./problem-list.ts";
import { waivedList } from "./waived-findings.ts";

export interface StagedReport {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
  readonly words: Words;
}

/** For whoever commits: nothing where nothing was found, so that a hook is not heard. */
export function reportStaged(report: StagedReport, terminal: Terminal): string {
  const { problems, words } = report;
  const found = problemList(report, terminal);
  const letThrough = waivedList(report, terminal);
  const stopped = problems.some(({ severity }) => severity === "error") ? ["", words.hooks.stopped] : [];
  const lines = [
    ...found,
    ...(found.length > 0 && letThrough.length > 0 ? [""] : []),
    ...letThrough,
    ...stopped,
  ];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
