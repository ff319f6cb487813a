/** npm run init: a new repository for an office's site, or what an older one lacks. */
import { join, relative, resolve } from "node:path";
import { canAsk } from "./cli/ask.ts";
import { CommandError, exitCodes, main, readArguments } from "./cli/command.ts";
import { askForFolder, askForOffice } from "./cli/office-questions.ts";
import { machineFault } from "./lib/files/machine-error.ts";
import { type Answers, type RawAnswers, readAnswers } from "./lib/founding/answers.ts";
import { lookAtDestination } from "./lib/founding/destination.ts";
import { foundOffice } from "./lib/founding/found-office.ts";
import { makeLockFile } from "./lib/founding/lock-file.ts";
import { type Logo, readLogo } from "./lib/founding/logo-file.ts";
import { dependsOnPilar, specFrom } from "./lib/founding/package-file.ts";
import { presetOf } from "./lib/founding/preset-of.ts";
import { isPreset, type Preset, presets } from "./lib/founding/presets.ts";
import { firstCommit } from "./lib/founding/repository.ts";
import { nearestPlace } from "./lib/founding/zone-of-place.ts";
import { wordProblem } from "./lib/language/word-problem.ts";
import { type Words, wordsFor } from "./lib/language/words.ts";
import { writerFor } from "./lib/language/writer.ts";
import type { Site } from "./lib/model/office.ts";
import type { Problem } from "./lib/problems/problem.ts";
import { pilarVersion } from "./lib/project.ts";
import { readOffice } from "./lib/reading/read-office.ts";
import { nearest } from "./lib/text/nearest.ts";
import { ForeignFolderError } from "./lib/writing/post-folder.ts";

await main(async () => {
  const {
    positional,
    words: pilars,
    ...values
  } = readArguments(
    "init",
    {
      name: { type: "string", value: "NAME", help: "initName" },
      "full-name": { type: "string", value: "NAME", help: "initFullName" },
      parent: { type: "string", value: "NAME", help: "initParent" },
      url: { type: "string", value: "https://…", help: "initUrl" },
      timezone: { type: "string", value: "Makassar", help: "initTimezone" },
      language: { type: "string", value: "id|en", help: "initLanguage" },
      colour: { type: "string", value: "#0f3d5e", help: "initColour" },
      logo: { type: "string", value: "FILE", help: "initLogo" },
      channels: { type: "string", multiple: true, value: "x,instagram=@a", help: "initChannels" },
      preset: { type: "string", value: presets.join("|"), help: "initPreset" },
      package: { type: "string", value: "SPEC", help: "initPackage" },
      "no-install": { type: "boolean", help: "initNoInstall" },
      yes: { type: "boolean", help: "yes" },
    },
    { value: "DIR", help: "initFolder" },
  );
  const words = values.language === "en" || values.language === "id" ? wordsFor(values.language) : pilars;
  const asks = canAsk(values.yes);
  if (positional === undefined && !asks) throw new CommandError(words.founding.noFolder);
  const shown = positional ?? (await askForFolder(words));
  const folder = resolve(shown);
  const isOffice = requireRoom(folder, shown, words);

  const given: RawAnswers = {
    ...{ name: values.name, fullName: values["full-name"], parent: values.parent, url: values.url },
    ...{ timezone: values.timezone, language: values.language, colour: values.colour },
    channels: values.channels?.flatMap((list) => list.split(",")),
  };
  const site = isOffice ? siteIn(folder, words) : undefined;
  const office = site
    ? {
        ...fromSite(site),
        logo: undefined,
        preset: presetIn(values.preset, words) ?? site.preset[0] ?? presetOf(folder, site.language),
      }
    : await answersOf({ given, logo: values.logo, preset: values.preset, asks }, words);
  const own = wordsFor(office.answers.language);
  const say = own.founding;
  const print = (...lines: readonly string[]): boolean =>
    process.stdout.write(lines.map((line) => `${line}\n`).join(""));

  // This version, and no other: an office is built tomorrow as it was today.
  const pilar = values.package?.trim() ? specFrom(values.package, process.cwd(), folder) : pilarVersion();
  const written = inFolder(shown, () => foundOffice({ folder, ...office, pilar, now: Date.now() }), own);
  print(say.started(shown), ...written.written.map(say.wrote), ...written.kept.map(say.kept), "");
  if (site && Object.values(given).some((answer) => answer !== undefined)) print(say.keptAnswers);
  if (office.replaced !== undefined) print(say.replacedColour(office.replaced, office.answers.colour));
  const usesPilar = dependsOnPilar(folder);
  if (!usesPilar) print(say.keptPackage(`"pilar": ${JSON.stringify(pilar)}`));

  if (!values["no-install"] && usesPilar && written.written.length > 0) {
    process.stderr.write(`${say.locking}\n`);
    const fault = await makeLockFile(folder);
    print(fault === undefined ? say.locked : say.notLocked(fault));
  }
  const committed = await firstCommit(folder, say.commit(office.answers.name));
  const { git } = say;
  if (committed.kind === "inside") print(git.inside(committed.root));
  else if (committed.kind === "failed") print(git.failed(committed.reason));
  else if (committed.kind !== "begun" || written.written.length > 0) print(git[committed.kind]);

  const { problems } = readOffice({ folder: join(folder, "content"), label: "content" });
  print("", say.gapsLeft(problems.filter(({ code }) => code === "unfilled-gap").length));
  const way = relative(process.cwd(), folder);
  print("", say.next(way === "" ? undefined : quoted(way)));
  return exitCodes.ok;
});

