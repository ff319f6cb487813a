/** npm run build: the checks, then the site. */
import { mkdirSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { buildForms, buildReporter } from "./cli/build-report.ts";
import {
  addressOptions,
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
import { reportFile } from "./cli/report-files.ts";
import { onInterrupt } from "./cli/signals.ts";
import { attachmentLooksIn, openAttachmentLooks } from "./lib/attachments/attachment-facts.ts";
import { checkOffice } from "./lib/checks/check-office.ts";
import { inOrder } from "./lib/checks/in-order.ts";
import { lastSiteOf, openPast } from "./lib/checks/open-past.ts";
import { codeVersion } from "./lib/code-version.ts";
import { keepLastCheck } from "./lib/doctor/last-check.ts";
import { type Lock, LockedError, takeLock } from "./lib/files/lock.ts";
import { machineFault } from "./lib/files/machine-error.ts";
import { keepLastSite } from "./lib/history/last-site.ts";
import { originOf } from "./lib/history/origin.ts";
import { imageFactsIn, openImageFacts } from "./lib/images/image-facts.ts";
import type { Words } from "./lib/language/words.ts";
import { writerFor } from "./lib/language/writer.ts";
import type { Office } from "./lib/model/office.ts";
import { dueSince, readLastBuild, writeLastBuild } from "./lib/output/last-build.ts";
import { nextChange } from "./lib/output/next-change.ts";
import { openPlace, TornSiteError } from "./lib/output/place.ts";
import { inTheWay, lockOf } from "./lib/output/staging.ts";
import { fallbackTimezone } from "./lib/reading/read-registries.ts";
import { exitCode } from "./lib/report/exit-code.ts";
import { ChangedMeanwhileError } from "./lib/session/find-reads.ts";

await main(async () => {
  const started = performance.now();
  const { words, ...values } = readArguments("build", {
    ...contentOptions,
    ...addressOptions,
    ...outputOptions,
    format: { type: "string", value: buildForms.join("|"), help: "buildFormat" },
    report: { type: "string", multiple: true, value: "FORMAT=FILE", help: "report" },
    strict: { type: "boolean", help: "strict" },
    quiet: { type: "boolean", help: "quiet" },
    "if-due": { type: "boolean", help: "ifDue" },
    preview: { type: "boolean", help: "preview" },
    zip: { type: "boolean", help: "zip" },
    "no-cards": { type: "boolean", help: "noCards" },
    "no-history": { type: "boolean", help: "noHistory" },
  });
  const { strict = false, format: form = "text" } = values;
  const say = words.commands;
  if (!buildForms.includes(form)) throw new CommandError(say.invalidFormat(form, buildForms));
  const files = (values.report ?? []).map((value) => reportFile(value, words));
  const content = contentFolder(values.content, words);
  const { preview = false } = values;
  const named = values.output ?? (preview ? "_pratinjau" : "_site");
  const output = resolve(named);
  // What shows drafts never goes where a host looks for the site.
  if (preview && ["_site", "public"].includes(basename(output)))
    throw new CommandError(say.previewOutput(named));
  requireSeparate(output, content.folder, words);
  const obstacle = inTheWay(output);
  if (obstacle === "link") throw new CommandError(say.outputLink(output));
  if (obstacle === "file") throw new CommandError(say.outputNoFolder(output));
  if (obstacle === "foreign") throw new CommandError(say.outputForeign(output));

  const cacheFolder = resolve(values.cache ?? ".cache");
  const lock = await lockedFor(output, named, words);
  // Beside the reading: what can be taken over of the last site takes the disk a while.
  const place = openPlace(output, cacheFolder, { mayPublish: lock.isHeld });
  onInterrupt(async () => {
    await place.close();
    return { kept: !place.published };
  });
  try {
    const origin = originOf(content.folder, process.env);
    const before = openPast(content.folder, cacheFolder, codeVersion());
    const read = await readContent(content, values.now, words, values.cache, values.url);
    const { office, now } = read;
    const { commit: head, changed } = await origin;
    const commit = changed ? undefined : head;
    const made = { commit, code: codeVersion(), url: office?.site.url };
    const last = values["if-due"] ? readLastBuild(cacheFolder) : undefined;
    if (last && dueSince(last, { ...made, now: now.epoch }) === undefined) {
      const { date } = writerFor(words.site.locale);
      const next =
        last.next === undefined ? undefined : [date(last.next.slice(0, 10)), last.next.slice(11, 16)];
      process.stdout.write(`${last.failed ? say.stillFailing : say.nothingDue(next)}\n`);
      return exitCodes.ok;
    }
    const keep = (failed: boolean, next = office && nextChange(office)): void => {
      if (!preview) writeLastBuild(cacheFolder, { ...made, now: now.iso, next: next?.iso, failed });
    };

    const facts = openImageFacts(imageFactsIn(cacheFolder));
    const attachments = openAttachmentLooks(attachmentLooksIn(cacheFolder));
    const past = office && (await before.of(office.site));
    const { problems, months, waived } = await checkOffice(read, { images: facts, attachments, past });
    facts.save();
    attachments.save();
    before.save();
    keepLastCheck(cacheFolder, {
      ...{ content: content.folder, problems },
      timezone: read.office?.site.timezone ?? fallbackTimezone,
    });
    const helpPage = helpPageIn({ environment: process.env });
    const report = { now, office, months, waived, words, strict, helpPage };
    const tell = buildReporter({ form, files, words, report });
    tell.found(problems, values.quiet ? [] : months);
    if (exitCode(problems, { strict }) !== exitCodes.ok || !office) {
      const onlyWarnings = problems.every(({ severity }) => severity === "warning");
      keep(true);
      tell.ended(problems, onlyWarnings && strict ? say.stoppedByStrict : say.stopped);
      return exitCodes.failed;
    }

    const progress = progressOn(process.stderr, words);
    // All that draws and renders is loaded for content that is sound.
    const { buildSite } = await import("./lib/output/build-site.ts");
    const result = await buildSite({
      folders: [content.folder],
      ...{ office, place, cacheFolder, preview, attachments, origin: await origin },
      cards: !values["no-cards"],
      past: values["no-history"] ? undefined : past,
      onProgress: progress.show,
    }).finally(progress.end);
    before.save();
    const { problems: late, next, aside, historyGap, ...figures } = result;
    if (late.length > 0) {
      tell.found(inOrder(late), []);
      keep(true);
      tell.ended(inOrder([...problems, ...late]), say.stopped);
      return exitCodes.failed;
    }
    keep(false, next);
    if (aside)
      process.stderr.write(`${say.setAside(aside.files, named, relative(process.cwd(), aside.folder))}\n`);
    if (historyGap) process.stderr.write(`${words.history.leftOut(...historyGap)}\n`);
    if (!preview) keepLastSite(cacheFolder, office.site, lastSiteOf(office));
    const seconds = (performance.now() - started) / 1000;
    tell.ended(problems, say.built(figures, seconds.toFixed(1), named), { seconds, ...figures });
    const zipped = values.zip ? await zip(output, office, words) : undefined;
    if (zipped?.failed) {
      process.stderr.write(`${zipped.told}\n`);
      return exitCodes.failed;
    }
    if (form === "json") return exitCodes.ok;
    if (zipped) process.stdout.write(`${zipped.told}\n`);
    const told = say.weights(figures.weights);
    if (told !== "" && !values.quiet) process.stdout.write(`${told}\n`);
    const { count, bytes } = figures.kept;
    if (count > 0) process.stdout.write(`${say.kept(count, bytes)}\n`);
    const { url, writtenUrl } = office.site;
    if (writtenUrl !== undefined) process.stdout.write(`${say.builtFor(url, writtenUrl)}\n`);
    return exitCodes.ok;
  } catch (error) {
    // What a disk is full of is let go.
    if (machineFault(error) === "full") await place.close(false);
    if (error instanceof ChangedMeanwhileError)
      throw new CommandError(say.changedMeanwhile(error.message), exitCodes.failed);
    if (error instanceof TornSiteError) throw new CommandError(say.tornSite(error.files), exitCodes.failed);
    throw error;
  } finally {
    await place.close();
    lock.release();
  }
});

/** One build of an output at a time: the next waits, and then reads the content as it is by then. */
async function lockedFor(output: string, named: string, { commands: say }: Words): Promise<Lock> {
  mkdirSync(dirname(output), { recursive: true });
  const file = lockOf(output);
  try {
    return await takeLock(file, {
      onWait: () => void process.stderr.write(`${say.waitingForBuild(named)}\n`),
    });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    throw new CommandError(say.busyOutput(named, file), exitCodes.failed);
  }
}

/** The zip lies beside the site, under its name. */
async function zip(
  output: string,
  { posts }: Office,
  words: Words,
): Promise<{ readonly told: string; readonly failed: boolean }> {
  const { zipSite } = await import("./lib/output/zip-site.ts");
  const newest = posts.find(({ state }) => state === "public");
  const file = `${output}.zip`;
  const made = await zipSite(output, file, newest?.date.date ?? "2020-01-01");
  if (made.tooLarge) return { told: words.commands.zipTooLarge(made.tooLarge), failed: true };
  return { told: words.commands.zipped(basename(file), made.files, made.bytes), failed: false };
}
