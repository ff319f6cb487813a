import type { Clock } from "../model/clock.ts";
import type { PeriodicItem } from "../model/disclosure.ts";
import type { Interval } from "../model/interval.ts";
import { problem } from "../problems/problem.ts";
import { Findings } from "../problems/read.ts";
import { dateSlip } from "../slips/date-slip.ts";
import { slug } from "../text/slug.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile, type YamlRead } from "./read-yaml-file.ts";
import { idFault } from "./schema/fields.ts";
import { periodicSchema } from "./schema/periodic.ts";
import type { Path } from "./yaml-source.ts";

/** By id, in the office's order. berkala.yaml may be absent: then nothing is judged. Undefined where it is broken. */
export function readPeriodic(
  folder: ContentFolder,
  clock: Clock,
): YamlRead<ReadonlyMap<string, PeriodicItem>> {
  const name = "berkala.yaml";
  if (!folder.has(name)) return { value: new Map(), problems: [], source: undefined };
  const { value, problems, source } = readYamlFile(folder, name, periodicSchema);
  if (!value || !source) return { value: undefined, problems, source };
  const findings = new Findings();
  findings.tell(...problems);
  const dateAt = (found: string | undefined, path: Path): string | undefined => {
    if (found === undefined) return undefined;
    const date = clock.parse(found);
    if (!date) findings.tell(problem("invalid-date", source.at(path), { found, ...dateSlip(found) }));
    return date?.date;
  };
  const first = dateAt(value.since, ["since"]) ?? "";
  const items = Object.entries(value.items).map(([id, item]): PeriodicItem => {
    const at = source.atKey(["items", id]);
    const fault = idFault(id);
    if (fault) {
      const expected = fault === "device" ? "no-device" : "id";
      findings.tell(
        problem("invalid-value", at, { key: id, expected, found: id, meant: slug(id) || undefined }),
      );
    }
    const { page, updated } = item;
    const date = dateAt(updated, ["items", id, "updated"]);
    // A page has no date of its own, and a date without a page says nothing.
    if ((page === undefined) !== (updated === undefined))
      findings.tell(
        problem("missing-field", at, { key: page === undefined ? `${id}.page` : `${id}.updated` }),
      );
    return {
      ...{ id, name: item.name, about: item.about, rule: item.rule },
      every: item.every as Interval,
      within: item.within,
      since: dateAt(item.since, ["items", id, "since"]) ?? first,
      page: page !== undefined && date !== undefined ? { address: page, updated: date } : undefined,
      at,
    };
  });
  const sound = findings.problems.every(({ severity }) => severity === "warning");
  return { ...findings.with(sound ? new Map(items.map((item) => [item.id, item])) : undefined), source };
}
