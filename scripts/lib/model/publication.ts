/**
 * What the public may see of an office: its public posts and their groups. Pages, cards, captions and feeds are given
 * this and not the Office, so that no draft and no scheduled post can reach the output.
 */

import { once } from "../text/once.ts";
import {
  campaignAddress,
  collaboratorAddress,
  hashtagAddress,
  informationAddress,
  monthAddress,
  pillarAddress,
  yearAddress,
} from "./addresses.ts";
import { campaignStateOn } from "./campaign.ts";
import type { Collaborator } from "./collaborator.ts";
import type { WithdrawnPost } from "./corrections.ts";
import { type Classification, classifications, type PeriodicItem } from "./disclosure.ts";
import { withoutCampaignGlosses } from "./gloss.ts";
import type { Posting } from "./insights.ts";
import type {
  Campaign,
  Hashtag,
  Moment,
  MonthNote,
  Office,
  Pillar,
  Post,
  Redirect,
  Site,
  StandingPage,
} from "./office.ts";
import type { Term } from "./term.ts";

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
  /** collaborators with a public post, whom a newer one was made with first */
  readonly collaborators: readonly Group<Collaborator>[];
  /** campaigns that have begun, with a public post */
  readonly campaigns: readonly Group<Campaign>[];
  /** months (2026-11) with a public post, newest first */
  readonly months: readonly Group<string>[];
  /** years (2026) with a public post, newest first */
  readonly years: readonly Group<string>[];
  readonly pages: readonly StandingPage[];
  /** terms that texts explain, in the office's order */
  readonly terms: readonly Term[];
  /** posts that were public and were taken back, in the order of their addresses */
  readonly withdrawn: readonly WithdrawnPost[];
  /** each class of public information; none as long as the office names none of anything public, and has no berkala.yaml */
  readonly classes: readonly InformationClass[];
  /** how postings of its posts did, where the office publishes it; none where there is no export */
  readonly postings: () => readonly Posting[];
  /** what is to be published periodically, in the office's order */
  readonly periodic: readonly PeriodicItem[];
  /** by month (2026-09) */
  readonly monthNotes: ReadonlyMap<string, MonthNote>;
  /** old addresses; none that leads to a post that is not public */
  readonly redirects: readonly Redirect[];
}

/** What is public of a class of information. */
export interface InformationClass extends Group<Classification> {
  readonly pages: readonly StandingPage[];
}

export interface PublishOptions {
  /** also drafts and scheduled posts, as if they were public: for the preview of those who write them, and for nothing else */
  readonly unpublished?: boolean;
}

/** The public part of an office, grouped in one pass over its posts. */
export function publish(office: Office, { unpublished = false }: PublishOptions = {}): Publication {
  const posts = unpublished
    ? office.posts
    : office.posts.filter((post) => post.state === "public").map((post) => sayable(post, office.now));
  const byHashtag: Groups<Hashtag> = new Map();
  const byPillar: Groups<Pillar> = new Map(
    office.pillars.map((pillar) => [pillar.id, { subject: pillar, posts: [] }]),
  );
  const byCampaign: Groups<Campaign> = new Map();
  const byCollaborator: Groups<Collaborator> = new Map();
  const byMonth: Groups<string> = new Map();
  const byYear: Groups<string> = new Map();
  for (const post of posts) {
    const { pillar, campaign } = post;
    const { month } = post.date;
    const year = month.slice(0, 4);
    for (const hashtag of post.hashtags) add(byHashtag, hashtag.key, hashtag, post);
    add(byPillar, pillar.id, pillar, post);
    if (campaign) add(byCampaign, campaign.id, campaign, post);
    for (const one of post.collaborators ?? []) add(byCollaborator, one.id, one, post);
    add(byMonth, month, month, post);
    add(byYear, year, year, post);
  }
  return {
    site: office.site,
    now: office.now,
    posts,
    hashtags: groups(byHashtag, hashtagAddress).sort(mostUsedFirst),
    pillars: groups(byPillar, pillarAddress),
    campaigns: groups(byCampaign, campaignAddress),
    collaborators: groups(byCollaborator, collaboratorAddress),
    months: groups(byMonth, monthAddress),
    years: groups(byYear, yearAddress),
    pages: office.pages,
    terms: office.terms ?? [],
    withdrawn: unpublished
      ? office.withdrawn
      : office.withdrawn.filter(({ date }) => date.epoch <= office.now.epoch),
    classes: classesOf(posts, office),
    postings: postingsOf(posts, office),
    periodic: office.periodic ?? [],
    monthNotes: office.monthNotes ?? new Map(),
    redirects: redirectsTo(posts, office),
  };
}

