/** The moments that a post names, with what is wrong with them. */

import type { Clock } from "../model/clock.ts";
import type { Moment } from "../model/office.ts";
import { problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { dateSlip } from "../slips/date-slip.ts";
import { ownValue } from "../text/own-value.ts";
import type { Path, YamlSource } from "./yaml-source.ts";

export const monthFolder = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** A post's own date, which must be in the month of its folder. @param month 2026-11, or whatever the folder is called */
export function readDate(
  found: string | undefined,
  month: string,
  clock: Clock,
  source: YamlSource,
): Read<Moment | undefined> {
  if (found === undefined) return { value: undefined, problems: [] };
  const findings = new Findings();
  const date = findings.take(readMoment(found, ["date"], clock, source));
  if (date && date.month !== month && monthFolder.test(month)) {
    findings.tell(problem("month-mismatch", source.at(["date"]), { folder: month, month: date.month }));
  }
  return findings.with(date);
}

/** A moment of an auction, also of one that is wrong elsewhere, so that all its problems are found in one run. */
export function readAuctionMoment(
  key: "deadline" | "date",
  source: YamlSource,
  clock: Clock,
): Read<Moment | undefined> {
  const { auction } = (source.value ?? {}) as { readonly auction?: Readonly<Record<string, unknown>> | null };
  return readWritten(ownValue(auction, key), ["auction", key], clock, source);
}

/** Of a field that may be absent, or of another type, which is then told elsewhere. */
export function readWritten(
  written: unknown,
  path: Path,
  clock: Clock,
  source: YamlSource,
): Read<Moment | undefined> {
  return typeof written === "string" || typeof written === "number"
    ? readMoment(String(written), path, clock, source)
    : { value: undefined, problems: [] };
}

/** The dates of notes on changes, in their order, also of those that are wrong elsewhere. */
export function readCorrectionDates(source: YamlSource, clock: Clock): Read<(Moment | undefined)[]> {
  const { corrections } = (source.value ?? {}) as { readonly corrections?: unknown };
  const findings = new Findings();
  const items = Array.isArray(corrections) ? (corrections as unknown[]) : [];
  const dates = items.map((item, index) =>
    findings.take(readDateOf(item, ["corrections", index, "date"], clock, source)),
  );
  return findings.with(dates);
}

/** When a post was taken back, as above. */
export function readWithdrawalDate(source: YamlSource, clock: Clock): Read<Moment | undefined> {
  const { withdrawn } = (source.value ?? {}) as { readonly withdrawn?: unknown };
  return readDateOf(withdrawn, ["withdrawn", "date"], clock, source);
}

function readDateOf(map: unknown, path: Path, clock: Clock, source: YamlSource): Read<Moment | undefined> {
  const { date } = (map ?? {}) as { readonly date?: unknown };
  return typeof date === "string" || typeof date === "number"
    ? readMoment(String(date), path, clock, source)
    : { value: undefined, problems: [] };
}

function readMoment(found: string, path: Path, clock: Clock, source: YamlSource): Read<Moment | undefined> {
  const value = clock.parse(found);
  const problems = value ? [] : [problem("invalid-date", source.at(path), { found, ...dateSlip(found) })];
  return { value, problems };
}
