/** What all commands share: their options, their help, and how they end on a wrong call. */
import { existsSync, statSync } from "node:fs";
import platform, { type PlatformPath, resolve } from "node:path";
import { parseArgs } from "node:util";
import { contentArgument } from "../lib/content-argument.js";
import { LostWorkerError } from "../lib/files/lost-worker.ts";
import { machineFault } from "../lib/files/machine-error.ts";
import { holds, nameBelow } from "../lib/files/paths.ts";
import { type Words, wordsFor } from "../lib/language/words.ts";
import { readLanguage } from "../lib/reading/read-language.ts";
import { NoIndexError } from "../lib/search/no-index.ts";
import { nearest } from "../lib/text/nearest.ts";
import { gate } from "./gate.ts";
import { hearSignals, isInterrupted } from "./signals.ts";
import { spoken } from "./spoken.ts";

// What libvips has to say of a picture is said in our words; its own warnings go to the terminal. Read when sharp is loaded.
process.env.VIPS_WARNING ??= "0";

export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** The commands that share this; each has a sentence in the help. */
type CommandName =
  | "build"
  | "check"
  | "doctor"
  | "hooks"
  | "import"
  | "init"
  | "insights"
  | "kit"
  | "new"
  | "plan"
  | "start"
  | "verify";

interface OptionShape {
  readonly type: "string" | "boolean";
  /** may be given more than once */
  readonly multiple?: true;
  readonly value?: string;
  readonly help: keyof Words["commands"]["help"];
  /** a variable of the environment that stands in for the option where it is not given */
  readonly environment?: string;
}

export const contentOptions = {
  content: { type: "string", value: "DIR", help: "content" },
  now: { type: "string", value: "2026-11-22T08:00", help: "now", environment: "PILAR_NOW" },
} as const satisfies Record<string, OptionShape>;

/** Of commands whose pages must stand where a host says that they do, whatever site.yaml has. */
export const addressOptions = {
  url: { type: "string", value: "https://…", help: "url", environment: "PILAR_URL" },
} as const satisfies Record<string, OptionShape>;

export const outputOptions = {
  output: { type: "string", value: "DIR", help: "output" },
  cache: { type: "string", value: "DIR", help: "cache" },
} as const satisfies Record<string, OptionShape>;

/** The one value that a command takes without an option's name. */
interface PositionalShape {
  /** what it looks like: 2026-12 */
  readonly value: string;
  readonly help: keyof Words["commands"]["help"];
}

type Values<T extends Record<string, OptionShape>> = {
  readonly [K in keyof T]?: T[K]["type"] extends "boolean"
    ? boolean
    : T[K] extends { readonly multiple: true }
      ? readonly string[]
      : string;
};

/** Ends the command with a message and an exit code; `main` prints it. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.usage,
  ) {
    super(message);
  }
}

/**
 * Reads the arguments. `--help` prints and exits with 0.
 *
 * @param positional the value that may stand alone; without it there is none
 * @throws CommandError for an unknown option or a value too many
 */
export function readArguments<T extends Record<string, OptionShape>>(
  name: CommandName,
  options: T,
  positional?: PositionalShape,
): Values<T> & { readonly words: Words; readonly positional: string | undefined } {
  const words = spoken(wordsFor(readLanguage(resolve(contentArgument(process.argv)))));
  const all = { ...options, help: { type: "boolean", short: "h", help: "help" } } as const;
  try {
    const { values, positionals } = parseArgs({
      options: all,
      strict: true,
      allowPositionals: positional !== undefined,
    });
    if ((values as { help?: boolean }).help) {
      process.stdout.write(helpText(name, all, positional, words));
      process.exit(exitCodes.ok);
    }
    const [first, second] = positionals;
    if (second !== undefined) throw new Error(second);
    return { ...fromEnvironment(options), ...(values as Values<T>), words, positional: first };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const fault = usageFault(error);
    const found = /'([^' ]+)/.exec(error.message)?.[1] ?? error.message;
    const meant = fault === "unknownOption" ? nearest(found.replace(/^-+/, ""), Object.keys(all)) : undefined;
    const reason = words.commands.usage(fault, found);
    const guess = meant === undefined ? "" : ` ${words.commands.didYouMean(`--${meant}`)}`;
    throw new CommandError(`${reason}${guess}\n${words.commands.seeHelp(callOf(name))}`);
  }
}

