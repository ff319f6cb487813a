/** A check that an office adds, from its own `templates/checks`. */
import type { Position } from "../model/position.ts";
import type { OwnCheckFault } from "../problems/codes/files.ts";
import { type Problem, problem, type Severity } from "../problems/problem.ts";
import type { Check, CheckInput } from "./check.ts";

/** One thing that an office's own check found, in the office's own words. */
export interface Finding {
  /** where: `placeIn(post, "title")`, or a file with line and column from 1 */
  readonly at: Position;
  /** what is wrong */
  readonly message: string;
  /** what to do */
  readonly hint: string;
  /** an error stops a build; a warning if absent */
  readonly severity?: Severity;
}

export type OwnCheck = (input: CheckInput) => readonly Finding[] | Promise<readonly Finding[]>;

/** Says that a function is a check. A file in `templates/checks` exports it as default. */
export function ownCheck(check: OwnCheck): OwnCheck {
  return check;
}

/** One check of the office's own, and the file that it came from: checks/judul.ts */
export interface NamedCheck {
  readonly file: string;
  readonly own: OwnCheck;
}

/** Milliseconds that a check may take: one that waits for what never comes must not hold up the others for ever. */
export const ownCheckLimit = 60_000;

/** A check of the office's own, of which anything may be wrong: it is told of the check, not of the posts that it looked at. */
export function checkOfOwn({ file, own }: NamedCheck): Check {
  return async (input) => {
    const home = input.office.folder.replace(/[^/]*$/, "");
    const broken = (fault: OwnCheckFault, reason?: string): Problem =>
      problem(
        "own-check-broken",
        { file: `${home}templates/${file}`, line: 1, column: 1 },
        { check: file, fault, ...(reason === undefined ? {} : { reason }) },
      );
    if (typeof own !== "function") return [broken("no-check")];
    let answer: unknown;
    try {
      answer = await inTime(async () => own(input));
    } catch (error) {
      if (error === tooLate) return [broken("no-end")];
      return [broken("threw", error instanceof Error ? error.message : String(error))];
    }
    if (!Array.isArray(answer)) return [broken("no-list")];
    const found = answer
      .filter(isFinding)
      .map(({ at: { file: name, line, column }, message, hint, severity }) =>
        problem(
          "own-check",
          { file: name, line, column },
          { check: file, message, hint },
          severity ?? "warning",
        ),
      );
    return found.length === answer.length ? found : [...found, broken("no-finding")];
  };
}

const tooLate = Symbol("too late");

async function inTime(work: () => Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(tooLate), ownCheckLimit);
  });
  try {
    return await Promise.race([work(), limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** What an office wrote was looked at by no compiler. */
function isFinding(value: unknown): value is Finding {
  const {
    at,
    message,
    hint,
    severity = "warning",
  } = (value ?? {}) as Partial<Record<keyof Finding, unknown>>;
  const { file, line, column } = (at ?? {}) as Partial<Record<keyof Position, unknown>>;
  const isCount = (number: unknown): boolean => Number.isInteger(number) && Number(number) >= 1;
  const isText = (text: unknown): boolean => typeof text === "string" && text.trim() !== "";
  return (
    isText(file) &&
    isCount(line) &&
    isCount(column) &&
    isText(message) &&
    typeof hint === "string" &&
    (severity === "warning" || severity === "error")
  );
}
