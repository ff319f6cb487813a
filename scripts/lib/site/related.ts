import type { Hashtag, Post } from "../model/office.ts";
import type { Group } from "../model/publication.ts";
import type { SiteContent } from "./page.ts";

export interface Related {
  readonly hashtag: Group<Hashtag>;
  readonly posts: readonly Post[];
}

/**
 * The posts nearest in time that share a post's hashtag: the first that its author named and another post has too, since
 * authors name first what a post is about. Counts of posts have no part in it: another post must not change what is related to
 * thousands. Undefined where no other post shares any.
 */
export function relatedTo(content: SiteContent, post: Post, count = 3): Related | undefined {
  const places = placesIn(content);
  for (const { key } of post.hashtags) {
    const place = places.get(key);
    if (!place || place.group.posts.length < 2) continue;
    const { group, indexes } = place;
    const { posts } = group;
    const index = indexes.get(post.id) ?? 0;
    const first = Math.max(0, Math.min(index - Math.floor(count / 2), posts.length - count - 1));
    const near = posts.slice(first, first + count + 1).filter(({ id }) => id !== post.id);
    return { hashtag: group, posts: near.slice(0, count) };
  }
  return undefined;
}

/** A hashtag's posts, and where each stands among them. */
interface Places {
  readonly group: Group<Hashtag>;
  /** by the post's id */
  readonly indexes: ReadonlyMap<string, number>;
}

const known = new WeakMap<SiteContent, ReadonlyMap<string, Places>>();

/** By the hashtag's key; found once for all posts, so that each takes the same time however many there are. */
function placesIn(content: SiteContent): ReadonlyMap<string, Places> {
  const places =
    known.get(content) ??
    new Map(
      content.publication.hashtags.map((group): [string, Places] => [
        group.subject.key,
        { group, indexes: new Map(group.posts.map(({ id }, index) => [id, index])) },
      ]),
    );
  known.set(content, places);
  return places;
}
