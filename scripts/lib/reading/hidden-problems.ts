import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { characterName, codePointLabel } from "../text/character-names.ts";
import { type HiddenCharacter, withoutHidden } from "../text/hidden-characters.ts";

/**
 * Hidden characters as problems: each once, at its first place, with how often it is there, so that a page pasted from a PDF gives no
 * hundred of them.
 *
 * @param text in which they were found
 */
export function hiddenProblems(
  found: readonly HiddenCharacter[],
  text: string,
  position: (index: number) => Position,
): Problem[] {
  return [...Map.groupBy(found, ({ code }) => code).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { code, kind, index } = first;
    const data = {
      ...{ kind, codePoint: codePointLabel(code), name: characterName(code), count: same.length },
      after: wordBefore(text, index),
    };
    return [problem("hidden-character", position(index), data)];
  });
}

/** What an author can search for: the last words before a place on its line. */
function wordBefore(text: string, index: number): string {
  const before = withoutHidden(text.slice(Math.max(0, index - 60), index), "\n").trimEnd();
  return before
    .slice(before.lastIndexOf("\n") + 1)
    .trimStart()
    .split(/\s+/)
    .slice(-2)
    .join(" ");
}