/** @returns whether an office is there already */
function requireRoom(folder: string, shown: string, words: Words): boolean {
  const { founding, site } = words;
  const found = inFolder(shown, () => lookAtDestination(folder), words);
  if (found.kind === "file") throw new CommandError(founding.isFile(shown));
  if (found.kind === "foreign") {
    const names = writerFor(site.locale).list([
      ...found.names.slice(0, 4),
      ...(found.names.length > 4 ? ["…"] : []),
    ]);
    throw new CommandError(founding.foreign(shown, names));
  }
  return found.kind === "office";
}

/** What the office that is there says of itself. */
function siteIn(folder: string, { founding }: Words): Site {
  const { office } = readOffice({ folder: join(folder, "content"), label: "content" });
  if (!office)
    throw new CommandError(founding.brokenOffice(join(folder, "content", "site.yaml")), exitCodes.failed);
  return office.site;
}

function fromSite(site: Site): { answers: Answers; replaced: undefined } {
  const { name, fullName, parent, url, timezone, language, brand, channels } = site;
  return {
    answers: { name, fullName, parent, url, timezone, language, colour: brand.colour, channels },
    replaced: undefined,
  };
}

interface Given {
  readonly given: RawAnswers;
  readonly logo: string | undefined;
  readonly preset: string | undefined;
  readonly asks: boolean;
}

interface Answered {
  readonly answers: Answers;
  readonly replaced: string | undefined;
  readonly logo: Logo | undefined;
  readonly preset: Preset;
}

/** From options alone, or with questions for the others. All wrong ones are told at once. @throws CommandError */
async function answersOf({ given, logo, preset, asks }: Given, words: Words): Promise<Answered> {
  const wrong: string[] = [];
  const raw = { answers: given, logo, preset: presetFrom(preset, words, wrong) };
  const picture = logo === undefined ? undefined : await readLogo(resolve(logo));
  if (picture && "code" in picture)
    // No content is to blame: the file is still where it was.
    wrong.push(
      picture.code === "missing-image"
        ? `--logo: ${words.founding.noFile(logo ?? "")}`
        : fault("logo", picture, words),
    );
  // Before the questions: what an option says wrongly is told without them.
  const read = readAnswers(given);
  const faults = "wrong" in read ? read.wrong : [];
  const isMissing = ({ question }: { question: keyof RawAnswers }): boolean => given[question] === undefined;
  for (const one of faults) if (!asks || !isMissing(one)) wrong.push(...answerFault(one, given, words));
  if (wrong.length > 0)
    throw new CommandError(
      [words.founding.wrong(wrong.length), ...wrong.map((line) => `  ${line}`)].join("\n"),
    );

  if (!asks && "answers" in read)
    return {
      ...read,
      logo: picture && "bytes" in picture ? picture : undefined,
      preset: raw.preset ?? "other",
    };
  const asked = await askForOffice(raw, words);
  const all = readAnswers(asked.answers);
  if ("wrong" in all) {
    const lines = all.wrong.flatMap((one) => answerFault(one, asked.answers, words));
    throw new CommandError(
      [words.founding.wrong(lines.length), ...lines.map((line) => `  ${line}`)].join("\n"),
    );
  }
  const chosen = asked.logo === undefined ? undefined : await readLogo(resolve(asked.logo));
  return { ...all, logo: chosen && "bytes" in chosen ? chosen : undefined, preset: asked.preset };
}

function answerFault(
  { question, problem }: { question: keyof RawAnswers; problem: Problem },
  given: RawAnswers,
  words: Words,
): string[] {
  const option = question === "fullName" ? "full-name" : question;
  if (problem.code === "missing-field") return [`--${option} ${words.founding.missing}`];
  const place = question === "timezone" && given.timezone ? nearestPlace(given.timezone) : undefined;
  const guess = place === undefined ? "" : ` ${words.founding.didYouMean(place)}`;
  return [fault(option, problem, words) + guess];
}

function fault(option: string, problem: Problem, words: Words): string {
  const { message, hint } = wordProblem(problem, words);
  return `--${option}: ${message} ${hint}`;
}

function presetFrom(text: string | undefined, words: Words, wrong: string[]): Preset | undefined {
  if (text === undefined || isPreset(text)) return text;
  const meant = nearest(text, presets);
  const known = writerFor(words.site.locale).choice(presets);
  wrong.push(
    `--preset: ${words.founding.unknownPreset(text, known)}${meant ? ` ${words.founding.didYouMean(meant)}` : ""}`,
  );
  return undefined;
}

function presetIn(text: string | undefined, words: Words): Preset | undefined {
  const wrong: string[] = [];
  const preset = presetFrom(text, words, wrong);
  if (wrong.length > 0) throw new CommandError([words.founding.wrong(1), ...wrong].join("\n  "));
  return preset;
}

/** What the folder refuses, in words of its own. */
function inFolder<T>(shown: string, action: () => T, { founding, machine }: Words): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ForeignFolderError)
      throw new CommandError(founding.link(error.folder), exitCodes.failed);
    const fault = machineFault(error);
    if (fault)
      throw new CommandError(founding.unwritable(shown, machine.faults[fault].cause), exitCodes.failed);
    // A name that is too long here, or has signs that no folder may have.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (/^(?:ENAMETOOLONG|EINVAL|ENOENT|ENOTDIR|ERR_INVALID_ARG_VALUE)$/.test(code))
      throw new CommandError(founding.unusable(shown));
    throw error;
  }
}

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
}
