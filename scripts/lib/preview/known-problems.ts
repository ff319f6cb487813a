/** What is wrong with an office as far as it is known: the reader says so at once, the checks a moment later. */
import type { Problem } from "../problems/problem.ts";
import { addressOfFile } from "./addresses-of-files.ts";

/** A problem, and whether it is there since the last change. */
export interface FoundProblem {
  readonly problem: Problem;
  readonly fresh: boolean;
}

export interface KnownProblems {
  /** by file, those with errors first; in a file errors before warnings, then from top to bottom */
  readonly all: readonly FoundProblem[];
  /** those of the page at an address */
  at(address: string): readonly FoundProblem[];
}

/**
 * @param label how problems name the content folder
 * @param now what is wrong
 * @param before what was wrong before the last change; undefined where nothing was known, and so nothing is new
 */
export function knownProblems(
  label: string,
  now: readonly Problem[],
  before: readonly Problem[] | undefined,
): KnownProblems {
  const fresh = before && new Set(newProblems(now, before));
  const rank = ({ severity }: Problem): number => (severity === "error" ? 0 : 1);
  const broken = new Set(now.filter((problem) => rank(problem) === 0).map(({ file }) => file));
  const rankOfFile = ({ file }: Problem): number => (broken.has(file) ? 0 : 1);
  const all = now
    .toSorted(
      (a, b) =>
        rankOfFile(a) - rankOfFile(b) ||
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        rank(a) - rank(b) ||
        a.line - b.line ||
        a.column - b.column,
    )
    .map((problem) => ({ problem, fresh: fresh?.has(problem) ?? false }));
  const byAddress = Map.groupBy(all, ({ problem }) => addressOfFile(label, problem.file));
  return { all, at: (address) => byAddress.get(address) ?? [] };
}

/** Of problems those that were not there before. One that only moved to another line is not new. */
export function newProblems(now: readonly Problem[], before: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  for (const problem of before) counts.set(nameOf(problem), (counts.get(nameOf(problem)) ?? 0) + 1);
  return now.filter((problem) => {
    const name = nameOf(problem);
    const left = counts.get(name) ?? 0;
    if (left > 0) counts.set(name, left - 1);
    return left === 0;
  });
}

function nameOf({ code, severity, file, data }: Problem): string {
  return JSON.stringify([code, severity, file, data]);
}
