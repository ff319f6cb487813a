/** A new office's repository, or what one lacks: files alone; git and npm are asked by others. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { wordsFor } from "../language/words.ts";
import { clockIn } from "../model/clock.ts";
import type { Answers } from "./answers.ts";
import type { Logo } from "./logo-file.ts";
import { officeFiles } from "./office-files.ts";
import { packageFile } from "./package-file.ts";
import type { Preset } from "./presets.ts";
import { type Written, writeMissing } from "./write-files.ts";

export interface OfficeToFound {
  /** absolute; made where it is not there */
  readonly folder: string;
  readonly answers: Answers;
  readonly preset: Preset;
  readonly logo: Logo | undefined;
  /** what package.json depends on, as npm takes it */
  readonly pilar: string;
  /** milliseconds since 1970 */
  readonly now: number;
}

/** @throws ForeignFolderError, and what the machine refuses */
export function foundOffice({ folder, answers, preset, logo, pilar, now }: OfficeToFound): Written {
  const files = officeFiles({
    ...{ answers, preset, logo },
    date: clockIn(answers.timezone).fromEpoch(now).date,
    hasPosts: hasPosts(join(folder, "content", "posts")),
    words: wordsFor(answers.language),
  });
  mkdirSync(folder, { recursive: true });
  return writeMissing(folder, [
    { path: "package.json", content: packageFile({ name: answers.name, pilar }) },
    ...files,
  ]);
}

function hasPosts(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => /^\d{4}-\d{2}$/.test(name));
}
