import type { DayCertainty, DayKind, SpecialDay } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile } from "./read-yaml-file.ts";
import { daysSchema } from "./schema/days.ts";

/** days.yaml may be absent: a plan then knows weekends alone. */
export function readDays(folder: ContentFolder, problems: Problem[]): SpecialDay[] {
  if (!folder.has("days.yaml")) return [];
  const { value, source } = readYamlFile(folder, "days.yaml", daysSchema, problems);
  if (!value || !source) return [];
  const seen = new Set<string>();
  return value.flatMap(({ date, name, kind, certainty, source: from }, index) => {
    const entry = `${date} ${name}`;
    if (seen.has(entry)) {
      problems.push(problem("repeated-item", source.at([index, "name"]), { key: date, found: name }));
      return [];
    }
    seen.add(entry);
    return { date, name, kind: kind as DayKind, certainty: certainty as DayCertainty, source: from };
  });
}
