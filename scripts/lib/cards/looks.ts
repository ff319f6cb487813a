/** Which composition of art a post's cards have: another than those near it of the same pillar, in time. */
import { digestOf } from "../text/digest.ts";

/** Compositions that there are (templates/cards/parts/wall.tsx). */
export const looks = 6;
/** Colourings of each. */
const colourings = 2;

/** Posts before one that it differs from: feeds show three in a row. */
const near = 2;

/**
 * Each by chance, by its id; one that is that of a post shortly before it gives way. A post that is added or taken away changes
 * at most the few after it, until chance parts neighbours anyway.
 *
 * @param posts each with its pillar, in the order of time
 */
export function looksOf(
  posts: readonly { readonly id: string; readonly pillar: string }[],
): Map<string, number> {
  const before = new Map<string, readonly number[]>();
  const found = new Map<string, number>();
  for (const { id, pillar } of posts) {
    const chance = Number.parseInt(digestOf(id).slice(0, 8), 16);
    const colouring = Math.floor(chance / looks) % colourings;
    const others = before.get(pillar) ?? [];
    let composition = chance % looks;
    while (others.includes(composition)) composition = (composition + 1) % looks;
    before.set(pillar, [composition, ...others].slice(0, near));
    found.set(id, colouring * looks + composition);
  }
  return found;
}
