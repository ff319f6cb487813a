import { drawable, missingGlyphs } from "../cards/glyphs.ts";
import { slidesOf } from "../channels/slides.ts";
import type { Office, Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import type { UndrawableText } from "../problems/codes/channels.ts";
import type { Position, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/**
 * What share cards show must be drawable: a letter that no font has would be an empty box. These are the texts that
 * output/card-requests.ts puts on cards, of posts, hashtags, collaborators and campaigns that are not public yet too. What all cards show stops the build;
 * what one of them shows costs that card its words, or the post that card.
 */
export const cardGlyphs: Check = ({ office }) =>
  [...textsOfOffice(office), ...office.posts.flatMap(textsOfPost)].flatMap(missingIn);

/** A text on a card that the office wrote, with the field that it comes from, and what becomes of a card that cannot show it. */
type CardText = readonly [text: string, key: string, at: () => Position, then: UndrawableText];

function* textsOfOffice({
  site,
  pillars,
  hashtags,
  campaigns,
  collaborators = [],
  placeOf: place,
}: Office): Generator<CardText> {
  const placeOf =
    (...of: Parameters<typeof place>) =>
    () =>
      place(...of);
  yield [site.name, "name", placeOf("site.yaml", ["name"]), "none"];
  if (site.brand.tagline !== undefined) {
    yield [site.brand.tagline, "brand.tagline", placeOf("site.yaml", ["brand", "tagline"]), "dots"];
  } else if (site.description !== site.name) {
    const key = site.description === site.fullName ? "fullName" : "description";
    yield [site.description, key, placeOf("site.yaml", [key]), "dots"];
  }
  for (const { id, label, description, kinds } of pillars) {
    yield [label, `${id}.label`, placeOf("pillars.yaml", [id, "label"]), "none"];
    yield [description, `${id}.description`, placeOf("pillars.yaml", [id, "description"]), "dots"];
    for (const kind of kinds) {
      const at = placeOf("pillars.yaml", [id, "kinds", kind.id]);
      yield [kind.label, `${id}.kinds.${kind.id}`, at, "none"];
    }
  }
  for (const { name, description = "" } of hashtags) {
    yield [description, `${name}.description`, placeOf("hashtags.yaml", [name, "description"]), "dots"];
  }
  for (const { id, name, about = "" } of collaborators) {
    yield [name, `${id}.name`, placeOf("collaborators.yaml", [id, "name"]), "dots"];
    yield [about, `${id}.about`, placeOf("collaborators.yaml", [id, "about"]), "dots"];
  }
  for (const { id, name, slogan, description } of campaigns) {
    yield [name, `${id}.name`, placeOf("campaigns.yaml", [id, "name"]), "dots"];
    const key = slogan === undefined ? "description" : "slogan";
    yield [slogan ?? description ?? "", `${id}.${key}`, placeOf("campaigns.yaml", [id, key]), "dots"];
  }
}

function textsOfPost(post: Post): CardText[] {
  const { title, quote, figure, auction, slides } = post;
  const text = (key: string, words: string, then: UndrawableText = "omitted"): CardText => [
    ...([words, key, () => placeIn(post, key), then] as const),
  ];
  return [
    text("title", title, "dots"),
    ...(quote === undefined ? [] : [text("quote", quote)]),
    ...(figure === undefined ? [] : [text("figure", `${figure.value} ${figure.label}`)]),
    ...(auction === undefined ? [] : [text("auction.lot", auction.lot)]),
    ...(slides === undefined ? [] : [text("slides", slidesOf(post).join(" "))]),
  ];
}

function missingIn([text, key, at, otherwise]: CardText): Problem[] {
  const characters = missingGlyphs(text);
  if (characters.length === 0) return [];
  const then = otherwise === "dots" && drawable(text) === undefined ? "left-out" : otherwise;
  return [problem("missing-glyph", at(), { key, characters, then }, then === "none" ? "error" : "warning")];
}
