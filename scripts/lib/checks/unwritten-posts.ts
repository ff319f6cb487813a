import { placeIn } from "../model/place-in.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** A draft that `npm run plan -- --scaffold` wrote must not go out with its prompt in place of a post. */
export const unwrittenPosts: Check = ({ office }) =>
  office.posts.flatMap((post) =>
    post.unwritten && post.state !== "draft" ? [problem("unwritten-post", placeIn(post, "title"), {})] : [],
  );
