import type { Clock } from "../model/clock.ts";
import type { Moment } from "../model/office.ts";
import type { Review } from "../model/validity.ts";
import { problem } from "../problems/problem.ts";
import { Findings, type Read } from "../problems/read.ts";
import { readWritten } from "./read-moments.ts";
import type { YamlSource } from "./yaml-source.ts";

export interface Validity {
  readonly validUntil: Moment | undefined;
  readonly review: Review | undefined;
}

/** Until when a file says that it holds, and when it is looked at again; also of a front matter that is wrong elsewhere. */
export function readValidity(source: YamlSource, clock: Clock): Read<Validity> {
  const findings = new Findings();
  const { validUntil, reviewBy, owner } = (source.value ?? {}) as Readonly<Record<string, unknown>>;
  const end = findings.take(readWritten(validUntil, ["validUntil"], clock, source));
  const by = findings.take(readWritten(reviewBy, ["reviewBy"], clock, source));
  // Whoever owns a text is asked on that day.
  if (owner !== undefined && reviewBy === undefined)
    findings.tell(problem("missing-field", source.atKey(["owner"]), { key: "reviewBy" }, "warning"));
  const name = typeof owner === "string" ? owner : undefined;
  return findings.with({
    validUntil: end,
    review: by && { by, owner: name, at: source.at(["reviewBy"]) },
  });
}
