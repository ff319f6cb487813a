import { openAttachmentLooks } from "../attachments/attachment-facts.ts";
import { chartProblems, type TableLook, type TableUse } from "../model/data-table.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { baseName } from "../text/base-name.ts";
import type { Check } from "./check.ts";

/** Every file that a text shows as a table is one, and has the figures that its chart needs. */
export const readableTables: Check = ({ office, attachments = openAttachmentLooks() }) => {
  const told = new Set<string>();
  return [...office.posts, ...office.pages].flatMap(({ file, tables = [] }) =>
    tables.flatMap((use) => {
      const key = `${use.table} ${use.chart}`;
      if (told.has(key)) return [];
      told.add(key);
      const look = attachments.of(use.table);
      // What keeps the file from being read is told of it as a document.
      if (!look || !("table" in look) || !look.table) return [];
      return problemsOf(use, look.table, file.slice(0, file.lastIndexOf("/") + 1));
    }),
  );
};

/** Told where they stand in the file. @param home the folder that it lies in, as problems name it, with a slash at its end */
function problemsOf({ table, chart }: TableUse, look: TableLook, home: string): Problem[] {
  const found = baseName(table);
  const at = (line: number) => ({ file: home + found, line, column: 1 });
  if ("problems" in look)
    return look.problems.map((one) => problem("unreadable-table", at(one.line), { found, problem: one }));
  if (!chart) return [];
  return chartProblems(look, chart).map((one) =>
    problem("undrawn-chart", at(one.line), { found, kind: chart, problem: one }),
  );
}
