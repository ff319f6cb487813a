/** What `build` says of its checks and of what came of it: to the terminal, as JSON, as annotations, and in files. */
import type { Words } from "../lib/language/words.ts";
import { type BuildFigures, buildJson } from "../lib/report/build-json.ts";
import type { CheckReport } from "../lib/report/check-report.ts";
import { forms } from "../lib/report/forms.ts";
import { reportGithub } from "../lib/report/report-github.ts";
import { reportText } from "../lib/report/report-text.ts";
import { terminalOf } from "../lib/terminal/terminal.ts";
import { printCommands } from "./gate.ts";
import type { ReportFile } from "./report-files.ts";
import { writeReport } from "./report-files.ts";

export const buildForms = ["text", "json", "github"];

export interface BuildReporter {
  /** As soon as it is known, for a person who waits. @param months those that are shown */
  found(problems: CheckReport["problems"], months: CheckReport["months"]): void;
  /**
   * The end. Whatever is read by a program is written once, of all that was found.
   *
   * @param outcome in a sentence @param figures undefined where nothing was published
   */
  ended(problems: CheckReport["problems"], outcome: string, figures?: BuildFigures): void;
}

export interface BuildReporterOptions {
  readonly form: string;
  readonly files: readonly ReportFile[];
  readonly report: Omit<CheckReport, "problems" | "outcome">;
  readonly words: Words;
}

export function buildReporter({ form, files, report, words }: BuildReporterOptions): BuildReporter {
  const print = (text: string): void => void process.stdout.write(text);
  return {
    found(problems, months) {
      if (form === "text") print(reportText({ ...report, problems, months }, terminalOf(process.stdout)));
    },
    ended(problems, outcome, figures) {
      const whole = { ...report, problems };
      // A file is read by itself, by whoever wonders what became of a push.
      const told = figures === undefined ? words.commands.notPublished : outcome;
      for (const { form: name, file } of files) {
        writeReport(file, forms[name]({ ...whole, outcome: told, terminal: process.stdout }), words);
      }
      if (form === "json") print(buildJson(whole, figures));
      if (form === "github") printCommands(reportGithub(whole));
      if (figures === undefined) process.stderr.write(`${outcome}\n`);
      else if (form !== "json") print(`${outcome}\n`);
    },
  };
}
