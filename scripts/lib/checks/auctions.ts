import { isOver } from "../content/auction.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { type Check, placeIn } from "./check.ts";

/** What a bidder relies on: slips that can be seen without the announcement itself. */
export const auctions: Check = ({ office }) =>
  office.posts.flatMap((post): Problem[] => {
    const { auction, date } = post;
    if (!auction) return [];
    const { limit, deposit, deadline } = auction;
    return [
      ...(deposit > limit
        ? [problem("auction-deposit", placeIn(post, "auction.deposit"), { deposit, limit })]
        : []),
      ...(isOver(deadline, date)
        ? [
            problem("auction-deadline", placeIn(post, "auction.deadline"), {
              deadline: deadline.date,
              published: date.date,
            }),
          ]
        : []),
    ];
  });
