/**
 * Reading that cannot fail: what throws while a file is read, in a library or in our own code, is a fault of one line of that
 * file, and everything else is still read. Without it one line would keep every command from saying anything at all.
 */
import { type Problem, problem } from "../problems/problem.ts";

/** Faults of one file that are told; who has more is not helped by all of them. */
const most = 10;

export interface Faults {
  /** the text with the lines at fault left empty */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** keys that the lines left out began with: that these are missing now is no news */
  readonly keys: ReadonlySet<string>;
}

/**
 * The lines of a text that reading throws at. Called once it has thrown: to find a line, the text is read again log n times.
 *
 * @param error what was thrown
 * @param read throws at these lines
 * @param file as problems name it
 * @param firstLine the line of the file on which the text starts
 */
export function findFaults(
  text: string,
  error: unknown,
  read: (text: string) => void,
  file: string,
  firstLine = 1,
): Faults {
  const lines = text.split("\n");
  const problems: Problem[] = [];
  const keys = new Set<string>();
  let fault = error;
  while (problems.length < most) {
    const line = firstFaulty(lines, read);
    problems.push(
      problem(
        "unprocessable",
        { file, line: firstLine + Math.max(0, line), column: 1 },
        { reason: reasonOf(fault) },
      ),
    );
    // It throws at no line: at the file's place, or at nothing at all.
    if (line < 0) break;
    const [, key] = /^([\w-]+):/.exec(lines[line] ?? "") ?? [];
    if (key) keys.add(key);
    lines[line] = "";
    try {
      read(lines.join("\n"));
      break;
    } catch (another) {
      fault = another;
    }
  }
  return { text: lines.join("\n"), problems, keys };
}

/** The first line with which reading throws, where it did not throw at those before it; -1 where it throws at an empty text. */
function firstFaulty(lines: readonly string[], read: (text: string) => void): number {
  // The lines around front matter stay, or it would not be read as such.
  const upTo = (count: number): string =>
    lines.map((line, index) => (index < count || /^---\s*$/.test(line) ? line : "")).join("\n");
  let sound = -1;
  let faulty = lines.length;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    try {
      read(upTo(middle));
      sound = middle;
    } catch {
      faulty = middle;
    }
  }
  return faulty - 1;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
