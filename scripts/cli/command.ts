/** What all commands share: their options, their help, and how they end on a wrong call. */
import { existsSync, statSync } from "node:fs";
import { basename, isAbsolute, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { readLanguage } from "../lib/content/read-language.ts";
import { type Words, wordsFor } from "../lib/language/words.ts";

export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

interface OptionShape {
  readonly type: "string" | "boolean";
  readonly value?: string;
  readonly help: keyof Words["commands"]["help"];
}

export const contentOptions = {
  content: { type: "string", value: "DIR", help: "content" },
  now: { type: "string", value: "2026-11-22T08:00", help: "now" },
} as const satisfies Record<string, OptionShape>;

export const outputOptions = {
  output: { type: "string", value: "DIR", help: "output" },
  cache: { type: "string", value: "DIR", help: "cache" },
} as const satisfies Record<string, OptionShape>;

type Values<T extends Record<string, OptionShape>> = {
  readonly [K in keyof T]?: T[K]["type"] extends "boolean" ? boolean : string;
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
 * @throws CommandError for an unknown option or a value too many
 */
export function readArguments<T extends Record<string, OptionShape>>(
  name: "build" | "check" | "start",
  options: T,
): Values<T> & { readonly words: Words } {
  const words = wordsFor(readLanguage(resolve(contentArgument() ?? "content")));
  const all = { ...options, help: { type: "boolean", short: "h", help: "help" } } as const;
  try {
    const { values } = parseArgs({ options: all, strict: true, allowPositionals: false });
    if ((values as { help?: boolean }).help) {
      process.stdout.write(helpText(name, all, words));
      process.exit(exitCodes.ok);
    }
    return { ...(values as Values<T>), words };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new CommandError(`${words.commands.wrongUsage(reason)}\n${words.commands.seeHelp(name)}`);
  }
}

/** The content folder that the arguments name, looked for before they are checked: it holds the language. */
function contentArgument(): string | undefined {
  const index = process.argv.findIndex(
    (argument) => argument === "--content" || argument.startsWith("--content="),
  );
  return process.argv[index]?.split("=")[1] ?? process.argv[index + 1];
}

function helpText(
  name: "build" | "check" | "start",
  options: Record<string, OptionShape>,
  words: Words,
): string {
  const { help } = words.commands;
  const rows = Object.entries(options).map(([option, shape]) => {
    const call = `--${option}${shape.value ? ` ${shape.value}` : ""}`;
    return `  ${call.padEnd(26)} ${help[shape.help]}`;
  });
  const script = name === "start" ? "npm start" : `npm run ${name}`;
  return `${help[name]}\n\n${help.usage}: ${script} -- [${help.options.toLowerCase()}]\n\n${help.options}:\n${rows.join("\n")}\n`;
}

/** The content folder, and how problems name it: relative to where the command runs, if it lies there. */
export function contentFolder(given: string | undefined, words: Words): { folder: string; label: string } {
  const folder = resolve(given ?? "content");
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new CommandError(words.commands.noFolder(given ?? "content"));
  }
  return { folder, label: labelOf(folder) };
}

export function labelOf(folder: string): string {
  const inside = relative(process.cwd(), folder);
  const outside = inside === "" || inside.startsWith("..") || isAbsolute(inside);
  return outside ? basename(folder) : inside.split(sep).join("/");
}

/** The output is replaced as a whole: it must not hold the content, nor stand within it. */
export function requireSeparate(output: string, content: string, words: Words): void {
  const holds = (outer: string, inner: string): boolean => {
    const inside = relative(outer, inner);
    return inside === "" || (!inside.startsWith("..") && !isAbsolute(inside));
  };
  if (holds(output, content) || holds(content, output) || holds(output, process.cwd())) {
    throw new CommandError(words.commands.outputInside(output));
  }
}

/** Runs a command; what it throws becomes a sentence and an exit code, never a stack trace. */
export async function main(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof CommandError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
      return;
    }
    const words = wordsFor(readLanguage(resolve(contentArgument() ?? "content")));
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${words.commands.unexpected(reason)}\n`);
    if (process.env.PILAR_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
    process.exitCode = exitCodes.failed;
  }
}
