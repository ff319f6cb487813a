/** npm run check: the verdict on every month and every problem, without building. */
import { writeFileSync } from "node:fs";
import { CommandError, contentFolder, contentOptions, main, readArguments } from "./cli/command.ts";
import { helpPageIn } from "./cli/help-page.ts";
import { readContent } from "./cli/read-content.ts";
import { checkOffice } from "./lib/checks/check-office.ts";
import type { Words } from "./lib/language/words.ts";
import { breakdown, breakdownKeys, isBreakdownKey } from "./lib/mix/breakdown.ts";
import { exitCode } from "./lib/report/exit-code.ts";
import { type Format, formatNames, formats, isFormat } from "./lib/report/formats.ts";

await main(async () => {
  const { words, ...values } = readArguments("check", {
    ...contentOptions,
    format: { type: "string", value: "FORMAT", help: "format" },
    report: { type: "string", multiple: true, value: "FORMAT=FILE", help: "report" },
    by: { type: "string", value: breakdownKeys.join("|"), help: "by" },
    strict: { type: "boolean", help: "strict" },
  });
  const format = values.format ?? "text";
  if (!isFormat(format)) throw new CommandError(words.commands.invalidFormat(format, formatNames));
  const files = (values.report ?? []).map((value) => reportFile(value, words));
  const { strict = false } = values;
  const by = values.by === undefined ? undefined : (words.commands.breakdownNames[values.by] ?? values.by);
  if (by !== undefined && !isBreakdownKey(by)) {
    throw new CommandError(words.commands.invalidBy(by, breakdownKeys));
  }

  const read = readContent(contentFolder(values.content, words), values.now, words);
  const { problems, months } = await checkOffice(read);
  const input = {
    now: read.now,
    office: read.office,
    months,
    problems,
    words,
    breakdown: read.office && by ? breakdown(read.office, by) : undefined,
    strict,
    helpPage: helpPageIn(process.env),
    terminal: process.stdout,
  };
  for (const { form, file } of files) write(file, formats[form](input), words);
  process.stdout.write(formats[format](input));
  return exitCode(problems, { strict });
});

function reportFile(value: string, words: Words): { form: Format; file: string } {
  const [form = "", ...rest] = value.split("=");
  const file = rest.join("=");
  if (file === "") throw new CommandError(words.commands.invalidReport(value));
  if (!isFormat(form)) throw new CommandError(words.commands.invalidFormat(form, formatNames));
  return { form, file };
}

function write(file: string, report: string, words: Words): void {
  try {
    writeFileSync(file, report);
  } catch {
    throw new CommandError(words.commands.unwritable(file));
  }
}
