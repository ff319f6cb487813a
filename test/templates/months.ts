/** Posts by month and pillar, for pages that count them. */
import type { Pillar, Post } from "../../scripts/lib/model/office.ts";
import { samplePost, taught } from "./sample-site.ts";

/** So many posts of each pillar, in the pillars' order, all in one month: postsIn("2026-09", [3, 1, 4]). */
export function postsIn(
  month: string,
  counts: readonly number[],
  { pillars = taught, changes = {} }: { pillars?: readonly Pillar[]; changes?: Partial<Post> } = {},
): Post[] {
  return counts
    .flatMap((count, i) => Array.from({ length: count }, () => pillars[i]))
    .flatMap((pillar, index) => {
      if (!pillar) throw new RangeError(`There are ${pillars.length} pillars`);
      const date = `${month}-${String(28 - (index % 28)).padStart(2, "0")}`;
      const slug = `pos-${index}`;
      return samplePost(index, {
        id: `${month}/${slug}`,
        slug,
        address: `/${month.replace("-", "/")}/${slug}/`,
        date: {
          iso: `${date}T08:00:00+07:00`,
          date,
          month,
          time: "08:00",
          epoch: Date.parse(`${date}T08:00+07:00`),
        },
        pillar,
        image: undefined,
        ...changes,
      });
    })
    .sort((a, b) => b.date.epoch - a.date.epoch);
}

/** Months back from 2026-11, newest first. */
export function monthsBack(count: number): string[] {
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(2026, 10 - back)).toISOString().slice(0, 7),
  );
}
