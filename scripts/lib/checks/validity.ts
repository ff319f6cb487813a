import { isOver } from "../model/auction.ts";
import type { Post } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { awaitedReviews } from "../model/validity.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** What is due to be looked at again, and ends that mean nothing. */
export const validity: Check = ({ office }) => [
  ...office.posts.flatMap(idleEnd),
  ...awaitedReviews(office, office.now.date).map(({ by, owner, at }) =>
    problem("review-due", at, { owner, by: by.date }),
  ),
];

function idleEnd(post: Post): Problem[] {
  const { validUntil, auction, date } = post;
  if (!validUntil) return [];
  const why = auction ? "auction" : isOver(validUntil, date) ? "before" : undefined;
  return why ? [problem("idle-valid-until", placeIn(post, "validUntil"), { why })] : [];
}
