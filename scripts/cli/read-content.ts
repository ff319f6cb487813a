import { resolve } from "node:path";
import { codeVersion } from "../lib/code-version.ts";
import type { Words } from "../lib/language/words.ts";
import { InvalidNowError, type OfficeRead } from "../lib/reading/read-office.ts";
import { openSession } from "../lib/session/session.ts";
import { meantNow } from "../lib/slips/date-slip.ts";
import { CommandError } from "./command.ts";

export interface ContentToRead {
  readonly folder: string;
  readonly label: string;
}

/**
 * Reads an office once. What an earlier command read of files that did not change is not read again.
 *
 * @param cache the folder for what is kept, as it was given
 * @throws CommandError if `--now` is not a time
 */
export async function readContent(
  content: ContentToRead,
  now: string | undefined,
  words: Words,
  cache?: string | undefined,
): Promise<OfficeRead> {
  const session = openSession({
    ...{ ...content, now },
    cacheFolder: resolve(cache ?? ".cache"),
    code: codeVersion(),
  });
  try {
    const read = await session.read();
    session.save();
    return read;
  } catch (error) {
    if (error instanceof InvalidNowError)
      throw new CommandError(words.commands.invalidNow(now ?? "", meantNow(now)));
    throw error;
  }
}
