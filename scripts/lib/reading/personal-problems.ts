import { findPersonal, markOf, type PersonalFinding, shownPart } from "../personal/find-personal.ts";
import type { PersonalKind } from "../personal/finding.ts";
import { isOwn, type OwnIdentifiers } from "../personal/own-identifiers.ts";
import type { PersonalData } from "../problems/codes/personal.ts";
import { type Position, type Problem, problem } from "../problems/problem.ts";

export interface PersonalContext {
  readonly own: OwnIdentifiers;
  /** whether it is an announcement of an auction: a vehicle's plate is normal there, a bank account is not */
  readonly auction?: boolean;
  readonly within?: PersonalData["within"];
}

/**
 * What is a person's in a text file, wherever it stands in it: comments and front matter too, since git keeps all of a file.
 *
 * @param file as problems name it
 */
export function personalProblems(text: string, file: string, context: PersonalContext): Problem[] {
  return personalIn(text, { file, line: 1, column: 1 }, context);
}

/** @param start where the text begins in its file */
export function personalIn(text: string, start: Position, context: PersonalContext): Problem[] {
  const found = findPersonal(text).filter(
    ({ kind, value }) => !(context.auction && kind === "personal-plate") && !isOwn(value, context.own),
  );
  if (found.length === 0) return [];
  if (context.within === "name" || context.within === "metadata" || context.within === "cells") {
    // No editor shows these places; and programs write the same note several times.
    const once = new Map(found.map((finding) => [markOf(finding), finding]));
    return Array.from(once.values(), (finding) => told(finding, start, context));
  }
  let [line, lineStart, from] = [0, 0, 0];
  return found.map((finding) => {
    for (let at = text.indexOf("\n", from); at >= 0 && at < finding.index; at = text.indexOf("\n", at + 1)) {
      line++;
      lineStart = at + 1;
    }
    from = Math.max(from, lineStart);
    const column = finding.index - lineStart + (line === 0 ? start.column : 1);
    return told(finding, { file: start.file, line: start.line + line, column }, context);
  });
}

function told(finding: PersonalFinding, at: Position, { auction = false, within }: PersonalContext): Problem {
  const data = { shown: shownPart(finding), mark: markOf(finding), ...(within && { within }) };
  const { kind } = finding;
  return kind === "personal-account"
    ? problem(kind, at, { ...data, auction }, auction ? "error" : "warning")
    : problem(kind satisfies Exclude<PersonalKind, "personal-account">, at, data);
}

/** Whether a post announces an auction, by its front matter as it is typed: that may be wrong elsewhere. */
export function isAuction(text: string): boolean {
  const end = text.indexOf("\n---", 3);
  const typed = end < 0 ? text : text.slice(0, end);
  return /^(?:auction|kind:[ \t]*["']?lelang\b)/m.test(typed);
}
