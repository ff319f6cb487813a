import type { ImageUse, Post, StandingPage } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Position, type Problem, problem } from "../problems/problem.ts";
import { isFileName } from "../slips/file-name-alt.ts";
import { baseName } from "../text/base-name.ts";
import type { Check } from "./check.ts";

/** Who cannot see a picture hears its alternative text: the name of a file tells nothing. */
export const fileNameAlts: Check = ({ office }) => [
  ...office.posts.flatMap((post) => [
    ...(post.image ? problemsOf(post.image, placeIn(post, "imageAlt")) : []),
    ...inBody(post),
  ]),
  ...office.pages.flatMap(inBody),
];

function inBody({ images, file }: Pick<Post | StandingPage, "images" | "file">): Problem[] {
  return images.flatMap((image) => problemsOf(image, image.at ?? { file, line: 1, column: 1 }));
}

function problemsOf({ alt, file }: ImageUse, at: Position): Problem[] {
  const image = baseName(file);
  return isFileName(alt, image) ? [problem("file-name-alt", at, { found: alt, image })] : [];
}
