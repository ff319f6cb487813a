import type { Post } from "../model/office.ts";
import { fewestSlides, mostSlides } from "../model/slide-limits.ts";

/** The texts of a post's numbered slides; none where it has fewer than two, and never more than ten. */
export function slidesOf(post: Pick<Post, "slides">): readonly string[] {
  const found = stepsOf(post);
  return found.length < fewestSlides ? [] : found.slice(0, mostSlides);
}

/** All that were written or found. */
export function stepsOf({ slides }: Pick<Post, "slides">): readonly string[] {
  return slides ?? [];
}
