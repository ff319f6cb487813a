import { openImageFacts } from "../images/image-facts.ts";
import { placeIn } from "../model/place-in.ts";
import type { Position } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** The logo and every picture of every post, drafts too, have a header that says what they are: a renamed document is found before the build. */
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
  return Array.from(uses).flatMap(([file, at]) => (facts.get(file) ? [] : unreadable(file, at)));
};

function unreadable(file: string, at: Position) {
  return [
    problem("unreadable-image", at, {
      found: file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1),
    }),
  ];
}
