import type { ProblemCode } from "./problem.ts";

/** The page that explains every code, as the project names it. A command may know its full address and give that instead. */
export const helpPage = "scripts/lib/checks/README.md";

/**
 * Where one code is explained: each has a heading of its own.
 *
 * @param page null where none can be reached from where the report is read
 */
export function helpFor(code: ProblemCode, page?: string): string;
export function helpFor(code: ProblemCode, page?: string | null): string | undefined;
export function helpFor(code: ProblemCode, page: string | null = helpPage): string | undefined {
  return page === null ? undefined : `${page}#${code}`;
}
