/** What one check finds in an office that a test writes. */
import type { Check } from "../../scripts/lib/checks/check.ts";
import { wordsFor } from "../../scripts/lib/language/words.ts";
import { type Files, named, read, writeOffice } from "../fixtures/temporary-office.ts";

/** @returns what it names and where, and the marked places, each sorted */
export async function findings(
  check: Check,
  files: Files,
): Promise<{ readonly found: readonly string[]; readonly marked: readonly string[] }> {
  const { folder, marked } = writeOffice(files);
  const { office, problems } = read(folder);
  if (!office) throw new Error(`the office cannot be read: ${named(problems).join(", ")}`);
  return {
    found: named(await check({ office, months: [], words: wordsFor("id") })),
    marked: marked.toSorted(),
  };
}