/** Values of options that the environment gives. An empty variable is none. */
function fromEnvironment(options: Record<string, OptionShape>): object {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, { environment = "" }]) => {
      const value = process.env[environment];
      return value ? [[name, value]] : [];
    }),
  );
}

/** How an admin calls a command, up to its options. Where `init` is run there are no npm scripts yet, or an office's own. */
export function callOf(name: CommandName): string {
  if (name === "init") return "npx pilar init";
  return name === "start" ? "npm start --" : `npm run ${name} --`;
}

/** What Node's parser found wrong, by its error's code. */
function usageFault(error: Error & { code?: string }): keyof Words["commands"]["usageFaults"] {
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return "unknownOption";
  if (error.code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return "optionValue";
  return "extraWord";
}

function helpText(
  name: CommandName,
  options: Record<string, OptionShape>,
  positional: PositionalShape | undefined,
  words: Words,
): string {
  const { help } = words.commands;
  const row = (call: string, key: keyof typeof help, environment?: string): string =>
    `  ${call.padEnd(26)} ${help[key]}${environment ? ` [${environment}]` : ""}`;
  const rows = [
    ...(positional ? [row(positional.value, positional.help)] : []),
    ...Object.entries(options).map(([option, shape]) =>
      row(`--${option}${shape.value ? ` ${shape.value}` : ""}`, shape.help, shape.environment),
    ),
  ];
  return `${help[name]}\n\n${help.usage}: ${callOf(name)} ${positional ? `[${positional.value}] ` : ""}[${help.options.toLowerCase()}]\n\n${help.options}:\n${rows.join("\n")}\n`;
}

/** The content folder, and how problems name it: relative to where the command runs, if it lies there. */
export function contentFolder(given: string | undefined, words: Words): { folder: string; label: string } {
  const folder = resolve(given ?? "content");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(words.commands.noFolder(given ?? "content"));
  }
  return { folder, label: labelOf(folder) };
}

/** How problems name a folder: its name below where the command runs, with `/`, else its own name. @param paths of another system, for tests */
export function labelOf(folder: string, here = process.cwd(), paths: PlatformPath = platform): string {
  const inside = nameBelow(here, folder, paths);
  return inside || paths.basename(folder);
}

/** The output is replaced as a whole: it must not hold the content, nor stand within it. */
export function requireSeparate(output: string, content: string, words: Words): void {
  if (holds(output, content) || holds(content, output) || holds(output, process.cwd())) {
    throw new CommandError(words.commands.outputInside(output));
  }
}

/** Whoever reads the output may stop early (`| head`): the command goes on, since it may be writing a site. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** What a command ends on that no content is to blame for. */
export function failureText(error: unknown, words: Words): string {
  if (error instanceof LostWorkerError) return words.machine.lostThread(error.loss);
  const fault = machineFault(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof NoIndexError) return words.machine.noIndex[error.kind](reason.split("\n")[0] ?? "");
  return fault ? words.machine.failed(fault, reason) : words.commands.unexpected(reason);
}

/**
 * Runs a command; what it throws becomes a sentence and an exit code, never a stack trace. Ctrl+C, and whoever else asks it to end, are heard
 * by `onInterrupt`, if at all by the command itself.
 */
export async function main(command: () => Promise<number>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", ignoreClosedPipe);
    gate(stream);
  }
  const wordsHere = (): Words => spoken(wordsFor(readLanguage(resolve(contentArgument(process.argv)))));
  hearSignals(wordsHere);
  try {
    process.exitCode = await command();
  } catch (error) {
    if (isInterrupted()) return;
    if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
      return;
    }
    process.stderr.write(`${failureText(error, wordsHere())}\n`);
    if (process.env.PILAR_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
    process.exitCode = exitCodes.failed;
  }
}
