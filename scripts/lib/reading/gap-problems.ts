/** Gaps of a content file (`text/gaps.ts`) as problems. An error wherever it could reach a reader; in a draft there may be as many as one likes. */
import { Lexer } from "yaml";
import { type Problem, problem } from "../problems/problem.ts";
import { type Gap, gapsIn } from "../text/gaps.ts";
import { lineIndex } from "../text/line-index.ts";
import { once } from "../text/once.ts";

interface Part {
  readonly text: string;
  /** the line of the file on which it starts */
  readonly line: number;
}

/** Gaps of YAML, wherever they stand but in its comments. It need not parse. @param file as problems name it */
export function gapsOfYaml({ text, line }: Part, file: string): Problem[] {
  const found = gapsIn(text);
  if (found.length === 0) return [];
  const comments = commentsIn(text);
  // Both are in their order.
  let next = 0;
  const outside = found.filter(({ index }) => {
    while ((comments[next]?.[1] ?? Number.POSITIVE_INFINITY) <= index) next++;
    return (comments[next]?.[0] ?? Number.POSITIVE_INFINITY) > index;
  });
  return told(outside, { text, line }, file);
}

export function gapsOfBody(part: Part, file: string): Problem[] {
  return told(gapsIn(part.text), part, file);
}

function told(gaps: readonly Gap[], { text, line }: Part, file: string): Problem[] {
  const lines = once(() => lineIndex(text));
  return gaps.map(({ index, what }) => {
    const row = lines().lineAt(index);
    const at = { file, line: line + row, column: index - (lines().startOf(row) ?? 0) + 1 };
    return problem("unfilled-gap", at, { what });
  });
}

/** From where to where each stands. */
function commentsIn(text: string): [from: number, to: number][] {
  const comments: [number, number][] = [];
  let at = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    // Between the pieces of the text stand marks of the lexer's own.
    if (token === "\x02" || token === "\x18" || token === "\x1f") {
      isScalar = token === "\x1f";
      continue;
    }
    if (token.startsWith("#") && !isScalar) comments.push([at, at + token.length]);
    at += token.length;
    isScalar = false;
  }
  return comments;
}
