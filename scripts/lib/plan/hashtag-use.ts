import type { Hashtag, Office } from "../model/office.ts";

/** The office's hashtags, the most used first; those that are used as often in the order of their file. */
export function hashtagsByUse({ posts, hashtags }: Office): Hashtag[] {
  const used = new Map<string, number>();
  for (const post of posts) for (const { key } of post.hashtags) used.set(key, (used.get(key) ?? 0) + 1);
  const times = ({ key }: Hashtag): number => used.get(key) ?? 0;
  return hashtags.toSorted((a, b) => times(b) - times(a));
}
