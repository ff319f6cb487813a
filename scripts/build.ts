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
import { imageFactsIn, openImageFacts } from "./lib/images/image-facts.ts";
import { openPlace } from "./lib/output/place.ts";
import { mayReplace } from "./lib/output/staging.ts";
import { type BuildFigures, buildJson } from "./lib/report/build-json.ts";
import { exitCode } from "./lib/report/exit-code.ts";
import { reportText } from "./lib/report/report-text.ts";
import { ChangedMeanwhileError } from "./lib/session/find-reads.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";

const formNames = ["text", "json"];

await main(async () => {
  const started = performance.now();
  const { words, ...values } = readArguments("build", {
    ...contentOptions,
    ...outputOptions,
    format: { type: "string", value: formNames.join("|"), help: "buildFormat" },
    strict: { type: "boolean", help: "strict" },
    quiet: { type: "boolean", help: "quiet" },
    "no-cards": { type: "boolean", help: "noCards" },
  });
  const { strict = false, format: form = "text" } = values;
  if (!formNames.includes(form)) throw new CommandError(words.commands.invalidFormat(form, formNames));
  const content = contentFolder(values.content, words);
  const output = resolve(values.output ?? "_site");
  requireSeparate(output, content.folder, words);
  if (existsSync(output) && !statSync(output).isDirectory()) {
    throw new CommandError(words.commands.outputNoFolder(output));
  }
  if (!mayReplace(output)) throw new CommandError(words.commands.outputForeign(output));

  const cacheFolder = resolve(values.cache ?? ".cache");
  // Beside the reading: what can be taken over of the last site takes the disk a while.
  const place = openPlace(output, cacheFolder);
  try {
    const read = await readContent(content, values.now, words, values.cache);
    const facts = openImageFacts(imageFactsIn(cacheFolder));
    const { problems, months } = await checkOffice(read, { images: facts });
    facts.save();
    const shared = { now: read.now, office: read.office, words, strict, helpPage: helpPageIn(process.env) };
    const asText = (found: typeof problems, shown: typeof months): void => {
      if (form !== "text") return;
      const report = { ...shared, months: shown, problems: found };
      process.stdout.write(reportText(report, terminalOf(process.stdout)));
    };
    const asJson = (found: typeof problems, figures?: BuildFigures): void => {
      if (form === "json") process.stdout.write(buildJson({ ...shared, months, problems: found }, figures));
    };
    asText(problems, values.quiet ? [] : months);
    const stopped = exitCode(problems, { strict });
    if (stopped !== exitCodes.ok || !read.office) {
      const { stopped: sentence, stoppedByStrict } = words.commands;
      const onlyWarnings = problems.every(({ severity }) => severity === "warning");
      process.stderr.write(`${onlyWarnings && strict ? stoppedByStrict : sentence}\n`);
      asJson(problems);
      return exitCodes.failed;
    }

    const progress = progressOn(process.stderr, words);
    // All that draws and renders is loaded for content that is sound.
    const { buildSite } = await import("./lib/output/build-site.ts");
    const result = await buildSite({
      office: read.office,
      ...{ place, cacheFolder },
      cards: !values["no-cards"],
      onProgress: progress.show,
    }).finally(progress.end);
    if (result.problems.length > 0) {
      asText(inOrder(result.problems), []);
      process.stderr.write(`${words.commands.stopped}\n`);
      asJson(inOrder([...problems, ...result.problems]));
      return exitCodes.failed;
    }
    const seconds = (performance.now() - started) / 1000;
    const { problems: _, ...figures } = result;
    asJson(problems, { seconds, ...figures });
    if (form === "json") return exitCodes.ok;
    const { built, kept: stillServed } = words.commands;
    process.stdout.write(`${built(figures, seconds.toFixed(1), values.output ?? "_site")}\n`);
    const { count, bytes } = figures.kept;
    if (count > 0) process.stdout.write(`${stillServed(count, bytes)}\n`);
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhileError)) throw error;
    throw new CommandError(words.commands.changedMeanwhile(error.message), exitCodes.failed);
  } finally {
    await place.close();
  }
});
