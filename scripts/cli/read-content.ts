import { resolve } from "node:path";
import { codeVersion } from "../lib/code-version.ts";
import type { Words } from "../lib/language/words.ts";
import { InvalidNowError, type OfficeRead } from "../lib/reading/read-office.ts";
import { withoutSlash } from "../lib/reading/read-site.ts";
import { isSiteUrl } from "../lib/reading/schema/site.ts";
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
 * @param url where the site stands, as it was given; where site.yaml says if absent
 * @throws CommandError if `--now` is not a time, or `--url` no address of a site
 */
export async function readContent(
  content: ContentToRead,
  now: string | undefined,
  words: Words,
  cache?: string | undefined,
  url?: string | undefined,
): Promise<OfficeRead> {
  const session = openSession({
    ...{ ...content, now, url: url === undefined ? undefined : placeOf(url, words) },
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

/** A host whose certificate is still to come calls its site http: pages are addressed by what it will be. */
function placeOf(url: string, words: Words): string {
  const safe = url.replace(/^http:/i, "https:");
  if (!isSiteUrl(safe)) throw new CommandError(words.commands.invalidUrl(url));
  return withoutSlash(safe);
}
