/** The one place where an office's posts are counted by month and pillar. */
import type { MonthNote, Office, Pillar, Post, PostState, Site } from "../model/office.ts";
import type { Publication } from "../model/publication.ts";
import { adviseAdding, adviseReplacing, noAdvice } from "./advise.ts";
import { forecastMonth } from "./forecast.ts";
import { judge } from "./judge.ts";
import { type Counts, mixScale, total, whole } from "./mix-scale.ts";
import type { MonthReport } from "./month-report.ts";
import { roomFinder } from "./room.ts";

/**
 * Every month with a public post, the current month always, and later months with scheduled posts or drafts; oldest
 * first. A draft of a past or the current month may never appear, so it is named in `drafts` and counts for nothing else.
 */
export function monthReports(office: Office): MonthReport[] {
  const { posts, pillars, site, now, monthNotes: notes = new Map() } = office;
  const room = roomFinder(posts, now, site.mix.perDay);
  const report = reporter({ pillars, site, currentMonth: now.month, notes, room });
  const months = tally(posts, pillars);
  if (!months.has(now.month)) months.set(now.month, emptyTally(pillars));
  return [...months]
    .filter(([month, states]) => month >= now.month || total(states.public) > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, states]) => report(month, states));
}

/**
 * The same from public posts alone, for pages: nothing in it tells of a draft or a scheduled post. Months with a public
 * post, by month; the current one is "open".
 */
export function publicMonthReports(publication: Publication): ReadonlyMap<string, MonthReport> {
  const pillars = publication.pillars.map((group) => group.subject);
  const { site, now, monthNotes: notes } = publication;
  const report = reporter({ pillars, site, currentMonth: now.month, notes });
  return new Map(
    Array.from(tally(publication.posts, pillars), ([month, states]) => [month, report(month, states)]),
  );
}

/** The posts of one month by state, each by pillar. */
type Tally = Readonly<Record<PostState, number[]>>;

function tally(posts: readonly Post[], pillars: readonly Pillar[]): Map<string, Tally> {
  const indexes = new Map(pillars.map((pillar, i) => [pillar.id, i]));
  const months = new Map<string, Tally>();
  for (const post of posts) {
    const index = indexes.get(post.pillar.id);
    if (index === undefined)
      throw new RangeError(`${post.file}: pillar ${post.pillar.id} is not the office's`);
    let month = months.get(post.date.month);
    if (!month) {
      month = emptyTally(pillars);
      months.set(post.date.month, month);
    }
    const counts = month[post.state];
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return months;
}

function emptyTally(pillars: readonly Pillar[]): Tally {
  return { public: pillars.map(() => 0), scheduled: pillars.map(() => 0), draft: pillars.map(() => 0) };
}

interface ReporterOptions {
  readonly pillars: readonly Pillar[];
  readonly site: Site;
  readonly currentMonth: string;
  readonly notes: ReadonlyMap<string, MonthNote>;
  /** of a month that is not over; without it no month is forecast */
  readonly room?: (month: string) => number;
}

function reporter({
  pillars,
  site,
  currentMonth,
  notes,
  room,
}: ReporterOptions): (month: string, states: Tally) => MonthReport {
  const scale = mixScale(pillars, site.mix);
  const ids = pillars.map((pillar) => pillar.id);

  const conclude = (
    month: string,
    counts: Counts,
    published: Counts,
  ): Pick<MonthReport, "verdict" | "advice" | "note" | "forecast"> => {
    if (month < currentMonth) {
      const verdict = judge(counts, scale);
      if (verdict !== "off") return { verdict, advice: noAdvice };
      const note = notes.get(month)?.text;
      return { verdict, advice: adviseReplacing(counts, scale, ids), ...(note !== undefined && { note }) };
    }
    const verdict = month === currentMonth ? "open" : "planned";
    if (room) return { verdict, ...forecastMonth({ counts, published, room: room(month) }, scale, ids) };
    const balanced = judge(counts, scale) === "balanced";
    return { verdict, advice: balanced ? noAdvice : adviseAdding(counts, scale, ids) };
  };

  return (month, states) => {
    const counts = plus(states.public, plus(states.scheduled, month > currentMonth ? states.draft : []));
    const posts = total(counts);
    const shares = ids.map((id, i) => {
      const count = counts[i] ?? 0;
      return [
        id,
        { count, share: posts === 0 ? 0 : count / posts, target: (scale.targets[i] ?? 0) / whole },
      ] as const;
    });
    return {
      month,
      posts,
      public: total(states.public),
      scheduled: total(states.scheduled),
      drafts: total(states.draft),
      pillars: Object.fromEntries(shares),
      ...conclude(month, counts, states.public),
    };
  };
}

function plus(counts: Counts, more: Counts): number[] {
  return counts.map((count, i) => count + (more[i] ?? 0));
}
