import type { Hashtag, Post } from "../model/office.ts";
import type { Group } from "../model/publication.ts";
import { oncePerSite } from "./once.ts";
import type { SiteContext } from "./page.ts";

export interface Related {
  readonly hashtag: Group<Hashtag>;
  readonly posts: readonly Post[];
}

/** A hashtag's posts, and where each stands among them. */
interface Place {
  readonly group: Group<Hashtag>;
  readonly index: number;
}

/**
 * The posts nearest in time that share a post's least used hashtag, which says most about it; undefined where no other
 * post shares any. Takes the same time however many posts there are.
 */
export function relatedTo(site: SiteContext, post: Post, count = 3): Related | undefined {
  const place = placesOf(site).get(post.id);
  if (!place) return undefined;
  const { group, index } = place;
  const first = Math.max(0, Math.min(index - Math.floor(count / 2), group.posts.length - count - 1));
  const posts = group.posts.slice(first, first + count + 1).filter(({ id }) => id !== post.id);
  return { hashtag: group, posts: posts.slice(0, count) };
}

const placesOf = oncePerSite(({ publication }) => {
  const places = new Map<string, Place>();
  // Most used first, so the least used of a post's hashtags is the one that stays.
  for (const group of publication.hashtags) {
    if (group.posts.length < 2) break;
    for (const [index, post] of group.posts.entries()) places.set(post.id, { group, index });
  }
  return places;
});
