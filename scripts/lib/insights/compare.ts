/**
 * How far posts got, by channel, pillar, kind, weekday and hour. Channels count differently, and some have a hundred times the readers of others:
 * so a posting is held against the middle one of its own channel, and only then put together with others. What could be chance is not
 * told as a difference.
 */
import type { Posting } from "../model/insights.ts";
import { type Channel, channels, type Pillar, type Post } from "../model/office.ts";
import { chanceOfSplit, median } from "./statistics.ts";

export const comparisons = ["pillar", "kind", "weekday", "hour"] as const;
export type Comparison = (typeof comparisons)[number];

/** What is compared of a posting: how many it reached, and how many of them did something. */
export const measures = ["reach", "interactions"] as const;
export type Measure = (typeof measures)[number];

/** Of a group: more or less than usual on its channels, no difference that is sure, or too few to say. */
export type Standing = "more" | "less" | "usual" | "few";

export interface Standings {
  /** posts with that figure */
  readonly posts: number;
  /** how many of them got more than the middle one of their channel, and how many less */
  readonly above: number;
  readonly below: number;
  /** that of the middle post, as a multiple of the middle one of its channel; undefined where there are too few */
  readonly typical: number | undefined;
  readonly standing: Standing;
}

export interface GroupFigures {
  /** of a channel, pillar or kind; "1" (Monday) to "7"; "06" of the hours from six to nine */
  readonly id: string;
  /** the pillar of a kind */
  readonly pillar?: string | undefined;
  readonly reach: Standings;
  readonly interactions: Standings;
}

export interface ChannelFigures {
  readonly channel: Channel;
  readonly postings: number;
  /** what the channel counts: accounts, or how often something was shown */
  readonly counts: "reach" | "views" | undefined;
  /** of the middle posting; undefined where there are too few */
  readonly reach: number | undefined;
  readonly interactions: number | undefined;
  /** interactions for each hundred that were reached, of the middle posting */
  readonly rate: number | undefined;
}

/** What a pillar got of all, beside its part of the postings. Parts are 0–1 and add up over the pillars. */
export interface EarnedShare {
  readonly pillar: string;
  readonly postings: number;
  readonly share: number;
  readonly reach: number | undefined;
  readonly interactions: number | undefined;
}

export interface InsightReport {
  /** first and last day of the postings; undefined where there are none */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly postings: number;
  readonly posts: number;
  /** in the order of all channels */
  readonly channels: readonly ChannelFigures[];
  readonly by: Readonly<Record<Comparison, readonly GroupFigures[]>>;
  /** in the office's order; none as long as there are too few */
  readonly earned: readonly EarnedShare[];
  /** posts below which nothing is said of a group */
  readonly minimum: number;
}

/** How unlikely a difference has to be by chance, for all groups of a table together. */
const level = 0.05;

/** Hours that are put together. */
export const hoursTogether = 3;

type KnownPost = Pick<Post, "id" | "pillar" | "kind">;

export function compareInsights(
  postings: readonly Posting[],
  posts: readonly KnownPost[],
  pillars: readonly Pillar[],
  minimum: number,
): InsightReport {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const own = postings.flatMap((posting) => {
    const post = byId.get(posting.post);
    return post ? [{ posting, post }] : [];
  });
  const days = own.map(({ posting: { date } }) => date).sort();
  const figures = channels.flatMap((channel) => {
    const some = own.filter(({ posting }) => posting.channel === channel);
    return some.length === 0
      ? []
      : [
          channelFigures(
            channel,
            some.map(({ posting }) => posting),
            minimum,
          ),
        ];
  });
  const held = heldAgainst(own, figures);
  const order = {
    pillar: pillars.map(({ id }) => id),
    kind: pillars.flatMap(({ id, kinds }) => kinds.map((kind) => `${id} ${kind.id}`)),
    weekday: Array.from({ length: 7 }, (_, index) => String(index + 1)),
    hour: Array.from({ length: 24 / hoursTogether }, (_, index) =>
      String(index * hoursTogether).padStart(2, "0"),
    ),
  };
  const groups = (one: Comparison): GroupFigures[] => groupsOf(held, keys[one], order[one], minimum);
  const by = {
    ...{ pillar: groups("pillar"), kind: groups("kind") },
    ...{ weekday: groups("weekday"), hour: groups("hour") },
  };
  return {
    ...{ from: days[0], to: days.at(-1), postings: own.length },
    posts: new Set(own.map(({ post }) => post.id)).size,
    ...{ channels: figures, by, earned: earnedOf(held, pillars, minimum), minimum },
  };
}

interface Held {
  readonly posting: Posting;
  readonly post: KnownPost;
  /** as multiples of the channel's middle; undefined where that has none */
  readonly reach: number | undefined;
  readonly interactions: number | undefined;
  /** as multiples of the channel's mean */
  readonly ofMean: Readonly<Record<Measure, number | undefined>>;
}

/** What most of a channel's postings have: figures that count differently are never mixed. */
function countsOf(postings: readonly Posting[]): "reach" | "views" | undefined {
  const reach = postings.filter((one) => one.reach !== undefined).length;
  const views = postings.filter((one) => one.views !== undefined).length;
  return reach + views === 0 ? undefined : reach >= views ? "reach" : "views";
}

function figureIn(
  posting: Posting,
  measure: Measure,
  counts: "reach" | "views" | undefined,
): number | undefined {
  return measure === "reach" ? counts && posting[counts] : posting.interactions;
}

