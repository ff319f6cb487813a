import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";

export interface FrontMatter {
  readonly yaml: string;
  /** the line on which the YAML starts */
  readonly yamlLine: number;
  readonly body: string;
  /** the line on which the body starts */
  readonly bodyLine: number;
}

/** Splits a Markdown file at its two `---` lines. */
export function splitFrontMatter(text: string, file: string): FrontMatter | Problem {
  const start = { file, line: 1, column: 1 };
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening) return problem("no-front-matter", start, {});
  const closing = /^---[ \t]*(?:\n|$)/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(text);
  if (!end) return problem("unclosed-front-matter", start, {});
  const yaml = text.slice(opening[0].length, end.index);
  const body = text.slice(end.index + end[0].length);
  return { yaml, yamlLine: 2, body, bodyLine: 3 + countLines(yaml) };
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
