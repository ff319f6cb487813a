/** Questions at a terminal, in the admin's language. Every command that asks takes each answer as an option too, and then asks nothing. */
import type { Readable, Writable } from "node:stream";
import { confirm, multiselect, type Option, select, text } from "@clack/prompts";
import type { Words } from "../lib/language/words.ts";
import { CommandError, exitCodes } from "./command.ts";
import { findPrompt } from "./find-prompt.ts";

/** One of the answers to choose from. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  /** said of it while it is looked at */
  readonly hint?: string | undefined;
}

interface TextQuestion {
  readonly message: string;
  /** stands there to be edited; Enter takes it */
  readonly initial?: string | undefined;
  /** an example, which is no answer */
  readonly example?: string | undefined;
  /** what is wrong with an answer; undefined where nothing is */
  readonly check?: (answer: string) => string | undefined;
}

/** Whether somebody sits there to be asked. @param yes the option `--yes` */
export function canAsk(yes: boolean | undefined): boolean {
  return !yes && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/**
 * Each asks one question, and throws CommandError where it is given up (Ctrl+C, Escape): commands ask all before they write
 * anything.
 */
export interface Ask {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly yesOrNo: (message: string, initial?: boolean) => Promise<boolean>;
  readonly one: <T extends string>(message: string, choices: readonly Choice<T>[], initial?: T) => Promise<T>;
  /** @param initial those that are chosen already */
  readonly several: <T extends string>(
    message: string,
    choices: readonly Choice<T>[],
    initial?: readonly T[],
  ) => Promise<readonly T[]>;
  /**
   * As `several`, of so many that one types to find them. At least one.
   *
   * @param check what else is wrong with those that are chosen; undefined where nothing is
   */
  readonly find: <T extends string>(
    message: string,
    choices: readonly Choice<T>[],
    check?: (chosen: readonly T[]) => string | undefined,
  ) => Promise<readonly T[]>;
}

/** Where somebody types and reads; this process's terminal where one is absent. */
export interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

export function askIn(words: Words, streams: Streams = {}): Ask {
  const { ask: say } = words;
  // The library's own instructions are English alone.
  const showInstructions = false;
  return {
    text: async ({ message, initial, example, check }) =>
      answered(
        await text({
          ...streams,
          message,
          ...(initial !== undefined && { initialValue: initial }),
          ...(example !== undefined && { placeholder: say.example(example) }),
          validate: (value) => check?.((value ?? "").trim()),
        }),
        say.givenUp,
      ).trim(),
    yesOrNo: async (message, initial = true) =>
      answered(
        await confirm({ ...streams, message, initialValue: initial, active: say.yes, inactive: say.no }),
        say.givenUp,
      ),
    one: async (message, choices, initial) =>
      answered(
        await select({
          ...streams,
          ...{ message: `${message} ${say.howOne}`, options: optionsOf(choices), showInstructions },
          ...(initial !== undefined && { initialValue: initial }),
        }),
        say.givenUp,
      ),
    several: async (message, choices, initial = []) =>
      answered(
        await multiselect({
          ...streams,
          ...{ message: `${message} ${say.howSeveral}`, options: optionsOf(choices), showInstructions },
          ...{ initialValues: initial, required: false },
        }),
        say.givenUp,
      ),
    find: async (message, choices, check) =>
      answered(
        await findPrompt(
          {
            ...{ message: `${message} ${say.howFind}`, choices },
            check: (chosen) => (chosen.length === 0 ? say.atLeastOne : check?.(chosen)),
          },
          words,
          streams,
        ),
        say.givenUp,
      ),
  };
}

function optionsOf<T extends string>(choices: readonly Choice<T>[]): Option<T>[] {
  return choices.map(
    ({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) }) as Option<T>,
  );
}

function answered<T>(answer: T, givenUp: string): Exclude<T, symbol> {
  if (typeof answer === "symbol") throw new CommandError(givenUp, exitCodes.failed);
  return answer as Exclude<T, symbol>;
}
