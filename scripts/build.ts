/** npm run build: the checks, then the site. */
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  outputOptions,
  readArguments,
  requireSeparate,
} from "./cli/command.ts";
import { helpPageIn } from "./cli/help-page.ts";
import { progressOn } from "./cli/progress.ts";
import { readContent } from "./cli/read-content.ts";
import { checkOffice, inOrder } from "./lib/checks/check-office.ts";
import { buildSite } from "./lib/output/build-site.ts";
import { mayReplace } from "./lib/output/staging.ts";
import { exitCode } from "./lib/report/exit-code.ts";
import { forms } from "./lib/report/forms.ts";

await main(async () => {
  const started = performance.now();
  const { words, ...values } = readArguments("build", {
    ...contentOptions,
    ...outputOptions,
    strict: { type: "boolean", help: "strict" },
    quiet: { type: "boolean", help: "quiet" },
    preview: { type: "boolean", help: "preview" },
    "no-cards": { type: "boolean", help: "noCards" },
  });
  const { strict = false } = values;
  const content = contentFolder(values.content, words);
  const output = resolve(values.output ?? "_site");
  requireSeparate(output, content.folder, words);
  if (existsSync(output) && !statSync(output).isDirectory()) {
    throw new CommandError(words.commands.outputNoFolder(output));
  }
  if (!mayReplace(output)) throw new CommandError(words.commands.outputForeign(output));

  const read = readContent(content, values.now, words);
  const { problems, months } = await checkOffice(read);
  const report = (found: typeof problems, shown: typeof months): void => {
    const input = { now: read.now, office: read.office, months: shown, problems: found, words };
    const helpPage = helpPageIn(process.env);
    process.stdout.write(forms.text({ ...input, strict, helpPage, terminal: process.stdout }));
  };
  report(problems, values.quiet ? [] : months);
  const stopped = exitCode(problems, { strict });
  if (stopped !== exitCodes.ok || !read.office) {
    const { stopped: sentence, stoppedByStrict } = words.commands;
    const onlyWarnings = problems.every(({ severity }) => severity === "warning");
    process.stderr.write(`${onlyWarnings && strict ? stoppedByStrict : sentence}\n`);
    return exitCodes.failed;
  }

  const progress = progressOn(process.stderr, words);
  const result = await buildSite({
    office: read.office,
    output,
    cacheFolder: resolve(values.cache ?? ".cache"),
    cards: !values["no-cards"],
    preview: values.preview ?? false,
    onProgress: progress.show,
  }).finally(progress.end);
  if (result.problems.length > 0) {
    report(inOrder(result.problems), []);
    process.stderr.write(`${words.commands.stopped}\n`);
    return exitCodes.failed;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { pages, cards, drawn, images } = result;
  process.stdout.write(
    `${words.commands.built(pages, cards, drawn, images, seconds, values.output ?? "_site")}\n`,
  );
  if (result.kept.count > 0)
    process.stdout.write(`${words.commands.kept(result.kept.count, result.kept.bytes)}\n`);
  return exitCodes.ok;
});
