/** npm start: shows the office on this computer as it will be, drafts and scheduled posts too, and keeps up with every change. */
import { resolve, sep } from "node:path";
import {
  CommandError,
  contentFolder,
  contentOptions,
  exitCodes,
  failureText,
  main,
  outputOptions,
  readArguments,
} from "./cli/command.ts";
import { helpPageIn } from "./cli/help-page.ts";
import { hearSignalsItself } from "./cli/signals.ts";
import { isSupervised, supervise, tellServing } from "./cli/supervise.ts";
import { codeVersion } from "./lib/code-version.ts";
import { wordsFor } from "./lib/language/words.ts";
import { clockIn } from "./lib/model/clock.ts";
import { ownTemplates, project, sources, templates } from "./lib/project.ts";
import { InvalidNowError, momentOf } from "./lib/reading/read-office.ts";
import { fallbackTimezone } from "./lib/reading/read-registries.ts";
import { problemList } from "./lib/report/problem-list.ts";
import { reportText } from "./lib/report/report-text.ts";
import { meantNow } from "./lib/slips/date-slip.ts";
import { terminalOf } from "./lib/terminal/terminal.ts";

await main(async () => {
  hearSignalsItself();
  const { words, ...values } = readArguments("start", {
    ...contentOptions,
    port: { type: "string", value: "8080", help: "port" },
    cache: outputOptions.cache,
    "no-drafts": { type: "boolean", help: "noDrafts" },
  });
  const port = Number(values.port ?? 8080);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CommandError(words.commands.invalidPort(values.port ?? ""));
  }
  const content = contentFolder(values.content, words);
  const { now } = values;
  try {
    momentOf(now, clockIn(fallbackTimezone));
  } catch (error) {
    if (error instanceof InvalidNowError)
      throw new CommandError(words.commands.invalidNow(now ?? "", meantNow(now)));
    throw error;
  }
  const code = codeFolders();
  if (code.length > 0 && !isSupervised()) return supervise(code, words);

  const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
  const { openResident } = await import("./lib/preview/resident.ts");
  const resident = await openResident({
    ...{ ...content, now, port, words },
    cacheFolder: resolve(values.cache ?? ".cache"),
    code: codeVersion(),
    drafts: !values["no-drafts"],
    onChecked({ read, problems, months }, fresh) {
      const all = problems.all.map(({ problem }) => problem);
      const shared = { now: read.now, office: read.office, words: wordsFor(read.language), months };
      if (!fresh) {
        const report = { ...shared, problems: all, helpPage: helpPageIn({ environment: process.env }) };
        print(["", reportText(report, terminalOf(process.stdout)).trimEnd()]);
        return;
      }
      const { freshAtTerminal, solved } = shared.words.preview;
      const found = problemList({ ...shared, problems: fresh }, terminalOf(process.stdout));
      print(found.length > 0 ? ["", freshAtTerminal, ...found] : [solved(all.length)]);
    },
    onFailure(error) {
      process.stderr.write(`${failureText(error, words)}\n`);
    },
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    throw new CommandError(words.commands.portTaken(port));
  });
  print([words.commands.serving(resident.server.address)]);
  tellServing();
  await ended();
  await resident.close();
  // An open channel to the process that started this one would keep it alive.
  if (process.connected) process.disconnect();
  return exitCodes.ok;
});

/** What somebody may be working on: Pilar itself, in a checkout, and an office's own templates. An installed package stays as it is. */
function codeFolders(): string[] {
  const isCheckout = !project.split(sep).includes("node_modules");
  return [...(isCheckout ? [sources, templates] : []), ...(ownTemplates === undefined ? [] : [ownTemplates])];
}

/** Resolves when the command is to end: Ctrl+C, or the process that started this one is gone. */
function ended(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => done());
    process.once("disconnect", () => done());
  });
}
