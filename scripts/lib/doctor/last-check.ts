/** When the office was last checked on this machine, and with what result: `check` and `build` keep it in the cache. */
import { join } from "node:path";
import { readSealed, writeSealed } from "../files/sealed.ts";
import { writerFor } from "../language/writer.ts";
import { zoneName } from "../language/zone-name.ts";
import { clockIn } from "../model/clock.ts";
import type { Problem } from "../problems/problem.ts";
import type { Examination } from "./examination.ts";

interface LastCheck {
  /** absolute path of the content folder */
  readonly content: string;
  /** milliseconds since 1970 */
  readonly at: number;
  readonly timezone: string;
  readonly errors: number;
  readonly warnings: number;
}

const purpose = "last-check 1";
const fileIn = (cache: string): string => join(cache, "last-check.json");

/** A day later is soon enough to look again; days: before a week is over nobody is told to. */
const longAgo = 7 * 24 * 3600 * 1000;

/** Where the cache cannot be written to, nothing is kept. @param cache, content absolute */
export function keepLastCheck(
  cache: string,
  {
    content,
    timezone,
    problems,
  }: Pick<LastCheck, "content" | "timezone"> & { readonly problems: readonly Problem[] },
): void {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const kept: LastCheck = { content, timezone, at: Date.now(), errors, warnings: problems.length - errors };
  try {
    writeSealed(fileIn(cache), purpose, kept);
  } catch (error) {
    // The disk refuses it, or a file stands where the folder should.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

export const lastCheck: Examination = ({ cache, content, now, words: { doctor, site } }) => {
  const kept = readSealed(fileIn(cache), purpose) as LastCheck | undefined;
  if (kept?.content !== content) return { state: "unknown", says: doctor.lastCheck.none };
  const { iso, date } = clockIn(kept.timezone).fromEpoch(kept.at);
  const when = `${writerFor(site.locale).date(date)}, ${iso.slice(11, 16)} ${zoneName(kept.timezone, kept.at, site.locale)}`;
  const says = doctor.lastCheck.result(when, kept.errors, kept.warnings);
  if (kept.errors > 0) return { state: "watch", says, mend: doctor.settings.check };
  return now - kept.at > longAgo
    ? { state: "watch", says, mend: doctor.lastCheck.again }
    : { state: "well", says };
};
