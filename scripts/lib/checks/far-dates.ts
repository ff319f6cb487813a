import type { Moment } from "../model/office.ts";
import { placeIn } from "../model/place-in.ts";
import { problem } from "../problems/problem.ts";
import type { Check } from "./check.ts";

/**
 * An office plans months ahead, not years, and has published nothing on the web before there was one: a date beyond either is a slip
 * of the pen.
 */
export const farDates: Check = ({ office: { posts, now } }) => {
  const last = `${Number(now.date.slice(0, 4)) + years}${now.date.slice(4)}`;
  return posts.flatMap((post) => {
    const dates: readonly (readonly [key: string, moment: Moment | undefined])[] = [
      ["date", post.date],
      ["auction.deadline", post.auction?.deadline],
    ];
    return dates.flatMap(([key, moment]) => {
      if (!moment) return [];
      const at = placeIn(post, key);
      if (moment.date > last) return [problem("far-date", at, { key, found: moment.date, years })];
      if (moment.date < `${before}`) return [problem("far-date", at, { key, found: moment.date, before })];
      return [];
    });
  });
};

const years = 2;

/** The year of the first web site. */
const before = 1990;
