/** npm run check: the verdict on every month and every problem, without building. */
import { CommandError, contentFolder, contentOptions, main, readArguments } from "./cli/command.ts";
import { readContent } from "./cli/read-content.ts";
import { checkOffice } from "./lib/checks/check-office.ts";
import { exitCode } from "./lib/report/exit-code.ts";
import { formats, isFormat } from "./lib/report/formats.ts";

await main(async () => {
  const { words, ...values } = readArguments("check", {
    ...contentOptions,
    format: { type: "string", value: "text|json|github", help: "format" },
    strict: { type: "boolean", help: "strict" },
  });
  const format = values.format ?? "text";
  if (!isFormat(format)) throw new CommandError(words.commands.invalidFormat(format));

  const read = readContent(contentFolder(values.content, words), values.now, words);
  const { problems, months } = await checkOffice(read);
  const report = formats[format]({
    now: read.now,
    office: read.office,
    months,
    problems,
    words,
    terminal: process.stdout,
  });
  process.stdout.write(report);
  return exitCode(problems, { strict: values.strict ?? false });
});
