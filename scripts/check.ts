/** npm run check: the verdict on every month and every problem, without building. */
import { resolve } from "node:path";
import {
  addressOptions,
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  readArguments,
} from "./cli/command.ts";
import { printCommands } from "./cli/gate.ts";
import { helpPageIn } from "./cli/help-page.ts";
import { readContent } from "./cli/read-content.ts";
import { reportFile, writeReport } from "./cli/report-files.ts";
import { attachmentLooksIn, openAttachmentLooks } from "./lib/attachments/attachment-facts.ts";
import { checkOffice } from "./lib/checks/check-office.ts";
import { openPast } from "./lib/checks/open-past.ts";
import { codeVersion } from "./lib/code-version.ts";
import { keepLastCheck } from "./lib/doctor/last-check.ts";
import { imageFactsIn, openImageFacts } from "./lib/images/image-facts.ts";
import { breakdown, breakdownKeys, isBreakdownKey } from "./lib/mix/breakdown.ts";
import { fallbackTimezone } from "./lib/reading/read-registries.ts";
import { exitCode } from "./lib/report/exit-code.ts";
import { formNames, forms, isForm } from "./lib/report/forms.ts";
import { reportStaged } from "./lib/report/report-staged.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";
import { ownValue } from "./lib/text/own-value.ts";

await main(async () => {
  const { words, ...values } = readArguments("check", {
    ...contentOptions,
    ...addressOptions,
    format: { type: "string", value: "FORMAT", help: "format" },
    report: { type: "string", multiple: true, value: "FORMAT=FILE", help: "report" },
    by: { type: "string", value: breakdownKeys.join("|"), help: "by" },
    strict: { type: "boolean", help: "strict" },
    staged: { type: "boolean", help: "staged" },
  });
  const { format: form = "text" } = values;
  if (!isForm(form)) throw new CommandError(words.commands.invalidFormat(form, formNames));
  const files = (values.report ?? []).map((value) => reportFile(value, words));
  const { strict = false } = values;
  const by =
    values.by === undefined ? undefined : (ownValue(words.commands.breakdownNames, values.by) ?? values.by);
  if (by !== undefined && !isBreakdownKey(by)) {
    throw new CommandError(words.commands.invalidBy(by, breakdownKeys));
  }

  const content = contentFolder(values.content, words);
  if (values.staged) {
    const { checkStaged } = await import("./lib/checks/check-staged.ts");
    const found = await checkStaged(content.folder, content.label);
    if (!found) throw new CommandError(words.hooks.noRepository, exitCodes.failed);
    process.stdout.write(reportStaged({ ...found, words }, terminalOf(process.stdout)));
    return exitCode(found.problems, { strict });
  }
  const before = openPast(content.folder, resolve(".cache"), codeVersion());
  const read = await readContent(content, values.now, words, undefined, values.url);
  const images = openImageFacts(imageFactsIn(resolve(".cache")));
  const attachments = openAttachmentLooks(attachmentLooksIn(resolve(".cache")));
  const { problems, months, periodic, waived } = await checkOffice(read, {
    images,
    attachments,
    past: read.office && (await before.of(read.office.site)),
  });
  images.save();
  attachments.save();
  before.save();
  keepLastCheck(resolve(".cache"), {
    ...{ content: content.folder, problems },
    timezone: read.office?.site.timezone ?? fallbackTimezone,
  });
  const input = {
    now: read.now,
    office: read.office,
    months,
    periodic,
    problems,
    waived,
    words,
    breakdown: read.office && by ? breakdown(read.office, by) : undefined,
    strict,
    helpPage: helpPageIn({ environment: process.env }),
    notes: before.gap && [words.history.unknown(...before.gap)],
    terminal: process.stdout,
  };
  for (const { form, file } of files) writeReport(file, forms[form](input), words);
  const report = forms[form](input);
  if (form === "github") printCommands(report);
  else process.stdout.write(report);
  return exitCode(problems, { strict });
});
