import { missingGlyphs } from "../cards/missing-glyphs.ts";
import type { Post } from "../content/office.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** What a share card shows of a post must be drawable: a letter that no font has would be an empty box. */
export const cardGlyphs: Check = ({ office }) => office.posts.flatMap(missingIn);

function missingIn(post: Post): Problem[] {
  const at = post.at["title"] ?? { file: post.file, line: 1, column: 1 };
  return missingGlyphs(post.title).map(({ character, codePoint }) =>
    problem("missing-glyph", at, { key: "title", character, codePoint }),
  );
}
