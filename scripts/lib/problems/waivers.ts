/**
 * Findings that an author waives, each with a reason. A check needs to know nothing of it: a code that stands in `waivableCodes` can be waived
 * in the front matter of the post or page that it is told of, whoever found it.
 */
import type { Position, Problem, ProblemCode } from "./problem.ts";

/**
 * What is a matter of judgement, and may be right after all. What would break a page, or is plainly wrong, is not among them. A code whose
 * problems carry a `mark` in their data can be waived one by one; one without it is waived as a whole.
 */
export const waivableCodes = [
  "personal-nik",
  "personal-npwp",
  "personal-phone",
  "personal-nip",
  "personal-account",
  "personal-passport",
  "personal-plate",
  "personal-email",
  "visible-markdown",
  "duplicate-post",
  "long-sentence",
  "far-date",
  "uncorrected-change",
  "dry-term",
  "court-case-party",
  "court-lineage-name",
  "court-child",
] as const satisfies readonly ProblemCode[];
export type WaivableCode = (typeof waivableCodes)[number];

export function isWaivable(code: string): code is WaivableCode {
  return (waivableCodes as readonly string[]).includes(code);
}

/** One item of `waive`, and where it stands. */
export interface Waiver extends Position {
  readonly code: WaivableCode;
  /** of the one finding that is meant; all of that code in the file without it */
  readonly mark?: string | undefined;
  readonly reason: string;
}

/** A finding that is no problem any more. */
export interface Waived {
  readonly problem: Problem;
  readonly waiver: Waiver;
}

export interface WaiverResult {
  /** those that nobody waived */
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
  /** those that no finding was left for */
  readonly idle: readonly Waiver[];
}

/** Each finding is waived by the first waiver that covers it, so that a second one for the same is idle. */
export function applyWaivers(problems: readonly Problem[], waivers: readonly Waiver[]): WaiverResult {
  if (waivers.length === 0) return { problems, waived: [], idle: [] };
  const byCode = Map.groupBy(waivers, ({ code }) => code as ProblemCode);
  const waived: Waived[] = [];
  const left = problems.filter((problem) => {
    const waiver = byCode.get(problem.code)?.find((one) => covers(one, problem));
    if (waiver) waived.push({ problem, waiver });
    return !waiver;
  });
  const used = new Set(waived.map(({ waiver }) => waiver));
  return { problems: left, waived, idle: waivers.filter((waiver) => !used.has(waiver)) };
}

function covers({ file, mark }: Waiver, problem: Problem): boolean {
  const own = (problem.data as { readonly mark?: string }).mark;
  if (mark !== undefined && mark !== own) return false;
  return problem.file === file || isBeside(problem.file, file, mark !== undefined);
}

/** A post's pictures lie in its folder. Those of standing pages lie in one folder: one of them is waived by its mark alone. */
function isBeside(file: string, markdown: string, marked: boolean): boolean {
  const folder = markdown.slice(0, markdown.lastIndexOf("/") + 1);
  return file.startsWith(folder) && !file.endsWith(".md") && (marked || markdown.endsWith("/index.md"));
}
