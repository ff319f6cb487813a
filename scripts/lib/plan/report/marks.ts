/** The signs of the plan: one letter a pillar, one sign a state. Colour only repeats what they say. */
import type { Pillar, Post, PostState } from "../../model/office.ts";
import { paintPillar } from "../../report/mix-bar.ts";
import type { Paint } from "../../terminal/terminal.ts";

/** A circle that fills as a post nears its readers. */
export const stateSigns: Record<PostState, string> = { public: "●", scheduled: "◐", draft: "○" };

export const daySigns = { empty: "·", commemoration: "*", closed: "!" } as const;

export interface Marks {
  letter(pillar: Pillar): string;
  /** ◐I: two characters */
  post(post: Post): string;
}

/** @param pillars in the office's order: those with one initial get the next free letter of their labels, or a digit */
export function marksOf(pillars: readonly Pillar[], paint: Paint): Marks {
  const letters = new Map<string, { letter: string; index: number }>();
  const taken = new Set<string>();
  pillars.forEach(({ id, label }, index) => {
    const candidates = [...label.toUpperCase().replace(/[^\p{Lu}]/gu, ""), ...String(index + 1), "?"];
    const letter = candidates.find((candidate) => !taken.has(candidate)) ?? "?";
    taken.add(letter);
    letters.set(id, { letter, index });
  });
  const painted = ({ id }: Pillar, text: string): string =>
    paintPillar(paint, letters.get(id)?.index ?? 0, text);
  const letter = (pillar: Pillar): string => letters.get(pillar.id)?.letter ?? "?";
  return {
    letter: (pillar) => painted(pillar, letter(pillar)),
    post: ({ pillar, state }) => painted(pillar, stateSigns[state] + letter(pillar)),
  };
}
