/** What is left to do once all is written: posts that cannot be public yet, and months that are off because of what they brought. */
import { join } from "node:path";
import { writeWholeSync } from "../files/write-whole.ts";
import type { Words } from "../language/words.ts";
import { monthReports } from "../mix/month-reports.ts";
import type { Office } from "../model/office.ts";
import type { Problem } from "../problems/problem.ts";
import { ownText } from "../reading/content-file.ts";
import { addTo, type Written } from "./write-import.ts";

/** Makes drafts of those imported posts that have an error. @returns their files */
export function demoteBroken(
  written: Written,
  problems: readonly Problem[],
  content: string,
  label: string,
): string[] {
  // Personal data are an error in a draft too.
  const faults = problems.filter(
    ({ code, severity }) => severity === "error" && !code.startsWith("personal-"),
  );
  const broken = new Set(faults.map(({ file }) => file));
  return written.posts
    .filter(({ file }) => broken.has(file))
    .flatMap(({ file }) => {
      const path = join(content, ...file.slice(label.length + 1).split("/"));
      const text = ownText(path);
      if (text === undefined || /^draft: true$/m.test(text.slice(0, text.indexOf("\n---\n")))) return [];
      writeWholeSync(path, text.replace("\n---\n", "\ndraft: true\n---\n"));
      return [file];
    });
}

/**
 * Says in months.yaml why months are off that imported posts made so: the old site had no targets, and pillars were only suggested.
 *
 * @returns the months that have a note now
 */
export function explainMonths(written: Written, office: Office, content: string, words: Words): string[] {
  if (!office.monthNotes) return [];
  const brought = new Set(written.posts.map(({ planned }) => planned.month));
  const off = monthReports(office).filter(
    ({ month, verdict }) => verdict === "off" && brought.has(month) && !office.monthNotes?.has(month),
  );
  const months = off.map(({ month }) => month);
  const entries = months.map((key) => ({ key, value: { note: words.importing.monthNote } }));
  addTo(join(content, "months.yaml"), entries, words.importing.notes.months);
  return months;
}
