/** Which composition of art a post's cards have: another than its neighbours of the same pillar, in time. */
import { digestOf } from "../text/digest.ts";

/** Compositions that there are (templates/cards/parts/wall.tsx). */
export const looks = 6;
/** Colourings of each. */
const colourings = 2;

/**
 * Each by chance, by its id; one that is that of the post before it gives way. A post that is added or taken away changes
 * at most the few after it, until chance parts two neighbours anyway.
 *
 * @param posts each with its pillar, in the order of time
 */
export function looksOf(
  posts: readonly { readonly id: string; readonly pillar: string }[],
): Map<string, number> {
  const before = new Map<string, number>();
  const found = new Map<string, number>();
  for (const { id, pillar } of posts) {
    const chance = Number.parseInt(digestOf(id).slice(0, 8), 16);
    const composition = chance % looks;
    const colouring = Math.floor(chance / looks) % colourings;
    const own =
      composition === before.get(pillar)
        ? (composition + 1 + (colouring % (looks - 1))) % looks
        : composition;
    before.set(pillar, own);
    found.set(id, colouring * looks + own);
  }
  return found;
}
