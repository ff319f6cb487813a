import { missingGlyphs } from "../cards/missing-glyphs.ts";
import { slidesOf } from "../channels/slides.ts";
import type { Office } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** What share cards show must be drawable: a letter that no font has would be an empty box. */
export const cardGlyphs: Check = ({ office }) =>
  Array.from(shownOnCards(office)).flatMap(([text, key, at]) => missingIn(text, key, at));

/** Every text on a card that the office wrote, with the field it comes from. */
function* shownOnCards({
  site,
  pillars,
  campaigns,
  posts,
  placeOf,
}: Office): Generator<[string, string, Position]> {
  yield [site.name, "name", placeOf("site.yaml", ["name"])];
  yield [site.brand.tagline ?? "", "brand.tagline", placeOf("site.yaml", ["brand", "tagline"])];
  for (const { id, label, description, kinds } of pillars) {
    yield [label, `${id}.label`, placeOf("pillars.yaml", [id, "label"])];
    yield [description, `${id}.description`, placeOf("pillars.yaml", [id, "description"])];
    for (const kind of kinds) {
      yield [kind.label, `${id}.kinds.${kind.id}`, placeOf("pillars.yaml", [id, "kinds", kind.id])];
    }
  }
  for (const { id, name, slogan } of campaigns) {
    yield [name, `${id}.name`, placeOf("campaigns.yaml", [id, "name"])];
    yield [slogan ?? "", `${id}.slogan`, placeOf("campaigns.yaml", [id, "slogan"])];
  }
  for (const post of posts) {
    const { title, quote, figure, auction } = post;
    const place = (key: string): Position => placeIn(post, key);
    yield [title, "title", place("title")];
    yield [quote ?? "", "quote", place("quote")];
    yield [`${figure?.value ?? ""} ${figure?.label ?? ""}`, "figure", place("figure")];
    yield [auction?.lot ?? "", "auction.lot", place("auction.lot")];
    yield [slidesOf(post).join(" "), "slides", place("slides")];
  }
}

function missingIn(text: string, key: string, at: Position): Problem[] {
  return missingGlyphs(text).map(({ character, codePoint }) =>
    problem("missing-glyph", at, { key, character, codePoint }),
  );
}
