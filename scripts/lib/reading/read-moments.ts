/** The moments that a post names, with what is wrong with them. */

import type { Clock } from "../model/clock.ts";
import type { Moment } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { dateSlip } from "../slips/date-slip.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export const monthFolder = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** A post's own, which must be in the month of its folder. @param month 2026-11, or whatever the folder is called */
export function readDate(
  found: string | undefined,
  month: string,
  clock: Clock,
  source: YamlSource,
  problems: Problem[],
): Moment | undefined {
  if (found === undefined) return undefined;
  const date = readMoment(found, ["date"], clock, source, problems);
  if (date && date.month !== month && monthFolder.test(month)) {
    problems.push(problem("month-mismatch", source.at(["date"]), { folder: month, month: date.month }));
  }
  return date;
}

function readMoment(
  found: string,
  path: Path,
  clock: Clock,
  source: YamlSource,
  problems: Problem[],
): Moment | undefined {
  const moment = clock.parse(found);
  if (!moment) problems.push(problem("invalid-date", source.at(path), { found, ...dateSlip(found) }));
  return moment;
}

/** Also of an auction that is wrong elsewhere, so that all its problems are found in one run. */
export function readDeadline(source: YamlSource, clock: Clock, problems: Problem[]): Moment | undefined {
  const { auction } = (source.value ?? {}) as { readonly auction?: { readonly deadline?: unknown } | null };
  const written = auction?.deadline;
  return typeof written === "string"
    ? readMoment(written, ["auction", "deadline"], clock, source, problems)
    : undefined;
}
