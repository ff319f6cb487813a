/** A check that an office adds, from its own `templates/checks`. */
import type { Position } from "../model/position.ts";
import { problem, type Severity } from "../problems/problem.ts";
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

export function checkOfOwn({ file, own }: NamedCheck): Check {
  return async (input) =>
    (await own(input)).map(({ at, message, hint, severity = "warning" }) =>
      problem("own-check", at, { check: file, message, hint }, severity),
    );
}
