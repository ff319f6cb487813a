import type { ProblemCode } from "./problem.ts";

/** The page that explains every code, as the project names it. A command may know its full address and give that instead. */
export const helpPage = "scripts/lib/checks/README.md";

/** Where one code is explained: each has a heading of its own. */
export function helpFor(code: ProblemCode, page: string = helpPage): string {
  return `${page}#${code}`;
}
