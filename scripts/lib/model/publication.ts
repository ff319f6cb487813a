/**
 * What the public may see of an office: its public posts and their groups. Pages, cards, captions and feeds are given
 * this and not the Office, so that no draft and no scheduled post can reach the output.
 */
import { campaignAddress, hashtagAddress, monthAddress, pillarAddress, yearAddress } from "./addresses.ts";
import type { Campaign, Hashtag, Moment, Office, Pillar, Post, Site, StandingPage } from "./office.ts";

/** Posts that share something, newest first, with the address of their list. */
export interface Group<T> {
  readonly subject: T;
  /** /tagar/jagaasetnegara/ */
  readonly address: string;
  readonly posts: readonly Post[];
}

export interface Publication {
  readonly site: Site;
  readonly now: Moment;
  /** newest first */
  readonly posts: readonly Post[];
  /** hashtags with a public post, most used first */
  readonly hashtags: readonly Group<Hashtag>[];
  /** all pillars, in the office's order */
  readonly pillars: readonly Group<Pillar>[];
  /** campaigns with a public post */
  readonly campaigns: readonly Group<Campaign>[];
  /** months (2026-11) with a public post, newest first */
  readonly months: readonly Group<string>[];
  /** years (2026) with a public post, newest first */
  readonly years: readonly Group<string>[];
  readonly pages: readonly StandingPage[];
}

/** The public part of an office, grouped in one pass over its posts. */
export function publish(office: Office): Publication {
  const posts = office.posts.filter((post) => post.state === "public");
  const byHashtag = new Map<Hashtag, Post[]>();
  const byPillar = new Map<Pillar, Post[]>(office.pillars.map((pillar) => [pillar, []]));
  const byCampaign = new Map<Campaign, Post[]>();
  const byMonth = new Map<string, Post[]>();
  const byYear = new Map<string, Post[]>();
  for (const post of posts) {
    for (const hashtag of post.hashtags) add(byHashtag, hashtag, post);
    add(byPillar, post.pillar, post);
    if (post.campaign) add(byCampaign, post.campaign, post);
    add(byMonth, post.date.month, post);
    add(byYear, post.date.month.slice(0, 4), post);
  }
  return {
    site: office.site,
    now: office.now,
    posts,
    hashtags: groups(byHashtag, ({ key }) => hashtagAddress(key)).sort(mostUsedFirst),
    pillars: groups(byPillar, ({ id }) => pillarAddress(id)),
    campaigns: groups(byCampaign, ({ id }) => campaignAddress(id)),
    months: groups(byMonth, monthAddress),
    years: groups(byYear, yearAddress),
    pages: office.pages,
  };
}

function add<K>(map: Map<K, Post[]>, key: K, post: Post): void {
  const posts = map.get(key);
  if (posts) posts.push(post);
  else map.set(key, [post]);
}

function groups<K>(map: Map<K, Post[]>, address: (subject: K) => string): Group<K>[] {
  return Array.from(map, ([subject, posts]) => ({ subject, address: address(subject), posts }));
}

function mostUsedFirst(a: Group<Hashtag>, b: Group<Hashtag>): number {
  return b.posts.length - a.posts.length || (a.subject.key < b.subject.key ? -1 : 1);
}
