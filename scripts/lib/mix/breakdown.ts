/** The mix of an office's public posts by channel, campaign or kind instead of by month. */
import { channels, type Office, type Pillar, type Post } from "../model/office.ts";
import { judge } from "./judge.ts";
import { type MixScale, mixScale, total, whole } from "./mix-scale.ts";
import type { FinalVerdict, PillarShare } from "./month-report.ts";

export const breakdownKeys = ["channel", "campaign", "kind"] as const;
export type BreakdownKey = (typeof breakdownKeys)[number];

export function isBreakdownKey(name: string): name is BreakdownKey {
  return (breakdownKeys as readonly string[]).includes(name);
}

/** Posts that go to one channel, belong to one campaign or are of one kind. */
export interface BreakdownGroup {
  /** undefined for the posts that belong to none */
  readonly id: string | undefined;
  /** the pillar of a kind; undefined for other groups */
  readonly pillar: string | undefined;
  readonly posts: number;
  /** by pillar id, in the office's order */
  readonly pillars: Readonly<Record<string, PillarShare>>;
  /** as for a month; undefined for kinds, since a kind always has one pillar */
  readonly verdict: FinalVerdict | undefined;
}

/** What stands out in a period. Groups with fewer posts than `mix.minimum` are shown, and nothing is said of their mix. */
export type Remark =
  /** all its posts are of one pillar */
  | { readonly type: "only"; readonly group: BreakdownGroup; readonly pillar: string }
  /** its mix is off, and this pillar is furthest over its target */
  | { readonly type: "over"; readonly group: BreakdownGroup; readonly pillar: string }
  /** a channel of the office, a running campaign or a registered kind without a post */
  | { readonly type: "silent"; readonly group: BreakdownGroup };

export interface BreakdownPeriod {
  /** calendar months, the current one among them */
  readonly months: number;
  /** first and last month: 2026-09 */
  readonly from: string;
  readonly to: string;
  /** public posts of the period; with channels the groups hold more together, as a post counts on each channel it goes to */
  readonly posts: number;
  /** in the office's own order, then the posts that belong to none */
  readonly groups: readonly BreakdownGroup[];
  readonly remarks: readonly Remark[];
}

export interface Breakdown {
  readonly by: BreakdownKey;
  readonly periods: readonly BreakdownPeriod[];
}

/** A quarter shows what goes on now, a year what an office does by habit. */
const periods = [3, 12] as const;

export function breakdown(office: Office, by: BreakdownKey): Breakdown {
  const published = office.posts.filter(({ state }) => state === "public");
  return {
    by,
    periods: periods.map((months) => {
      const to = office.now.month;
      const from = monthsBefore(to, months - 1);
      const posts = published.filter(({ date }) => date.month >= from && date.month <= to);
      const groups = groupsOf(office, by, posts, from, to);
      return { months, from, to, posts: posts.length, groups, remarks: groups.flatMap(remarkOn) };
    }),
  };
}

/** The posts of a group; one without an `id` has those that belong to no other. */
interface Bucket {
  readonly id: string | undefined;
  readonly pillar: string | undefined;
  readonly posts: readonly Post[];
}

function groupsOf(
  office: Office,
  by: BreakdownKey,
  posts: readonly Post[],
  from: string,
  to: string,
): BreakdownGroup[] {
  const scale = mixScale(office.pillars, office.site.mix);
  return buckets[by](office, posts, from, to)
    .filter(({ id, posts: held }) => id !== undefined || held.length > 0)
    .map((bucket) => groupOf(bucket, office.pillars, scale, by === "kind"));
}

const buckets: Record<
  BreakdownKey,
  (office: Office, posts: readonly Post[], from: string, to: string) => Bucket[]
> = {
  channel: ({ site }, posts) => [
    ...channels
      .map((id) => ({ id, pillar: undefined, posts: posts.filter((post) => post.channels.includes(id)) }))
      .filter(({ id, posts: held }) => site.channels[id] !== undefined || held.length > 0),
    { id: undefined, pillar: undefined, posts: posts.filter((post) => post.channels.length === 0) },
  ],
  campaign: ({ campaigns }, posts, from, to) => [
    ...campaigns
      .map((campaign) => ({
        id: campaign.id,
        pillar: undefined,
        posts: posts.filter((post) => post.campaign?.id === campaign.id),
        runs: (campaign.start ?? from).slice(0, 7) <= to && (campaign.end ?? to).slice(0, 7) >= from,
      }))
      .filter(({ runs, posts: held }) => runs || held.length > 0),
    { id: undefined, pillar: undefined, posts: posts.filter((post) => !post.campaign) },
  ],
  kind: ({ pillars }, posts) => [
    ...pillars.flatMap((pillar) =>
      pillar.kinds.map((kind) => ({
        id: kind.id,
        pillar: pillar.id,
        posts: posts.filter((post) => post.pillar.id === pillar.id && post.kind?.id === kind.id),
      })),
    ),
    { id: undefined, pillar: undefined, posts: posts.filter((post) => !post.kind) },
  ],
};

function groupOf(
  { id, pillar, posts }: Bucket,
  pillars: readonly Pillar[],
  scale: MixScale,
  unjudged: boolean,
): BreakdownGroup {
  const counts = pillars.map((one) => posts.filter((post) => post.pillar.id === one.id).length);
  const sum = total(counts);
  const shares = pillars.map((one, i) => {
    const count = counts[i] ?? 0;
    return [
      one.id,
      { count, share: sum === 0 ? 0 : count / sum, target: (scale.targets[i] ?? 0) / whole },
    ] as const;
  });
  const verdict = unjudged ? undefined : judge(counts, scale);
  return { id, pillar, posts: sum, pillars: Object.fromEntries(shares), verdict };
}

function remarkOn(group: BreakdownGroup): Remark[] {
  if (group.posts === 0) return [{ type: "silent", group }];
  if (group.verdict !== "off") return [];
  const [first, ...others] = Object.entries(group.pillars);
  if (!first) return [];
  const over = ([, { share, target }]: readonly [string, PillarShare]): number => share - target;
  const [pillar, { count }] = others.reduce((most, one) => (over(one) > over(most) ? one : most), first);
  return [{ type: count === group.posts ? "only" : "over", group, pillar }];
}

/** @param month 2026-11 */
function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const index = year * 12 + number - 1 - count;
  return `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
}
