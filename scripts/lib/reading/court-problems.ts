/** People of court cases in a content file, as problems at their own places: for offices of the preset "court". */
import { findParties, type Party } from "../court/find-parties.ts";
import { type Problem, problem, type Severity } from "../problems/problem.ts";
import { lineIndex } from "../text/line-index.ts";
import type { FrontMatter } from "./front-matter.ts";

const codes = { case: "court-case-party", lineage: "court-lineage-name", child: "court-child" } as const;

/** Of the whole front matter (title, summary, captions, slides, words for pictures) and of the body. @param file as problems name it */
export function courtProblems(parts: FrontMatter, file: string, severity: Severity): Problem[] {
  return [
    ...told(parts.yaml, parts.yamlLine, file, severity),
    ...told(parts.body, parts.bodyLine, file, severity),
  ];
}

function told(text: string, firstLine: number, file: string, severity: Severity): Problem[] {
  const parties = findParties(text);
  if (parties.length === 0) return [];
  const lines = lineIndex(text);
  return parties.map(({ kind, initials, number, offset }: Party) => {
    const line = lines.lineAt(offset);
    const at = { file, line: firstLine + line, column: offset - (lines.startOf(line) ?? 0) + 1 };
    return problem(codes[kind], at, { mark: initials, number }, severity);
  });
}
