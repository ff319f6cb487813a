import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { type FenceSlip, fenceSlip, findFenceSlip } from "../slips/fences.ts";

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
  const opening = opens.exec(text);
  if (!opening) {
    const [line = ""] = text.split("\n", 1);
    const slip = fenceSlip(line);
    return slip ? wrongFence(slip, "opening", start) : problem("no-front-matter", start, {});
  }
  closes.lastIndex = opening[0].length;
  const end = closes.exec(text);
  const yaml = text.slice(opening[0].length, end?.index);
  const slip = findFenceSlip(yaml, end === null);
  if (slip) return wrongFence(slip, "closing", { ...start, line: slip.line + 2 });
  if (!end) return problem("unclosed-front-matter", start, {});
  const body = text.slice(end.index + end[0].length);
  return { yaml, yamlLine: 2, body, bodyLine: 3 + countLines(yaml) };
}

function wrongFence(
  { wrong, found, column }: FenceSlip,
  place: "opening" | "closing",
  at: Position,
): Problem {
  return problem("front-matter-fence", { ...at, column }, { wrong, found, place });
}

/** Behind the marks also what nobody sees: a no-break space, a second byte-order mark, a zero-width space. */
const opens = /^[\ufeff\u200b]*---[ \t\u00a0\u00ad\u200b-\u200f\u2060\ufeff]*\n/;
const closes = /^---[ \t\u00a0\u00ad\u200b-\u200f\u2060\ufeff]*(?:\n|$)/gm;

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
