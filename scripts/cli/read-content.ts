import type { Words } from "../lib/language/words.ts";
import { InvalidNowError, type OfficeRead, readOffice } from "../lib/reading/read-office.ts";
import { CommandError } from "./command.ts";

/** @throws CommandError if `--now` is not a time */
export function readContent(
  content: { readonly folder: string; readonly label: string },
  now: string | undefined,
  words: Words,
): OfficeRead {
  try {
    return readOffice({ ...content, now });
  } catch (error) {
    if (error instanceof InvalidNowError) throw new CommandError(words.commands.invalidNow(now ?? ""));
    throw error;
  }
}
