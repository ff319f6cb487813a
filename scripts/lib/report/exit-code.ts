import type { Problem } from "../problems/problem.ts";

/** 1 where there are errors, or where there is anything at all and the command is strict; else 0. */
export function exitCode(problems: readonly Problem[], { strict }: { readonly strict: boolean }): 0 | 1 {
  return problems.some((problem) => strict || problem.severity === "error") ? 1 : 0;
}