/** Whether there is a page of channels, which leads to that of how far posts got. */
export function hasChannels({ channels }: Pick<Site, "channels">): boolean {
  return Object.keys(channels).length > 0;
}

/** Exports are joined when a page asks. A posting of a post that is not public, or not any more, is nobody's. */
function postingsOf(posts: readonly Post[], { insights, site }: Office): () => readonly Posting[] {
  if (!insights || site.insights?.publish === false || !hasChannels(site)) return () => [];
  return once(() => {
    const shown = new Set(posts.map(({ id }) => id));
    return insights().postings.filter(({ post }) => shown.has(post));
  });
}

/** Nobody is told of a campaign before its first day: until then its posts are posts without one. */
function sayable(post: Post, now: Moment): Post {
  const { campaign, version, body } = post;
  if (!campaign || campaignStateOn(campaign, now.date) !== "coming") return post;
  const known = withoutCampaign.get(post);
  if (known) return known;
  const said: Post = {
    ...post,
    campaign: undefined,
    version: `${version} before its campaign`,
    body: () => body().map((part) => (typeof part === "string" ? withoutCampaignGlosses(part) : part)),
  };
  withoutCampaign.set(post, said);
  return said;
}
/** By the post as the office has it, so that a post stays one object. */
const withoutCampaign = new WeakMap<Post, Post>();

/** All of them as soon as there is one thing in any, since a reader of one asks for the others. */
function classesOf(posts: readonly Post[], { pages, periodic = [] }: Office): InformationClass[] {
  const own = posts.filter(({ classification }) => classification !== undefined);
  const standing = pages.filter(({ classification }) => classification !== undefined);
  if (own.length + standing.length + periodic.length === 0) return [];
  return classifications.map((subject) => ({
    subject,
    address: informationAddress(subject),
    posts: own.filter(({ classification }) => classification === subject),
    pages: standing.filter(({ classification }) => classification === subject),
  }));
}

/** What leads to a post waits until it is public, and so does not tell of it. */
function redirectsTo(shown: readonly Post[], { posts, redirects }: Office): readonly Redirect[] {
  if (redirects.length === 0 || shown.length === posts.length) return redirects;
  const there = new Set(shown.map(({ address }) => address));
  const hidden = new Set(posts.map(({ address }) => address).filter((address) => !there.has(address)));
  return redirects.filter(({ to }) => !hidden.has(postPartOf(to)));
}

/** /2026/11/slug/bagikan/#x → /2026/11/slug/ */
function postPartOf(address: string): string {
  return /^(?:\/[^/?#]+){3}/.exec(address)?.[0].concat("/") ?? address;
}

/** By id: two posts may have been given the same subject as two objects. */
type Groups<T> = Map<string, { readonly subject: T; readonly posts: Post[] }>;

function add<T>(all: Groups<T>, id: string, subject: T, post: Post): void {
  const group = all.get(id);
  if (group) group.posts.push(post);
  else all.set(id, { subject, posts: [post] });
}

function groups<T>(all: Groups<T>, address: (id: string) => string): Group<T>[] {
  return Array.from(all, ([id, { subject, posts }]) => ({ subject, address: address(id), posts }));
}

function mostUsedFirst(a: Group<Hashtag>, b: Group<Hashtag>): number {
  return b.posts.length - a.posts.length || (a.subject.key < b.subject.key ? -1 : 1);
}