function channelFigures(channel: Channel, postings: readonly Posting[], minimum: number): ChannelFigures {
  const counts = countsOf(postings);
  const enough = (values: readonly number[]): number | undefined =>
    values.length < Math.max(1, minimum) ? undefined : median(values);
  const all = (measure: Measure): number[] =>
    postings.flatMap((posting) => figureIn(posting, measure, counts) ?? []);
  const rates = postings.flatMap((posting) => {
    const reach = figureIn(posting, "reach", counts);
    return reach && posting.interactions !== undefined ? [(100 * posting.interactions) / reach] : [];
  });
  return {
    ...{ channel, counts, postings: postings.length },
    ...{ reach: enough(all("reach")), interactions: enough(all("interactions")), rate: enough(rates) },
  };
}

function heldAgainst(
  own: readonly { readonly posting: Posting; readonly post: KnownPost }[],
  figures: readonly ChannelFigures[],
): Held[] {
  const middles = new Map(figures.map((one) => [one.channel, one]));
  const means = new Map(
    figures.map(({ channel, counts }) => {
      const some = own.filter(({ posting }) => posting.channel === channel);
      const mean = (measure: Measure): number => {
        const values = some.flatMap(({ posting }) => figureIn(posting, measure, counts) ?? []);
        return values.reduce((sum, value) => sum + value, 0) / values.length;
      };
      return [channel, { reach: mean("reach"), interactions: mean("interactions") }];
    }),
  );
  return own.map(({ posting, post }) => {
    const middle = middles.get(posting.channel);
    const multiple = (measure: Measure, one: number | undefined): number | undefined => {
      const value = figureIn(posting, measure, middle?.counts);
      // A channel with too few postings has no middle, and one whose middle is nothing no multiples.
      return value !== undefined && one && middle?.[measure] !== undefined ? value / one : undefined;
    };
    const ofMiddle = (measure: Measure) => multiple(measure, middle?.[measure]);
    const ofMean = (measure: Measure) => multiple(measure, means.get(posting.channel)?.[measure]);
    return {
      ...{ posting, post, reach: ofMiddle("reach"), interactions: ofMiddle("interactions") },
      ofMean: { reach: ofMean("reach"), interactions: ofMean("interactions") },
    };
  });
}

const keys: Readonly<Record<Comparison, (held: Held) => string | undefined>> = {
  pillar: ({ post }) => post.pillar.id,
  kind: ({ post }) => post.kind && `${post.pillar.id} ${post.kind.id}`,
  weekday: ({ posting }) => String(new Date(posting.date).getUTCDay() || 7),
  hour: ({ posting: { time } }) => {
    if (time === undefined) return undefined;
    const hour = Number(time.slice(0, 2));
    return String(hour - (hour % hoursTogether)).padStart(2, "0");
  },
};

function groupsOf(
  all: readonly Held[],
  keyOf: (held: Held) => string | undefined,
  order: readonly string[],
  minimum: number,
): GroupFigures[] {
  const groups = Map.groupBy(all, keyOf);
  const present = order.filter((id) => groups.has(id));
  const standings = (measure: Measure): Standings[] =>
    standingsOf(
      present.map((id) => foldedByPost(groups.get(id) ?? [], measure)),
      minimum,
    );
  const [reach, interactions] = measures.map(standings);
  return present.map((key, index) => {
    const [first = "", second] = key.split(" ");
    return {
      ...(second === undefined ? { id: first } : { id: second, pillar: first }),
      reach: reach?.[index] as Standings,
      interactions: interactions?.[index] as Standings,
    };
  });
}

/** One figure a post: what is read on one channel is read on the others, so its postings are no evidence of their own. */
function foldedByPost(some: readonly Held[], measure: Measure): number[] {
  return Array.from(Map.groupBy(some, ({ post }) => post.id).values()).flatMap((held) => {
    const values = held.flatMap((one) => one[measure] ?? []);
    return median(values) ?? [];
  });
}

/** Each table is looked at as a whole: of twenty groups one would stand out by chance alone. */
function standingsOf(groups: readonly (readonly number[])[], minimum: number): Standings[] {
  const least = Math.max(1, minimum);
  const judged = groups.filter((values) => values.length >= least).length;
  return groups.map((values): Standings => {
    const above = values.filter((value) => value > 1).length;
    const below = values.filter((value) => value < 1).length;
    const posts = values.length;
    if (posts < least) return { posts, above, below, typical: undefined, standing: "few" };
    const sure = judged > 1 && chanceOfSplit(above, below) <= level / judged;
    const standing = !sure ? "usual" : above > below ? "more" : "less";
    return { posts, above, below, typical: median(values), standing };
  });
}

/** Sums over all channels, in each of which a posting counts as a multiple of that channel's mean: so none outweighs the others. */
function earnedOf(all: readonly Held[], pillars: readonly Pillar[], minimum: number): EarnedShare[] {
  const counted = all.filter(({ ofMean }) => ofMean.reach !== undefined || ofMean.interactions !== undefined);
  if (counted.length < Math.max(1, minimum)) return [];
  const totals = Object.fromEntries(measures.map((measure) => [measure, sumOf(counted, measure)])) as Record<
    Measure,
    number
  >;
  return pillars.map(({ id }) => {
    const own = counted.filter(({ post }) => post.pillar.id === id);
    const part = (measure: Measure): number | undefined =>
      totals[measure] > 0 ? sumOf(own, measure) / totals[measure] : undefined;
    return {
      ...{ pillar: id, postings: own.length, share: own.length / counted.length },
      ...{ reach: part("reach"), interactions: part("interactions") },
    };
  });
}

function sumOf(some: readonly Held[], measure: Measure): number {
  return some.reduce((sum, { ofMean }) => sum + (ofMean[measure] ?? 0), 0);
}
