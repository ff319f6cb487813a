import type { Words } from "../language/words.ts";
import type { MonthReport } from "../mix/month-report.ts";
import type { Office, Post } from "../model/office.ts";
import type { Position, Problem } from "../problems/problem.ts";

/** What a check may look at: the whole office, drafts included, and what was found of its months. */
export interface CheckInput {
  readonly office: Office;
  /** oldest first */
  readonly months: readonly MonthReport[];
  readonly words: Words;
}

/** Where a field of a post's front matter stands; the file's first line where it has none. */
export function placeIn({ file, at }: Pick<Post, "file" | "at">, field: string): Position {
  return at[field] ?? { file, line: 1, column: 1 };
}

/** One rule about an office's content. It returns what it finds and neither prints nor stops anything. */
export type Check = (input: CheckInput) => readonly Problem[] | Promise<readonly Problem[]>;
