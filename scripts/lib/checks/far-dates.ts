import type { Moment } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/** An office plans months ahead, not years: a date beyond that is a slip of the pen, and would never be published. */
export const farDates: Check = ({ office: { posts, now } }) => {
  const last = `${Number(now.date.slice(0, 4)) + years}${now.date.slice(4)}`;
  return posts.flatMap((post) => {
    const dates: readonly (readonly [key: string, moment: Moment | undefined])[] = [
      ["date", post.date],
      ["auction.deadline", post.auction?.deadline],
    ];
    return dates.flatMap(([key, moment]) =>
      moment && moment.date > last
        ? [problem("far-date", placeIn(post, key), { key, found: moment.date, years })]
        : [],
    );
  });
};

const years = 2;
