/** Reports that a command writes to files, beside what it prints. */
import { rmSync, statSync, writeFileSync } from "node:fs";
import type { Words } from "../lib/language/words.ts";
import { type Form, formNames, isForm } from "../lib/report/forms.ts";
import { CommandError } from "./command.ts";

export interface ReportFile {
  readonly form: Form;
  /** as it was given */
  readonly file: string;
}

/** What `--report` names. @throws CommandError for what is none */
export function reportFile(value: string, words: Words): ReportFile {
  const [form = "", ...rest] = value.split("=");
  const file = rest.join("=");
  if (file === "") throw new CommandError(words.commands.invalidReport(value));
  if (!isForm(form)) throw new CommandError(words.commands.invalidFormat(form, formNames));
  return { form, file };
}

/** A report without a word makes no file, and leaves none that tells of an earlier run. */
export function writeReport(file: string, report: string, words: Words): void {
  try {
    if (report !== "") writeFileSync(file, report);
    else {
      if (statSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file);
      process.stderr.write(`${words.commands.emptyReport(file)}\n`);
    }
  } catch {
    throw new CommandError(words.commands.unwritable(file));
  }
}
