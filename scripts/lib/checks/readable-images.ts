import { type ImageFact, openImageFacts } from "../images/image-facts.ts";
import { placeIn } from "../model/place-in.ts";
import { type Position, type Problem, problem } from "../problems/problem.ts";
import { baseName } from "../text/base-name.ts";
import type { Check } from "./check.ts";

/** The logo and every picture of every post, drafts too, have a header that says what they are: a renamed document is found before the build. One that is too heavy to keep is told. */
export const readableImages: Check = async ({ office, images = openImageFacts() }) => {
  const uses = new Map<string, Position>();
  const { logo } = office.site.brand;
  if (logo) uses.set(logo, office.placeOf("site.yaml", ["brand", "logo"]));
  for (const post of office.posts) {
    const start: Position = { file: post.file, line: 1, column: 1 };
    if (post.image) uses.set(post.image.file, placeIn(post, "image"));
    for (const image of post.images) if (!uses.has(image.file)) uses.set(image.file, image.at ?? start);
  }
  if (uses.size === 0) return [];
  const facts = await images.of(uses.keys());
  return Array.from(uses).flatMap(([file, at]) => {
    const fact = facts.get(file);
    return fact ? heavy(file, fact, at) : [problem("unreadable-image", at, { found: baseName(file) })];
  });
};

/** Ten times what a good photo of the widest size needs, in bytes. */
const heaviest = 5_000_000;

/** An office's folder is in git, which keeps each version of each file: it is told before it is committed. */
function heavy(file: string, { stamp: [bytes] }: ImageFact, at: Position): Problem[] {
  if (bytes <= heaviest) return [];
  return [problem("large-image", at, { found: baseName(file), bytes, limit: heaviest })];
}
