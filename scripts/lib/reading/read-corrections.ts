import type { Clock } from "../model/clock.ts";
import type { Correction, CorrectionKind, Withdrawal } from "../model/corrections.ts";
import { Findings, type Read } from "../problems/read.ts";
import { readCorrectionDates, readWithdrawalDate } from "./read-moments.ts";
import type { PostFile } from "./schema/post.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Notes on changes, in the order of the file. @param fields undefined where the front matter as a whole is wrong: its dates are read all the same */
export function readCorrections(
  fields: PostFile["corrections"],
  source: YamlSource,
  clock: Clock,
): Read<readonly Correction[] | undefined> {
  const findings = new Findings();
  const dates = findings.take(readCorrectionDates(source, clock));
  const corrections = fields?.flatMap(({ note, kind }, index): Correction[] => {
    const date = dates[index];
    const at = source.at(["corrections", index, "date"]);
    return date ? [{ date, note, kind: kind as CorrectionKind, at }] : [];
  });
  return findings.with(corrections);
}

/** As above. */
export function readWithdrawal(
  fields: PostFile["withdrawn"],
  source: YamlSource,
  clock: Clock,
): Read<Withdrawal | undefined> {
  const findings = new Findings();
  const date = findings.take(readWithdrawalDate(source, clock));
  const at = source.at(["withdrawn", "date"]);
  return findings.with(fields && date && { date, reason: fields.reason, at });
}
