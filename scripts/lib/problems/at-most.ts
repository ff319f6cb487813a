import { type Problem, problem } from "./problem.ts";

/** Problems of one file that are told: whoever has mended a hundred runs the check again. */
export const mostOfFile = 100;

/**
 * Of each file the first problems, its errors before its warnings, and one that says how many more there are. It is an error where an
 * error is among those.
 *
 * @param problems in their order, which they keep
 */
export function atMostOfFile(problems: readonly Problem[], most = mostOfFile): readonly Problem[] {
  if (problems.length <= most) return problems;
  const crowded = [...Map.groupBy(problems, ({ file }) => file).values()].filter(
    ({ length }) => length > most,
  );
  if (crowded.length === 0) return problems;
  const more = new Map<Problem, Problem>();
  const left = new Set<Problem>();
  for (const all of crowded) {
    const bySeverity = [...all.filter(isError), ...all.filter((one) => !isError(one))];
    const rest = bySeverity.slice(most);
    for (const one of rest) left.add(one);
    const errors = rest.filter(isError).length;
    const data = { errors, warnings: rest.length - errors };
    const last = all.at(-1) as Problem;
    const { file, line, column } = last;
    more.set(last, problem("more-problems", { file, line, column }, data, errors > 0 ? "error" : "warning"));
  }
  return problems.flatMap((one) => [
    ...(left.has(one) ? [] : [one]),
    ...(more.has(one) ? [more.get(one) as Problem] : []),
  ]);
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
