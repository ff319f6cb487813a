/** Questions at a terminal, in the admin's language. Every command that asks takes each answer as an option too, and then asks nothing. */
import {
  autocompleteMultiselect,
  confirm,
  isCancel,
  multiselect,
  type Option,
  select,
  text,
} from "@clack/prompts";
import type { Words } from "../lib/language/words.ts";
import { CommandError, exitCodes } from "./command.ts";

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
  /** As `several`, of so many that one types to find them. At least one. */
  readonly find: <T extends string>(message: string, choices: readonly Choice<T>[]) => Promise<readonly T[]>;
}

export function askIn({ ask: say }: Words): Ask {
  // The library's own instructions are English alone.
  const showInstructions = false;
  return {
    text: async ({ message, initial, example, check }) =>
      answered(
        await text({
          message,
          ...(initial !== undefined && { initialValue: initial }),
          ...(example !== undefined && { placeholder: example }),
          validate: (value) => check?.((value ?? "").trim()),
        }),
        say.givenUp,
      ).trim(),
    yesOrNo: async (message, initial = true) =>
      answered(
        await confirm({ message, initialValue: initial, active: say.yes, inactive: say.no }),
        say.givenUp,
      ),
    one: async (message, choices, initial) =>
      answered(
        await select({
          ...{ message: `${message} ${say.howOne}`, options: optionsOf(choices), showInstructions },
          ...(initial !== undefined && { initialValue: initial }),
        }),
        say.givenUp,
      ),
    several: async (message, choices, initial = []) =>
      answered(
        await multiselect({
          ...{ message: `${message} ${say.howSeveral}`, options: optionsOf(choices), showInstructions },
          ...{ initialValues: initial, required: false },
        }),
        say.givenUp,
      ),
    find: async (message, choices) => {
      for (;;) {
        const options = optionsOf(choices);
        const question = { message: `${message} ${say.howFind}`, options, maxItems: 8 };
        const found = answered(await autocompleteMultiselect(question), say.givenUp);
        if (found.length > 0) return found;
      }
    },
  };
}

function optionsOf<T extends string>(choices: readonly Choice<T>[]): Option<T>[] {
  return choices.map(
    ({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) }) as Option<T>,
  );
}

function answered<T>(answer: T, givenUp: string): Exclude<T, symbol> {
  if (isCancel(answer)) throw new CommandError(givenUp, exitCodes.failed);
  return answer as Exclude<T, symbol>;
}
