import { availableParallelism } from "node:os";
import pMap from "p-map";
import { placeIn } from "../model/place-in.ts";
import type { Position } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** The logo and every picture of every post, drafts too, have a header that says what they are: a renamed document is found before the build. */
export const readableImages: Check = async ({ office }) => {
  const uses = new Map<string, Position>();
  const { logo } = office.site.brand;
  if (logo) uses.set(logo, office.placeOf("site.yaml", ["brand", "logo"]));
  for (const post of office.posts) {
    const start: Position = { file: post.file, line: 1, column: 1 };
    if (post.image) uses.set(post.image.file, placeIn(post, "image"));
    for (const image of post.images) if (!uses.has(image.file)) uses.set(image.file, image.at ?? start);
  }
  if (uses.size === 0) return [];
  const { default: sharp } = await import("sharp");
  const found = await pMap(
    uses,
    async ([file, at]) => ((await isPicture(sharp, file)) ? [] : unreadable(file, at)),
    {
      concurrency: availableParallelism(),
    },
  );
  return found.flat();
};

async function isPicture(sharp: typeof import("sharp").default, file: string): Promise<boolean> {
  try {
    const { width, height } = await sharp(file).metadata();
    return width > 0 && height > 0;
  } catch {
    return false;
  }
}

function unreadable(file: string, at: Position) {
  return [
    problem("unreadable-image", at, {
      found: file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1),
    }),
  ];
}
