import { closest, distance } from "fastest-levenshtein";

/**
 * The known word that `found` was probably meant to be, or undefined if none is near enough: a third of its letters may
 * differ.
 */
export function nearest(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || found.length > 200) return undefined;
  const lower = found.toLowerCase();
  const best = closest(
    lower,
    known.map((word) => word.toLowerCase()),
  );
  const word = known.find((candidate) => candidate.toLowerCase() === best);
  const allowed = Math.max(2, Math.floor(found.length / 3));
  return distance(lower, best) <= allowed ? word : undefined;
}
