/** Until when what a post or page says holds, and by when somebody looks at it again. */
import { isOver } from "./auction.ts";
import type { Moment, Office, Post, StandingPage } from "./office.ts";
import type { Position } from "./position.ts";

/** By when a text is to be looked at again, and by whom. */
export interface Review {
  readonly by: Moment;
  /** a person or a part of the office, as it calls them: "Seksi Lelang" */
  readonly owner?: string | undefined;
  readonly at: Position;
}

/** Of a lot its deadline, since nobody can take part after that. */
export function validUntilOf({
  validUntil,
  auction,
}: Pick<Post, "validUntil" | "auction">): Moment | undefined {
  return auction?.deadline ?? validUntil;
}

export interface AwaitedReview extends Review {
  readonly title: string;
}

/**
 * What is to be looked at again of all that is public and still holds, by owner and day; what nobody owns comes last.
 *
 * @param last the last day that counts: 2026-12-31
 */
export function awaitedReviews({ posts, pages, now }: Office, last: string): AwaitedReview[] {
  const all: readonly (Pick<Post, "title" | "review" | "validUntil" | "auction"> | StandingPage)[] = [
    ...posts.filter(({ state }) => state === "public"),
    ...pages,
  ];
  return all
    .flatMap((one): AwaitedReview[] => {
      const end = validUntilOf(one);
      if (!one.review || one.review.by.date > last || (end && isOver(end, now))) return [];
      return [{ ...one.review, title: one.title }];
    })
    .sort(
      (a, b) =>
        order(a.owner ?? "\uffff", b.owner ?? "\uffff") || a.by.epoch - b.by.epoch || order(a.title, b.title),
    );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
