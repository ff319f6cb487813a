import type { Problem } from "../problems/problem.ts";
import type { Wording } from "./problem-wording.ts";
import type { Words } from "./words.ts";

/** A problem in the words of a language: what was found and expected, and what to do. */
export function wordProblem(problem: Problem, words: Words): Wording {
  // The code picks the wording that takes this data; TypeScript does not follow a union through an index.
  const wording = words.problems[problem.code] as (data: Problem["data"]) => Wording;
  return wording(problem.data);
}
