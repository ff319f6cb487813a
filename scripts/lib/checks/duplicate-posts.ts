import type { Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { plainForm } from "../text/plain-form.ts";
import type { Check } from "./check.ts";

/** A folder that was copied and not rewritten: the later post is told, with the earlier one. Drafts may begin as copies. */
export const duplicatePosts: Check = ({ office }) => {
  const first = new Map<string, Post>();
  // Newest first: from the end, each meets the oldest of its kind.
  return office.posts.toReversed().flatMap((post): Problem[] => {
    if (post.state === "draft") return [];
    const key = `${post.bodyDigest} ${titleForm(post.title)}`;
    const earlier = first.get(key);
    if (earlier) return [problem("duplicate-post", placeIn(post, "title"), { first: earlier.file })];
    first.set(key, post);
    return [];
  });
};

/** Who copies a post may touch the capitals of its title, or the mark at its end. */
function titleForm(title: string): string {
  return plainForm(title)
    .toLowerCase()
    .replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, "");
}
