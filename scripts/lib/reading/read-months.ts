import type { MonthNote } from "../model/office.ts";
import { problem } from "../problems/problem.ts";
import { Findings } from "../problems/read.ts";
import { isMonth, meantMonth } from "../slips/month-slip.ts";
import type { ContentFolder } from "./folder.ts";
import { readYamlFile, type YamlRead } from "./read-yaml-file.ts";
import { monthsSchema } from "./schema/months.ts";

/** The office's notes by month. months.yaml may be absent: an office that was never off needs none. Undefined where it is broken. */
export function readMonthNotes(folder: ContentFolder): YamlRead<ReadonlyMap<string, MonthNote>> {
  const name = "months.yaml";
  if (!folder.has(name)) return { value: new Map(), problems: [], source: undefined };
  const { value, problems, source } = readYamlFile(folder, name, monthsSchema);
  if (value === undefined || !source) return { value: undefined, problems, source };
  const findings = new Findings();
  findings.tell(...problems);
  const notes = new Map<string, MonthNote>();
  for (const [month, { note }] of Object.entries(value ?? {})) {
    const at = source.atKey([month]);
    if (isMonth(month)) notes.set(month, { text: note, at });
    else findings.tell(problem("invalid-month", at, { found: month, meant: meantMonth(month) }));
  }
  return { ...findings.with(notes), source };
}
