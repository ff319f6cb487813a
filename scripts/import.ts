/** npm run import: posts, pages and pictures of an old site, brought into the content with a report of what was not. */
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { askIn, canAsk } from "./cli/ask.ts";
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  main,
  outputOptions,
  readArguments,
} from "./cli/command.ts";
import { progressOn } from "./cli/progress.ts";
import { type ContentToRead, readContent } from "./cli/read-content.ts";
import { checkOffice } from "./lib/checks/check-office.ts";
import { writeWholeSync } from "./lib/files/write-whole.ts";
import { imageFactsIn, openImageFacts } from "./lib/images/image-facts.ts";
import { importCheck } from "./lib/importing/import-check.ts";
import type { ImportPlan, PlanOptions } from "./lib/importing/import-plan.ts";
import { type Media, noMedia, openMedia, TooManyFilesError } from "./lib/importing/media.ts";
import { planImport } from "./lib/importing/plan-import.ts";
import { readSource } from "./lib/importing/read-source.ts";
import { countRows, countsOf, reportMarkdown } from "./lib/importing/report.ts";
import { demoteBroken, explainMonths } from "./lib/importing/settle-import.ts";
import type { Source, SourceFault } from "./lib/importing/source.ts";
import { takenPlaces } from "./lib/importing/taken-places.ts";
import { reportName, type Written, writeImport, writeLeft } from "./lib/importing/write-import.ts";
import type { Words } from "./lib/language/words.ts";
import type { OfficeRead } from "./lib/reading/read-office.ts";

/** Beside the content, and not in git: the report, and what is not for the public. */
const reportFolder = "_import";

await main(async () => {
  const { words, positional, ...values } = readArguments(
    "import",
    {
      ...contentOptions,
      media: { type: "string", value: "DIR", help: "importMedia" },
      types: { type: "string", value: "berita,agenda", help: "importTypes" },
      "title-as-alt": { type: "boolean", help: "importTitleAsAlt" },
      "dry-run": { type: "boolean", help: "importDryRun" },
      cache: outputOptions.cache,
      yes: { type: "boolean", help: "yes" },
    },
    { value: "FILE", help: "importFile" },
  );
  const say = words.importing.command;
  if (positional === undefined) throw new CommandError(say.missing);
  const content = contentFolder(values.content, words);
  const asks = canAsk(values.yes);
  const read = await readContent(content, values.now, words, values.cache);
  const office = requireSound(read, words);

  process.stderr.write(`${say.reading(positional)}\n`);
  const source = await readSource(resolve(positional));
  if ("fault" in source) throw sourceError(source.fault, positional, words);
  const folder = values.media ?? (asks && showsPictures(source) ? await askForMedia(words) : undefined);
  const options: PlanOptions = {
    ...{ source, office, words, taken: takenPlaces(content.folder) },
    media: folder === undefined ? noMedia : mediaIn(folder, words),
    types: values.types?.split(",").map((type) => type.trim()) ?? [],
    titleAsAlt: values["title-as-alt"] ?? false,
    problemsOf: importCheck(office, words),
  };
  const progress = progressOn(process.stderr, words);
  let plan = planImport({ ...options, onProgress: (done, total) => progress.show("pages", done, total) });
  progress.end();
  const silent = plan.posts.reduce((sum, post) => sum + gapsOf(post), 0);
  if (asks && silent > 0 && (await askIn(words).yesOrNo(say.askAlt(silent), false)))
    plan = planImport({ ...options, titleAsAlt: true });

  const print = (...lines: readonly string[]): void => {
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  };
  const counts = countsOf(plan);
  print(...rowsText(countRows(counts, words)), ...otherTypes(plan, words));
  const isNothing = plan.posts.length + plan.pages.length === 0;
  if (isNothing) print("", say.nothing);
  const dryRun = values["dry-run"] ?? false;
  if (
    asks &&
    !dryRun &&
    !isNothing &&
    !(await askIn(words).yesOrNo(say.askWrite(counts.posts, counts.drafts, counts.pages)))
  )
    throw new CommandError(words.ask.givenUp, exitCodes.failed);

  const reports = resolve(reportFolder);
  mkdirSync(reports, { recursive: true });
  const written = dryRun ? undefined : await write(plan, content, words);
  const settled = written ? await settle(written, content, { ...values, words }) : undefined;
  const kept = dryRun ? new Map<string, string>() : writeLeft(plan, reports);
  const name = reportName(readdirSync(reports), words.importing.reportName);
  const report = join(reports, name);
  const months = settled?.months ?? [];
  writeWholeSync(report, reportMarkdown({ plan, written, file: basename(positional), kept, months, words }));
  print("", ...(dryRun ? [say.dryRun] : []), say.report(relative(process.cwd(), report)));
  if (!settled || isNothing) return exitCodes.ok;
  if (settled.demoted > 0) print(say.demoted(settled.demoted));
  print(say.problems(settled.errors, settled.warnings), say.next);
  return exitCodes.ok;
});

