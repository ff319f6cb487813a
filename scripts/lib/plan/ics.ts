/** A plan as an iCalendar file (RFC 5545), for the calendars that an office already uses. */
import ical, { ICalEventStatus, ICalEventTransparency, escape as icalText } from "ical-generator";
import type { Words } from "../language/words.ts";
import type { Post, Site, SpecialDay } from "../model/office.ts";
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
 * same for as long as the post's folder does, so that importing again updates what is there.
 */
export function planCalendar({ days, site, stamp, title, words }: CalendarInput): string {
  const { host } = new URL(site.url);
  // The library writes a calendar's name as it is given.
  const calendar = ical({ name: icalText(title, false), prodId: { company: "Pilar", product: "plan" } });
  for (const { date, posts, special } of days) {
    for (const day of special) {
      calendar.createEvent({
        id: `${date}/${nameOf(day)}@${host}`,
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
        id: `${post.id}@${host}`,
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

/** The name's slug, or the name itself where it has no Latin letter or digit. */
function nameOf({ name }: SpecialDay): string {
  return slug(name) || encodeURIComponent(name);
}
