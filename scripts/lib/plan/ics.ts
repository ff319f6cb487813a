/** A plan as an iCalendar file (RFC 5545), for the calendars that an office already uses. */
import ical, { ICalEventStatus, ICalEventTransparency, escape as icalText } from "ical-generator";
import type { Words } from "../language/words.ts";
import type { Post, Site, SpecialDay } from "../model/office.ts";
import { digestOf } from "../text/digest.ts";
import { slug } from "../text/slug.ts";
import { dayLabel } from "./day-label.ts";
import type { PlanDay } from "./month-plan.ts";

export interface CalendarInput {
  readonly days: readonly PlanDay[];
  readonly site: Site;
  /** milliseconds since 1970-01-01T00:00Z: when the file says it was made */
  readonly stamp: number;
  readonly title: string;
  readonly words: Words;
}

/**
 * All posts, drafts as tentative ones, and what falls on each day. Every event is transparent, so that a plan makes nobody
 * look busy. A post with a time starts at that moment in UTC, one without is an event of the whole day. Identifiers stay the
 * same for as long as the post's folder does, so that importing again updates what is there; no two events have one, or a
 * calendar would keep only one of them.
 */
export function planCalendar({ days, site, stamp, title, words }: CalendarInput): string {
  // Offices that share a host stand under paths of their own.
  const place = site.url.replace(/^https:\/\//, "");
  // The library writes a calendar's name as it is given.
  const calendar = ical({ name: icalText(title, false), prodId: { company: "Pilar", product: "plan" } });
  for (const { date, posts, special } of days) {
    for (const [name, day] of named(special)) {
      calendar.createEvent({
        id: `${date}/${name}@${place}`,
        stamp: new Date(stamp),
        start: new Date(`${date}T00:00:00Z`),
        allDay: true,
        summary: dayLabel(day, words),
        description: { plain: day.source },
        transparency: ICalEventTransparency.TRANSPARENT,
      });
    }
    for (const post of posts) {
      calendar.createEvent({
        id: `${post.id}@${place}`,
        stamp: new Date(stamp),
        start: post.date.time === undefined ? new Date(`${date}T00:00:00Z`) : new Date(post.date.epoch),
        allDay: post.date.time === undefined,
        summary: words.plan.ics.post(post.pillar.label, post.title),
        description: { plain: description(post, words) },
        categories: [{ name: post.pillar.label }],
        status: post.state === "draft" ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        transparency: ICalEventTransparency.TRANSPARENT,
        ...(post.state === "public" ? { url: site.url + post.address } : {}),
      });
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

function description(post: Post, words: Words): string {
  const { states } = words.plan;
  const channels = post.channels.map((channel) => words.site.channelNames[channel]).join(", ");
  const hashtags = post.hashtags.map(({ name }) => `#${name}`).join(" ");
  return [post.summary, states[post.state], channels, hashtags].filter((line) => line !== "").join("\n");
}

/**
 * The days of one date, each with a name for its identifier: its slug, or the name itself where it has no Latin letter or digit.
 * "Hari Ibu" and "Hari ibu" have one slug: all but one have a digest of their names as well, and an equal name is counted. Which one
 * keeps the slug is said by the names alone, so that a day moved or added in a file gives no other day a new identifier.
 */
function named(days: readonly SpecialDay[]): Map<string, SpecialDay> {
  const plainOf = ({ name }: SpecialDay): string => slug(name) || encodeURIComponent(name);
  const keepers = new Map<string, string>();
  for (const day of days) {
    const keeper = keepers.get(plainOf(day));
    if (keeper === undefined || goesBefore(day.name, keeper)) keepers.set(plainOf(day), day.name);
  }
  const found = new Map<string, SpecialDay>();
  for (const day of days) {
    const plain = plainOf(day);
    const own = `${plain}-${digestOf(day.name).slice(0, 8)}`;
    let free = keepers.get(plain) !== day.name || found.has(plain) ? own : plain;
    for (let count = 2; found.has(free); count++) free = `${own}-${count}`;
    found.set(free, day);
  }
  return found;
}

/** A name as the days that Pilar brings along are written, each word with one capital, before any other spelling of it. */
function goesBefore(name: string, other: string): boolean {
  const plain = [name, other].map((each) => /^(?:\p{Lu}\p{Ll}*(?: |$))+$/u.test(each));
  return plain[0] === plain[1] ? name < other : plain[0] === true;
}
