import { terminalOf } from "../terminal/terminal.ts";
import type { CheckReport } from "./check-report.ts";
import { reportGithub } from "./report-github.ts";
import { reportGitlab } from "./report-gitlab.ts";
import { reportJson } from "./report-json.ts";
import { reportJunit } from "./report-junit.ts";
import { reportMarkdown } from "./report-markdown.ts";
import { reportText } from "./report-text.ts";

/** A report and the stream it is written to; only the text form looks at the stream. */
export interface ReportInput extends CheckReport {
  readonly terminal: NodeJS.WriteStream;
}

/** The forms that `--format` takes. A new one is one row. */
export const forms = {
  text: ({ terminal, ...report }) => reportText(report, terminalOf(terminal)),
  json: reportJson,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  markdown: (report) => reportMarkdown(report),
} satisfies Record<string, (input: ReportInput) => string>;

export type Form = keyof typeof forms;

export const formNames = Object.keys(forms);

export function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}
