/**
 * Files that ask for the longest timeouts are begun first: those left over at the end, while other cores stand still, are short ones. What asks
 * for none is begun by its size, as vitest would.
 */
import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const asked = new Map(files.map((file) => [file, timeoutOf(readFileSync(file.moduleId, "utf8"))]));
    const project = (file: TestSpecification): string => file.project.name;
    // The files of a project stay together: where they are not isolated, one process runs them all.
    return (await super.sort(files)).sort(
      (a, b) => project(a).localeCompare(project(b)) || (asked.get(b) ?? 0) - (asked.get(a) ?? 0),
    );
  }
}

/** The longest that a test file gives its tests or hooks, milliseconds. */
function timeoutOf(source: string): number {
  const asked = source.matchAll(/(?:\btimeout(?:: | = )|\}, )(\d[\d_]*)\b/g);
  return Math.max(0, ...Array.from(asked, ([, number = ""]) => Number(number.replaceAll("_", ""))));
}
