/** What is said of a picture: which card it is, and whether all of it is as it was published. */
import type { Comparison } from "./compare.ts";
import type { Sighting } from "./find.ts";

/**
 * What of a card a picture has to show in the same way to be called like it. Strangers of one design agree in the design alone, 0.78 at the
 * most of 150 that were measured; a card with another number set into its text in 0.85 or more, but for one in thirty, and less where its
 * lines break anew.
 */
export const alike = 0.82;
/** Signs of the mark that may differ where the card itself is no longer there to compare with. */
export const surely = 24;
/** Less than a card's that was compared and agrees in nearly all, more than one's that agrees in part. */
const keptRank = 0.93;
/** Cards that are fetched and compared, the likeliest first. */
const most = 4;

export type Verdict<Found extends Comparison> =
  /** the card, all of it as it was published, or with parts that differ */
  | {
      readonly kind: "same" | "different";
      readonly rank: number;
      readonly sighting: Sighting;
      readonly comparison: Found;
    }
  /** a card that is known by its mark alone */
  | { readonly kind: "kept"; readonly rank: number; readonly sighting: Sighting };

/**
 * The card that a picture shows; undefined where it is none of them. Of two that it may be, the one of a higher rank is meant.
 *
 * @param compare fetches a card and holds the picture against it; undefined where only the card's mark is kept
 */
export async function judge<Found extends Comparison>(
  sightings: readonly Sighting[],
  compare: (sighting: Sighting) => Promise<Found | undefined>,
): Promise<Verdict<Found> | undefined> {
  let best: Verdict<Found> | undefined;
  for (const sighting of sightings.slice(0, most)) {
    const comparison = await compare(sighting);
    let next: Verdict<Found> | undefined;
    if (!comparison) {
      if (sighting.distance <= surely)
        next = { kind: "kept", rank: keptRank - sighting.distance / 1000, sighting };
    } else if (comparison.agreement >= alike) {
      const isSame = comparison.different.length === 0;
      const kind = isSame ? "same" : "different";
      next = { kind, rank: comparison.agreement + Number(isSame), sighting, comparison };
    }
    if (next && !(best && best.rank >= next.rank)) best = next;
    if (best && best.kind === "same") break;
  }
  return best;
}
