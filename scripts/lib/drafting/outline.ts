import type { Words } from "../language/words.ts";
import type { Kind, Pillar } from "../model/office.ts";
import { ownValue } from "../text/own-value.ts";

/**
 * What the body of a new post begins with: the parts that a post of its kind has, else of its pillar, each a gap to be filled. As long
 * as there is one, the post cannot be published.
 */
export function outlineFor(pillar: Pillar, kind: Kind | undefined, { drafting }: Words): string {
  const { kinds, alike, pillars, any } = drafting.outlines;
  const named = kind && (ownValue(kinds, kind.id) ?? ownValue(kinds, ownValue(alike, kind.id) ?? ""));
  return named ?? ownValue(pillars, pillar.id) ?? any;
}
