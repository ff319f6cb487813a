import type { DayCertainty, DayKind, SpecialDay } from "../model/office.ts";
import { problem } from "../problems/problem.ts";
import { Findings } from "../problems/read.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile, type YamlRead } from "./read-yaml-file.ts";
import { daysSchema } from "./schema/days.ts";

/** days.yaml may be absent: a plan then knows weekends alone. */
export function readDays(folder: ContentFolder): YamlRead<SpecialDay[]> {
  if (!folder.has("days.yaml")) return { value: [], problems: [], source: undefined };
  const file = readYamlFile(folder, "days.yaml", daysSchema);
  const findings = new Findings();
  const entries = findings.take(file);
  const seen = new Set<string>();
  const days = (entries ?? []).flatMap(({ date, name, kind, certainty, source }, index) => {
    const entry = `${date} ${name}`;
    if (seen.has(entry) && file.source) {
      const at = file.source.at([index, "name"]);
      findings.tell(problem("repeated-item", at, { key: date, found: name }));
      return [];
    }
    seen.add(entry);
    return { date, name, kind: kind as DayKind, certainty: certainty as DayCertainty, source };
  });
  return { ...findings.with(days), source: file.source };
}
