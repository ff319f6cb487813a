import type { Problem } from "../problems/problem.ts";

/** 1 if a problem fails the command, else 0. */
export function exitCode(problems: readonly Problem[], { strict }: { readonly strict: boolean }): 0 | 1 {
  return problems.some((problem) => fails(problem, strict)) ? 1 : 0;
}

/** Errors always fail it; where the command is strict, warnings do too. */
export function fails({ severity }: Problem, strict: boolean): boolean {
  return strict || severity === "error";
}