/** What is in the office's own files is added to, so they have to be sound. */
function requireSound({ office, problems }: OfficeRead, words: Words) {
  const say = words.importing.command;
  if (!office) throw new CommandError(say.unreadable, exitCodes.failed);
  const own = ["hashtags.yaml", "redirects.yaml", "months.yaml"];
  const broken = problems.find(
    ({ severity, file }) => severity === "error" && own.includes(file.slice(file.lastIndexOf("/") + 1)),
  );
  if (broken) throw new CommandError(say.broken(broken.file), exitCodes.failed);
  return office;
}

function sourceError(fault: SourceFault, file: string, words: Words): CommandError {
  const say = words.importing.source;
  const code = fault.kind === "missing" || fault.kind === "folder" ? exitCodes.usage : exitCodes.failed;
  switch (fault.kind) {
    case "large":
      return new CommandError(say.large(file, fault.bytes, fault.limit), code);
    case "encoding":
      return new CommandError(say.encoding(file, fault.line), code);
    case "unknown-encoding":
      return new CommandError(say["unknown-encoding"](file, fault.name), code);
    case "malformed":
      return new CommandError(say.malformed(file, fault.line, fault.reason), code);
    default:
      return new CommandError(say[fault.kind](file), code);
  }
}

function showsPictures({ attachments, entries }: Source): boolean {
  return attachments.length > 0 || entries.some(({ content }) => /<img\b/i.test(content));
}

async function askForMedia(words: Words): Promise<string | undefined> {
  const say = words.importing.command;
  const folder = await askIn(words).text({
    message: say.askMedia,
    check: (answer) => (answer === "" || isFolder(answer) ? undefined : say.noMedia(answer)),
  });
  return folder === "" ? undefined : folder;
}

function mediaIn(folder: string, words: Words): Media {
  const say = words.importing.command;
  if (!isFolder(folder)) throw new CommandError(say.noMedia(folder));
  try {
    return openMedia(resolve(folder));
  } catch (error) {
    if (error instanceof TooManyFilesError) throw new CommandError(say.tooManyFiles(folder, error.limit));
    throw error;
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function gapsOf({ draft }: ImportPlan["posts"][number]): number {
  return draft.reduce((sum, reason) => sum + (reason.kind === "alt" ? reason.count : 0), 0);
}

function rowsText(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([, count = ""]) => count.length));
  return rows.map(([name = "", count = ""]) => `${count.padStart(width)}  ${name}`);
}

/** Types of plugins that hold texts: the admin may want them as posts. */
function otherTypes({ left }: ImportPlan, words: Words): string[] {
  const types = [
    ...new Set(
      left
        .filter(({ reason, entry }) => reason === "type" && entry.content.trim() !== "")
        .map(({ entry }) => entry.type),
    ),
  ];
  return types.length === 0 ? [] : ["", words.importing.command.unknownTypes(types)];
}

async function write(plan: ImportPlan, content: ContentToRead, words: Words): Promise<Written> {
  const progress = progressOn(process.stderr, words);
  try {
    return await writeImport({
      ...{ plan, content: content.folder, label: content.label, words },
      onProgress: (done, total) => progress.show("pages", done, total),
    });
  } finally {
    progress.end();
  }
}

interface SettleOptions {
  readonly now?: string | undefined;
  readonly cache?: string | undefined;
  readonly words: Words;
}

/** Looks at the content as it is now, and mends what an import alone can have brought about. */
async function settle(written: Written, content: ContentToRead, { now, cache, words }: SettleOptions) {
  const look = async () => {
    const read = await readContent(content, now, words, cache);
    const images = openImageFacts(imageFactsIn(resolve(cache ?? ".cache")));
    const { problems } = await checkOffice(read, { images });
    images.save();
    return { read, problems };
  };
  const first = await look();
  const demoted = demoteBroken(written, first.problems, content.folder, content.label);
  const then = demoted.length > 0 ? await look() : first;
  const months = then.read.office ? explainMonths(written, then.read.office, content.folder, words) : [];
  const last = months.length > 0 ? await look() : then;
  const errors = last.problems.filter(({ severity }) => severity === "error").length;
  return { months, demoted: demoted.length, errors, warnings: last.problems.length - errors };
}
