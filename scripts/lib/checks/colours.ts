import type { Position } from "../model/position.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { contrastOnPage, legibleColour } from "../site/legible-colour.ts";
import type { Check } from "./check.ts";

/**
 * Colours that titles, links and slogans are written in, where these could not be read on a light page: the site takes a darker tone by itself,
 * which is then another than the office's own on its letters and its cards. A pillar's colour is a ground, whose words are made to fit it.
 */
export const colours: Check = ({ office }) => [
  ...unreadable("brand.colour", office.site.brand.colour, () =>
    office.placeOf("site.yaml", ["brand", "colour"]),
  ),
  ...office.campaigns.flatMap(({ id, colour }) =>
    unreadable(`${id}.colour`, colour, () => office.placeOf("campaigns.yaml", [id, "colour"])),
  ),
];

function unreadable(key: string, colour: string | undefined, at: () => Position): Problem[] {
  if (colour === undefined) return [];
  const nearest = legibleColour(colour);
  if (nearest === colour.toLowerCase()) return [];
  // Rounded down: 4.46 is not enough, and must not look so.
  const ratio = Math.floor(contrastOnPage(colour) * 10) / 10;
  return [problem("low-contrast", at(), { key, found: colour, ratio, nearest })];
}
